// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace chancery::teststack {

/// What is in a kiosk's database, counted from outside: a copy is read, so that a crash's leftovers stay as they are.
struct LocalStore
{
    int journal = 0;
    int drafts = 0;
    int receipts = 0;
    int unsent = 0;
    int records = 0;
    int settings = 0;

    /// Nothing of a case is left to be done.
    [[nodiscard]] bool isSettled() const { return journal == 0 && drafts == 0 && receipts == 0 && unsent == 0; }
    [[nodiscard]] QString text() const;

    /// Nothing if there is no database, it is not whole, or a running program writes to it just now.
    static std::optional<LocalStore> of(const QString &dataFolder);
    /// Writes the file anew without its free pages; nobody has it open.
    [[nodiscard]] static bool compact(const QString &dataFolder);
};

} // namespace chancery::teststack
