// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/payment/qrpanel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace chancery::paymentui {

using theme::TextRole;
using widgets::Tone;

QrPanel::QrPanel(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_notice(new widgets::Banner(theme, Tone::Attention, this))
    , m_payee(new widgets::TextLabel(TextRole::Lead, this, Tone::Muted))
    , m_amount(new widgets::TextLabel(TextRole::Display, this))
    , m_rate(new widgets::TextLabel(TextRole::Note, this, Tone::Muted))
    , m_code(new widgets::QrView(theme, this))
    , m_status(new widgets::TextLabel(TextRole::Strong, this, Tone::Accent))
    , m_timeLeft(new widgets::TextLabel(TextRole::Body, this, Tone::Muted))
    , m_stepRows(new QWidget(this))
    , m_aside(new QVBoxLayout)
    , m_halves(new QHBoxLayout)
    , m_underCode(new QVBoxLayout)
    , m_underSteps(new QVBoxLayout)
{
    auto *code = new QVBoxLayout;
    code->setSpacing(theme.space(2));
    for (auto *label : {m_payee, m_amount, m_rate, m_status, m_timeLeft})
        label->setAlignment(Qt::AlignHCenter);
    code->addWidget(m_payee);
    code->addWidget(m_amount);
    code->addWidget(m_rate);
    code->addWidget(m_code, 1); // as large as there is room
    m_underCode->setSpacing(theme.space(2));
    m_underSteps->setSpacing(theme.space(1));
    code->addLayout(m_underCode);

    auto *steps = new QVBoxLayout(m_stepRows);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(theme.space(theme.isCompact() ? 3 : 5));
    const std::array icons{QStringLiteral("phone"), QStringLiteral("qr"), QStringLiteral("check-circle")};
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        auto *row = new QHBoxLayout;
        row->setSpacing(theme.space(4));
        row->addWidget(new widgets::IconLabel(theme, icons[i], TextRole::Title, theme::ColorRole::Accent, m_stepRows),
            0, Qt::AlignTop);
        m_steps[i] = new widgets::TextLabel(TextRole::Lead, m_stepRows);
        row->addWidget(m_steps[i], 1);
        steps->addLayout(row);
    }
    m_aside->setSpacing(theme.space(4));
    m_aside->addStretch(1);
    m_aside->addWidget(m_stepRows);
    m_aside->addLayout(m_underSteps);
    m_aside->addStretch(1);

    m_halves->setSpacing(theme.space(7));
    m_halves->addLayout(code, 1);
    m_halves->addLayout(m_aside, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0); // the step's column says where the edge is
    layout->setSpacing(theme.space(theme.isCompact() ? 2 : 4));
    layout->addWidget(m_notice);
    layout->addLayout(m_halves, 1);
    m_notice->hide();
    m_rate->hide();

    m_code->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_code->setObjectName(QStringLiteral("payCode"));
    m_amount->setObjectName(QStringLiteral("payAmount"));
    m_rate->setObjectName(QStringLiteral("payRate"));
    m_payee->setObjectName(QStringLiteral("payPayee"));
    m_status->setObjectName(QStringLiteral("payStatus"));
    m_timeLeft->setObjectName(QStringLiteral("payTimeLeft"));
    retranslate();
}

void QrPanel::retranslate()
{
    m_steps[0]->setText(m_wallet.isEmpty() ? tr("1. Open the camera or wallet of your phone")
                                           : tr("1. Open %1 on your phone and touch Scan").arg(m_wallet));
    m_steps[1]->setText(tr("2. Scan the code and check the amount"));
    m_steps[2]->setText(tr("3. Pay on the phone, then look here: the result appears by itself"));
    m_code->setAccessibleName(tr("Code to scan with your phone"));
}

void QrPanel::setPayee(const QString &payee)
{
    m_payee->setText(payee);
}

void QrPanel::setAmount(const QString &amount, const QString &rate)
{
    m_amount->setText(amount);
    m_rate->setText(rate);
    arrange();
}

void QrPanel::setWallet(const QString &wallet)
{
    if (m_wallet == wallet)
        return;
    m_wallet = wallet;
    retranslate();
}

void QrPanel::setCode(const QString &text)
{
    if (m_code->text() != text)
        m_code->setText(text);
}

void QrPanel::setStatus(const QString &status, bool urgent)
{
    m_status->setText(status);
    widgets::setTone(m_status, urgent ? Tone::Attention : Tone::Accent);
}

QString QrPanel::status() const
{
    return m_status->text();
}

void QrPanel::setTimeLeft(const QString &text)
{
    m_timeLeft->setText(text);
    m_timeLeft->setVisible(!text.isEmpty());
}

void QrPanel::setNotice(const QString &headline, const QString &text)
{
    m_notice->setText(headline, text);
    m_notice->setVisible(!headline.isEmpty());
    arrange();
}

void QrPanel::clear()
{
    for (auto *label : {m_amount, m_rate, m_status, m_timeLeft})
        label->clear();
    m_code->setText({});
    setNotice({}, {});
}

void QrPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QrPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void QrPanel::arrange()
{
    const bool narrow = width() < m_theme.millimetres(160) || height() > width();
    m_halves->setDirection(
        narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight); // mirrored by the layout direction
    const bool noticed = !m_notice->isHidden();
    const bool tight = !narrow && (m_theme.isTight() || (noticed && m_theme.textSize() == theme::TextSize::Largest));
    const bool beside = m_theme.isCompact() && !narrow && !tight;
    m_halves->setStretch(0, narrow ? 3 : tight ? 2 : 1);
    m_halves->setStretch(1, narrow ? 2 : tight ? 3 : 1);
    for (auto *label : {m_status, m_timeLeft}) {
        (beside ? m_underCode : m_underSteps)->removeWidget(label);
        (beside ? m_underSteps : m_underCode)->addWidget(label);
        label->setAlignment(beside ? Qt::AlignLeading : Qt::AlignHCenter);
    }
    auto *above = static_cast<QBoxLayout *>(layout());
    (tight ? above : static_cast<QBoxLayout *>(m_aside))->removeWidget(m_notice);
    (tight ? static_cast<QBoxLayout *>(m_aside) : above)->insertWidget(tight ? 1 : 0, m_notice);
    m_stepRows->setVisible(!(tight && noticed));
    m_payee->setVisible(!tight);
    m_status->setVisible(!tight);
    m_rate->setVisible(!m_rate->text().isEmpty() && !tight);
    widgets::setTextRole(m_amount, tight ? TextRole::Title : TextRole::Display);
    for (auto *step : m_steps)
        widgets::setTextRole(step, m_theme.isCompact() ? TextRole::Body : TextRole::Lead);
    // The code keeps its size: what is said elsewhere gives way to it, one after the other.
    const int spareHeight = m_theme.space(m_theme.isTall() ? 8 : 4);
    const auto tooHigh
        = [this, spareHeight] { return layout()->minimumHeightForWidth(width()) + spareHeight > height(); };
    if (tooHigh()) {
        for (auto *step : m_steps)
            widgets::setTextRole(step, TextRole::Body);
    }
    for (QWidget *spare :
        {static_cast<QWidget *>(m_payee), static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_rate)}) {
        if (tooHigh())
            spare->setVisible(false);
    }
}

} // namespace chancery::paymentui
