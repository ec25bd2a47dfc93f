// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/payment/printpage.h"

#include <QByteArray>

#include <functional>

namespace chancery::test {

/// What a receipt printer does with the bytes it gets, with the paper on which it printed. A test opens its cover,
/// takes its paper away, or strikes it dumb.
class PlayedPrinter
{
public:
    using Answer = std::function<void(const QByteArray &)>;

    /// Bytes from the line; answers go out through `answer`.
    void take(const QByteArray &bytes, const Answer &answer);

    bool answers = true; ///< false: one of those that never say anything
    bool answersDone = true; ///< false: GS r is not among its commands
    bool coverOpen = false;
    bool paperOut = false;
    bool nearEnd = false;
    bool offline = false;
    bool knifeStuck = false;
    int rowsUntilPaperOut = -1; ///< −1: enough paper

    [[nodiscard]] const payment::PrintPage &paper() const { return m_paper; }
    [[nodiscard]] int cuts() const { return m_cuts; }
    [[nodiscard]] int forgotten() const { return m_forgotten; }
    [[nodiscard]] int initialised() const { return m_initialised; }
    /// Bytes that are no command it knows.
    [[nodiscard]] int nonsense() const { return m_nonsense; }

private:
    /// How many bytes the command at the buffer's start has taken; 0: not whole yet.
    [[nodiscard]] qsizetype command(const Answer &answer);
    [[nodiscard]] char status(char question) const;
    void printBand(int perRow, int rows, const QByteArray &dots);

    QByteArray m_buffer;
    payment::PrintPage m_paper;
    int m_cuts = 0;
    int m_forgotten = 0;
    int m_initialised = 0;
    int m_nonsense = 0;
};

} // namespace chancery::test
