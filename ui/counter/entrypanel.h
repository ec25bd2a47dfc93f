// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/staffsession.h"

#include <QFrame>

class QLineEdit;

namespace chancery::theme {
class Theme;
}
namespace chancery::widgets {
class Banner;
class Button;
class Field;
class TextLabel;
}

namespace chancery::counter {

/// Asks who works here: name and password, and what else the answer to them wants. On a locked screen for the password
/// alone. What was typed is overwritten when it has been handed on.
class EntryPanel final : public QFrame
{
    Q_OBJECT

public:
    EntryPanel(const theme::Theme &theme, StaffSession &session, QWidget *parent = nullptr);

    /// For a locked screen: the name stands, and somebody else can take over.
    void setUnlocking(bool unlocking);
    /// The first field that is empty gets the keyboard.
    void takeKeyboard();
    /// False: keys and records are not open yet.
    void setReady(bool ready);
    /// Nobody can sign in: the code of why, for the administrator.
    void showOutOfService(const QString &code);
    /// Forgets all that was typed and said.
    void clear();

Q_SIGNALS:
    /// The person who locked is not coming back: sign them out.
    void otherWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void showRefusal(const payment::GatewayProblem &problem);
    void showState();
    void translate();
    [[nodiscard]] widgets::Field *makeField(const QString &name, bool secret);
    [[nodiscard]] static QLineEdit *editOf(const widgets::Field *field);

    const theme::Theme &m_theme;
    StaffSession &m_session;
    bool m_ready = true;
    bool m_unlocking = false;
    QString m_outOfService;
    std::optional<payment::GatewayProblem> m_problem;
    widgets::TextLabel *m_title;
    widgets::TextLabel *m_who;
    widgets::Field *m_name;
    widgets::Field *m_password;
    widgets::Field *m_code;
    widgets::Field *m_passphrase;
    widgets::Banner *m_message;
    widgets::Button *m_enter;
    widgets::Button *m_other;
};

} // namespace chancery::counter
