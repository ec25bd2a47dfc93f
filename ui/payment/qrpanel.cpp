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

#include <algorithm>
#include <utility>

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
    , m_column(new QVBoxLayout)
    , m_halves(new QHBoxLayout)
{
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
    m_column->setSpacing(theme.space(2));
    m_halves->setSpacing(theme.space(7));
    m_halves->addLayout(m_column);
    m_halves->addLayout(m_aside, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0); // the step's column says where the edge is
    layout->addLayout(m_halves, 1);
    m_notice->hide();
    m_rate->hide();

    place(Form::Beside);
    m_code->setObjectName(QStringLiteral("payCode"));
    m_amount->setObjectName(QStringLiteral("payAmount"));
    m_rate->setObjectName(QStringLiteral("payRate"));
    m_payee->setObjectName(QStringLiteral("payPayee"));
    m_status->setObjectName(QStringLiteral("payStatus"));
    m_timeLeft->setObjectName(QStringLiteral("payTimeLeft"));
    connect(
        &theme, &theme::Theme::changed, this,
        [this] {
            if (isVisible())
                arrange();
        },
        Qt::QueuedConnection); // once the letters have their size
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
    m_isUrgent = urgent;
    widgets::setTone(m_status, urgent ? Tone::Attention : Tone::Accent);
}

QString QrPanel::status() const
{
    return m_status->text();
}

void QrPanel::setTimeLeft(const QString &text)
{
    m_timeLeft->setText(text);
    if (m_timeLeft->isHidden() != text.isEmpty())
        return;
    m_timeLeft->setVisible(!text.isEmpty());
    arrange();
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

void QrPanel::place(Form form)
{
    if (std::exchange(m_form, form) == form)
        return;
    for (QBoxLayout *part : {static_cast<QBoxLayout *>(m_column), static_cast<QBoxLayout *>(m_aside)}) {
        while (QLayoutItem *item = part->takeAt(0))
            delete item; // the widget stays
    }
    m_halves->setDirection(
        form == Form::Below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight); // mirrored by the layout direction
    const bool halved = form == Form::AmountAbove || form == Form::Around;
    m_halves->setStretch(0, halved ? 2 : 0);
    m_halves->setStretch(1, halved ? 3 : 1);
    const bool beside = form == Form::Beside;
    QVBoxLayout *above = beside ? m_aside : m_column;
    if (beside)
        m_aside->addStretch(1);
    else if (form == Form::Below)
        m_column->addWidget(m_notice);
    for (auto *label : {m_payee, m_amount, m_rate})
        above->addWidget(label);
    m_column->addWidget(m_code, 0, beside ? Qt::AlignCenter : Qt::AlignHCenter);
    if (halved)
        m_aside->addStretch(1);
    if (form != Form::Below)
        m_aside->addWidget(m_notice);
    m_aside->addWidget(m_stepRows);
    const bool timeBeside = beside || form == Form::AmountAbove;
    for (auto *label : {m_status, m_timeLeft}) {
        (timeBeside ? m_aside : m_column)->addWidget(label);
        label->setAlignment(timeBeside ? Qt::AlignLeading : Qt::AlignHCenter);
    }
    if (halved)
        m_column->addStretch(1);
    m_aside->addStretch(1);
    for (auto *label : {m_payee, m_amount, m_rate})
        label->setAlignment(beside ? Qt::AlignLeading : Qt::AlignHCenter);
    m_aside->setSpacing(m_theme.space(m_theme.isCompact() ? 2 : 4));
}

void QrPanel::say(Said said, Form form)
{
    const bool noticed = !m_notice->isHidden();
    m_payee->setVisible(said < Said::WithoutPayee);
    m_rate->setVisible(said < Said::WithoutRate && !m_rate->text().isEmpty());
    // Small screens with large letters have it as their title.
    m_status->setVisible(!m_theme.isTight() && (said < Said::WithoutState || m_isUrgent));
    m_stepRows->setVisible(!noticed || (said < Said::WithoutSteps && form != Form::Around));
    widgets::setTextRole(m_amount, said < Said::SmallerAmount ? TextRole::Display : TextRole::Title);
    for (auto *step : m_steps) {
        widgets::setTextRole(step, said < Said::SmallerSteps && !m_theme.isCompact() ? TextRole::Lead : TextRole::Body);
    }
    // They would keep their height until the next event.
    for (QWidget *part : {static_cast<QWidget *>(m_stepRows), static_cast<QWidget *>(m_notice)}) {
        for (QLayout *row : part->layout()->findChildren<QLayout *>())
            row->invalidate();
        part->layout()->invalidate();
        part->updateGeometry();
    }
}

int QrPanel::heightOf(const std::vector<QWidget *> &parts, int width, int spacing)
{
    int height = 0;
    for (const QWidget *part : parts) {
        if (!part->isHidden())
            height += part->heightForWidth(width) + spacing;
    }
    return height;
}

void QrPanel::arrange()
{
    const bool below = width() < m_theme.millimetres(160) || height() > width();
    constexpr std::array all{Said::Everything, Said::SmallerSteps, Said::WithoutPayee, Said::WithoutRate,
        Said::SmallerAmount, Said::WithoutState, Said::WithoutSteps};
    const std::vector<QWidget *> around{m_payee, m_amount, m_rate, m_status, m_timeLeft};
    if (!below) {
        // Beside the words it has all the height, and less than half of the width.
        const int side = m_code->wholeSide(std::min(height(), width() * 2 / 5));
        const int words = width() - side - m_halves->spacing();
        const int spacing = m_theme.space(m_theme.isCompact() ? 2 : 4);
        std::vector<QWidget *> beside = around;
        beside.insert(beside.end(), {m_notice, m_stepRows});
        for (const Said said : all) {
            say(said, Form::Beside);
            if (heightOf(beside, words, spacing) <= height()) {
                place(Form::Beside);
                m_code->setFixedSize(side, side);
                return;
            }
        }
        say(Said::WithoutSteps, Form::Around);
        const int half = (width() - m_halves->spacing()) / 5;
        const bool hasTime = heightOf({m_notice, m_stepRows, m_status, m_timeLeft}, half * 3, spacing) <= height();
        place(hasTime ? Form::AmountAbove : Form::Around);
        const int left = height()
            - (hasTime ? heightOf({m_amount}, half * 2, m_column->spacing())
                       : heightOf(around, half * 2, m_column->spacing()));
        const int small = m_code->wholeSide(std::min(left, width() * 2 / 5));
        m_code->setFixedSize(small, small);
        return;
    }
    // A third of the height at least, as long as something can give way to it.
    place(Form::Below);
    int side = 0;
    for (const Said said : all) {
        say(said, Form::Below);
        const int left = height() - heightOf(around, width(), m_column->spacing())
            - heightOf({m_notice, m_stepRows}, width(), m_halves->spacing());
        side = std::min(left, width() * 2 / 3);
        if (side >= height() / 3)
            break;
    }
    side = m_code->wholeSide(side);
    m_code->setFixedSize(side, side);
}

} // namespace chancery::paymentui
