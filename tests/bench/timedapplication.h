// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QApplication>
#include <QString>

#include <chrono>

namespace chancery::bench {

/// Measures how long the screen's thread is on the processor for each event, what follows from it in the same event
/// included. Processor time: what else runs on the machine is not the window's doing.
class TimedApplication final : public QApplication
{
    Q_OBJECT

public:
    struct Block
    {
        std::chrono::nanoseconds took{};
        QString event; ///< type of the event, class and name of who was handed it

        [[nodiscard]] double milliseconds() const { return std::chrono::duration<double, std::milli>(took).count(); }
    };

    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// The longest since it was asked last.
    [[nodiscard]] Block takeLongest();
    /// Hands out all events, and those that come of them, until there are no more.
    static void settle();

private:
    Block m_longest;
    bool m_inside = false;
};

} // namespace chancery::bench
