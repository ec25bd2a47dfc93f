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
    , m_code(new widgets::QrView(theme, this))
    , m_status(new widgets::TextLabel(TextRole::Strong, this, Tone::Accent))
    , m_timeLeft(new widgets::TextLabel(TextRole::Body, this, Tone::Muted))
    , m_halves(new QHBoxLayout)
{
    auto *code = new QVBoxLayout;
    code->setSpacing(theme.space(2));
    for (auto *label : {m_payee, m_amount, m_status, m_timeLeft})
        label->setAlignment(Qt::AlignHCenter);
    code->addWidget(m_payee);
    code->addWidget(m_amount);
    code->addWidget(m_code, 1); // as large as there is room
    code->addWidget(m_status);
    code->addWidget(m_timeLeft);

    auto *steps = new QVBoxLayout;
    steps->setSpacing(theme.space(5));
    steps->addStretch(1);
    const std::array icons{QStringLiteral("phone"), QStringLiteral("qr"), QStringLiteral("check-circle")};
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        auto *row = new QHBoxLayout;
        row->setSpacing(theme.space(4));
        row->addWidget(new widgets::IconLabel(theme, icons[i], TextRole::Title, theme::ColorRole::Accent, this, 1.5), 0,
            Qt::AlignTop);
        m_steps[i] = new widgets::TextLabel(TextRole::Lead, this);
        row->addWidget(m_steps[i], 1);
        steps->addLayout(row);
    }
    steps->addStretch(1);

    m_halves->setSpacing(theme.space(7));
    m_halves->addLayout(code, 1);
    m_halves->addLayout(steps, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme.space(4));
    layout->addWidget(m_notice);
    layout->addLayout(m_halves, 1);
    m_notice->hide();

    m_code->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_code->setObjectName(QStringLiteral("payCode"));
    m_amount->setObjectName(QStringLiteral("payAmount"));
    m_payee->setObjectName(QStringLiteral("payPayee"));
    m_status->setObjectName(QStringLiteral("payStatus"));
    m_timeLeft->setObjectName(QStringLiteral("payTimeLeft"));
    retranslate();
}

void QrPanel::retranslate()
{
    m_steps[0]->setText(tr("1. Open the camera or wallet of your phone"));
    m_steps[1]->setText(tr("2. Scan the code and check the amount"));
    m_steps[2]->setText(tr("3. Pay on the phone, then look here: it shows by itself"));
    m_code->setAccessibleName(tr("Code to scan with your phone"));
}

void QrPanel::setPayee(const QString &payee)
{
    m_payee->setText(payee);
}

void QrPanel::setAmount(const QString &amount)
{
    m_amount->setText(amount);
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

void QrPanel::setTimeLeft(const QString &text)
{
    m_timeLeft->setText(text);
    m_timeLeft->setVisible(!text.isEmpty());
}

void QrPanel::setNotice(const QString &headline, const QString &text)
{
    m_notice->setText(headline, text);
    m_notice->setVisible(!headline.isEmpty());
}

void QrPanel::clear()
{
    for (auto *label : {m_amount, m_status, m_timeLeft})
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
    m_halves->setDirection(width() < m_theme.millimetres(160)
            ? QBoxLayout::TopToBottom
            : QBoxLayout::LeftToRight); // mirrored by the layout direction
    QWidget::resizeEvent(event);
}

} // namespace chancery::paymentui
