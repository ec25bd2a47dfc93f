// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/e2e/counterroom.h"

namespace chancery::tests {

/// What a supervisor looks at when the day is over.
class CounterEvening
{
public:
    explicit CounterEvening(CounterRoom &room)
        : m_room(room)
    {
    }

    /// The report of the shift that is shown, as a PDF; its code as a scanner reads it off the page, and what
    /// chancery-admin says of that with the machine's key from the books. Empty, or without the word "Genuine": it is
    /// not.
    [[nodiscard]] QString reportVerdict();
    /// Details of the entries of that kind in this machine's audit, the newest first.
    [[nodiscard]] QStringList auditDetails(const QString &event);
    /// What the audit says of its chain.
    [[nodiscard]] QString chainVerdict();

private:
    bool openAudit();

    CounterRoom &m_room;
};

} // namespace chancery::tests
