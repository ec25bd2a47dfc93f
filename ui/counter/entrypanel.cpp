// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/entrypanel.h"

#include "ui/counter/problemtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace chancery::counter {

using theme::TextRole;
using widgets::Button;
using widgets::Field;
using widgets::TextLabel;
using widgets::Tone;

namespace {

constexpr int partOfColumn = 63; ///< per cent of what is read comfortably
constexpr int longestName = 64;
constexpr int longestSecret = 256;
constexpr int codeLength = 6;

/// The text of a field, which is left without it.
QString taken(QLineEdit *edit)
{
    const QString text = edit->text();
    edit->setText(QString(text.size(), u' '));
    edit->clear();
    return text;
}

} // namespace

EntryPanel::EntryPanel(const theme::Theme &theme, StaffSession &session, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_session(session)
    , m_title(new TextLabel(TextRole::Title, this))
    , m_who(new TextLabel(TextRole::Body, this, Tone::Muted))
    , m_name(makeField(QStringLiteral("staffName"), false))
    , m_password(makeField(QStringLiteral("staffPassword"), true))
    , m_code(makeField(QStringLiteral("staffCode"), false))
    , m_passphrase(makeField(QStringLiteral("keyPassphrase"), true))
    , m_message(new widgets::Banner(theme, Tone::Danger, this))
    , m_enter(new Button(theme, Button::Kind::Primary, this))
    , m_other(new Button(theme, Button::Kind::Quiet, this))
{
    setObjectName(QStringLiteral("entryPanel"));
    widgets::setSurface(this, QStringLiteral("card"));
    const auto widen = [this] { setFixedWidth(m_theme.columnWidth() * partOfColumn / 100); };
    connect(&theme, &theme::Theme::changed, this, widen);
    widen();
    m_who->setObjectName(QStringLiteral("entryWho"));
    m_message->setObjectName(QStringLiteral("entryMessage"));
    m_enter->setObjectName(QStringLiteral("enter"));
    m_other->setObjectName(QStringLiteral("otherPerson"));
    editOf(m_name)->setMaxLength(longestName);
    editOf(m_code)->setMaxLength(codeLength);
    editOf(m_code)->setInputMethodHints(Qt::ImhDigitsOnly);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(6), theme.space(6), theme.space(6));
    column->setSpacing(theme.space(3));
    column->addWidget(m_title);
    column->addWidget(m_who);
    for (Field *field : {m_name, m_password, m_code, m_passphrase})
        column->addWidget(field);
    column->addWidget(m_message);
    // Below one another: in some languages the two together are wider than the panel.
    column->addWidget(m_enter);
    column->addWidget(m_other);
    connect(m_enter, &QPushButton::clicked, this, &EntryPanel::submit);
    connect(m_other, &QPushButton::clicked, this, &EntryPanel::otherWanted);
    connect(&session, &StaffSession::refused, this, &EntryPanel::showRefusal);
    connect(&session, &StaffSession::stateChanged, this, &EntryPanel::showState);
    clear();
}

Field *EntryPanel::makeField(const QString &name, bool secret)
{
    auto *edit = new widgets::LineEdit;
    edit->setObjectName(name);
    edit->setMaxLength(longestSecret);
    edit->setContextMenuPolicy(Qt::NoContextMenu);
    if (secret) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    }
    connect(edit, &QLineEdit::returnPressed, this, &EntryPanel::submit);
    return new Field(m_theme, edit, this);
}

QLineEdit *EntryPanel::editOf(const Field *field)
{
    return static_cast<QLineEdit *>(field->editor());
}

void EntryPanel::setUnlocking(bool unlocking)
{
    m_unlocking = unlocking;
    clear();
}

void EntryPanel::clear()
{
    for (const Field *field : {m_name, m_password, m_code, m_passphrase})
        taken(editOf(field));
    m_problem.reset();
    m_code->hide();
    m_passphrase->hide();
    showState();
}

void EntryPanel::setReady(bool ready)
{
    m_ready = ready;
    if (ready)
        m_outOfService.clear();
    showState();
}

void EntryPanel::showOutOfService(const QString &code)
{
    m_outOfService = code;
    clear();
}

void EntryPanel::takeKeyboard()
{
    for (const Field *field : {m_name, m_password, m_code, m_passphrase}) {
        if (field->isHidden() || !editOf(field)->text().isEmpty())
            continue;
        return editOf(field)->setFocus(Qt::OtherFocusReason);
    }
}

void EntryPanel::submit()
{
    if (editOf(m_password)->text().isEmpty() || (!m_unlocking && editOf(m_name)->text().trimmed().isEmpty()))
        return takeKeyboard();
    m_problem.reset();
    Credentials credentials{editOf(m_name)->text().trimmed(), editOf(m_password)->text(), taken(editOf(m_code)),
        taken(editOf(m_passphrase))};
    m_session.enter(credentials);
}

void EntryPanel::showRefusal(const payment::GatewayProblem &problem)
{
    m_problem = problem;
    const auto is = [&problem](const char *code) { return problem.code == QLatin1String(code); };
    const bool more
        = is("code_required") || is("code_used") || is("key_passphrase_required") || is("key_passphrase_wrong");
    if (is("code_required"))
        m_code->show();
    if (is("key_passphrase_required"))
        m_passphrase->show();
    // A password that was right is kept while the person types what else is asked for.
    if (!more)
        taken(editOf(m_password));
    showState();
    takeKeyboard();
}

void EntryPanel::showState()
{
    const bool busy
        = m_session.state() == StaffSession::State::SigningIn || m_session.state() == StaffSession::State::Unlocking;
    for (QWidget *widget : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_password),
             static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_passphrase), static_cast<QWidget *>(m_enter)})
        widget->setEnabled(!busy && m_ready && m_outOfService.isEmpty());
    m_name->setVisible(!m_unlocking);
    m_other->setVisible(m_unlocking);
    translate();
}

void EntryPanel::translate()
{
    m_title->setText(m_unlocking ? tr("Unlock the counter") : tr("Sign in to the counter"));
    const auto &member = m_session.member();
    m_who->setText(!m_unlocking ? tr("With your own name: what is done is kept under it.")
            : member            ? tr("%1 is at work here").arg(member->name)
                                : QString());
    m_name->setLabel(tr("Name"));
    m_password->setLabel(tr("Password"));
    m_code->setLabel(tr("Code from your phone"));
    m_passphrase->setLabel(tr("Passphrase of the post’s key"));
    m_enter->setText(m_unlocking ? tr("Unlock") : tr("Sign in"));
    m_other->setText(tr("Sign out and let somebody else in"));
    m_message->setVisible(m_problem.has_value() || !m_outOfService.isEmpty());
    if (!m_outOfService.isEmpty()) {
        m_message->setTone(Tone::Danger);
        m_message->setText(
            tr("This counter cannot be used"), tr("Call the administrator and name this: %1").arg(m_outOfService));
    }
    if (m_problem) {
        const bool asks = m_problem->code == QLatin1String("code_required")
            || m_problem->code == QLatin1String("key_passphrase_required");
        m_message->setTone(asks ? Tone::Accent : Tone::Danger);
        m_message->setText({}, problemText(*m_problem));
    }
    setAccessibleName(m_title->text());
}

void EntryPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

} // namespace chancery::counter
