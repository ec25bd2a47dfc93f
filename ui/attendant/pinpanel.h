// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/overlay.h"

#include <QByteArray>
#include <QTimer>

#include <chrono>
#include <vector>

namespace chancery::widgets {
class Button;
class TextLabel;
}

namespace chancery::attendantui {

/// Asks for the attendant's PIN, by touch or by keyboard. The digits are never shown, and overwritten when they have
/// been handed on.
class PinPanel final : public widgets::Overlay
{
    Q_OBJECT

public:
    static constexpr int mostDigits = 12;

    PinPanel(const theme::Theme &theme, QWidget *host);

    void present();
    /// The digits are being checked: nothing can be entered.
    void setBusy();
    void showWrong(std::chrono::seconds locked);
    void showLocked(std::chrono::seconds left);
    /// There is no PIN, or it cannot be read.
    void showUnusable(bool isSet);

Q_SIGNALS:
    /// The receiver overwrites its copy.
    void entered(const QByteArray &digits);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Message { Enter, Busy, Wrong, Locked, Unset, Unreadable };

    void add(char digit);
    void removeLast();
    void submit();
    void clear();
    void show(Message message, std::chrono::seconds left = {});
    void refresh();
    /// No digits help: there is nothing to compare them with, or one has to wait.
    [[nodiscard]] bool isUnusable() const;

    QByteArray m_digits;
    Message m_message = Message::Enter;
    std::chrono::seconds m_left{0};
    QTimer m_wait; ///< counts m_left down
    widgets::TextLabel *m_headline;
    widgets::TextLabel *m_text;
    widgets::TextLabel *m_dots;
    QWidget *m_pad;
    std::vector<widgets::Button *> m_keys; ///< 0 to 9
    widgets::Button *m_remove;
    widgets::Button *m_enter;
    widgets::Button *m_cancel;
};

} // namespace chancery::attendantui
