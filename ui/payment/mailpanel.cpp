// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/payment/mailpanel.h"

#include "models/domain/phonenumber.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace chancery::paymentui {

using widgets::Button;

namespace {

constexpr int longestAddress = 254; // RFC 5321, 4.5.3.1.3, less the angle brackets

/// The relay writes to addresses in Latin letters only.
bool canBeWrittenTo(const QString &address)
{
    return domain::isEmail(address)
        && std::ranges::all_of(address, [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

} // namespace

MailPanel::MailPanel(const theme::Theme &theme, QWidget *host, const QString &address)
    : Overlay(theme, host)
    , m_headline(new widgets::TextLabel(theme::TextRole::Title, this))
    , m_consent(new widgets::TextLabel(theme::TextRole::Body, this))
    , m_address(new widgets::LineEdit(address, this))
    , m_field(new widgets::Field(theme, m_address, this))
    , m_cancel(new Button(theme, Button::Kind::Secondary, this))
    , m_send(new Button(theme, Button::Kind::Primary, this))
{
    setObjectName(QStringLiteral("mailPanel"));
    m_consent->setObjectName(QStringLiteral("mailConsent"));
    m_address->setObjectName(QStringLiteral("mailAddress"));
    m_address->setMaxLength(longestAddress);
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText
        | Qt::ImhSensitiveData | Qt::ImhLatinOnly);
    m_cancel->setObjectName(QStringLiteral("mailCancel"));
    m_send->setObjectName(QStringLiteral("mailSend"));
    auto *answers = new QHBoxLayout;
    answers->addWidget(m_cancel);
    answers->addStretch(1);
    answers->addWidget(m_send);
    body()->addWidget(m_headline);
    // The field comes first: beside the on-screen keyboard large letters do not leave room for all of it.
    auto *question = new QWidget(this);
    auto *column = widgets::ScrollPanel::fill(question, theme.space(4), theme.space(4));
    question->findChild<widgets::ScrollPanel *>()->askForAll();
    column->addWidget(m_field);
    column->addWidget(m_consent);
    body()->addWidget(question);
    body()->addLayout(answers);
    connect(m_cancel, &QPushButton::clicked, this, &Overlay::close);
    connect(m_send, &QPushButton::clicked, this, &MailPanel::give);
    connect(m_address, &QLineEdit::returnPressed, this, &MailPanel::give);
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_field->setError({}); });
    connect(this, &Overlay::closed, m_address, &QLineEdit::clear);
    translate();
}

void MailPanel::present()
{
    open(m_address);
    m_address->end(false);
}

void MailPanel::translate()
{
    m_headline->setText(tr("Send the receipt by e-mail"));
    m_consent->setText(
        tr("This address gets your reference, the fee and how it was paid: one message, and nothing else. "
           "By touching “Send” you agree to that. This machine forgets the address once the e-mail is on its way."));
    m_field->setLabel(tr("E-mail address"));
    m_cancel->setText(tr("Close"));
    m_send->setText(tr("Send"));
    if (m_field->hasError())
        m_field->setError(tr("Enter the e-mail with an @ and a dot, in Latin letters, for example name@example.com"));
    setAccessibleName(m_headline->text());
    setAccessibleDescription(m_consent->text());
}

void MailPanel::give()
{
    if (!isOpen())
        return;
    const QString address = m_address->text().trimmed();
    if (!canBeWrittenTo(address)) {
        m_field->setError(tr("Enter the e-mail with an @ and a dot, in Latin letters, for example name@example.com"));
        m_address->setFocus(Qt::OtherFocusReason);
        return;
    }
    close();
    Q_EMIT given(address);
}

void MailPanel::changeEvent(QEvent *event)
{
    Overlay::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

} // namespace chancery::paymentui
