// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace chancery::ledger {

/// A statement that every connection of the ledger prepares once, by its name.
struct Statement
{
    const char *name;
    const char *sql;
};

} // namespace chancery::ledger
