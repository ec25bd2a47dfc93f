// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/e2e/counterroom.h"

#include <map>

namespace chancery::tests {

/// What a clerk does over and over at the counter, by keys. Each ends a test that does not go on as it should.
class CounterClerk
{
public:
    explicit CounterClerk(CounterRoom &room)
        : m_room(room)
    {
    }

    /// One traveller from the passport to the end of the form.
    void takeApplication(int number);
    /// The fee of the one that was taken last, until the receipt is out and nobody is before the clerk.
    void collect(int number, const QString &method);
    void collectCash();
    /// The consequence was named; go on.
    void confirm();
    /// A payer's code under the scanner, whose letters are nobody's keystrokes.
    void scanPayersCode(int number);
    /// From a paid case on: nothing is chosen any more.
    void serveTheNext();
    /// By its reference, as it stands on a slip.
    void findApplication(const QString &wanted);
    [[nodiscard]] bool isSeen(const char *name)
    {
        const auto *widget = m_room.find<QWidget>(name);
        return widget != nullptr && widget->isVisible();
    }

    QString application; ///< the one that was taken last
    std::map<QString, QString> paid; ///< an application that was paid by the method

private:
    CounterRoom &m_room;
};

} // namespace chancery::tests
