// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace chancery::ledger {

/// A statement that every connection of the ledger prepares once, by its name.
struct Statement
{
    const char *name;
    const char *sql;
    /// Not 0: for many rows at once, since beginning and ending a statement is most of what a small write costs.
    /// Parameters are arrays then, bytea[] or text[], and what is neither is cast. In this order such statements are
    /// sent: what is referred to comes first.
    int rank = 0;
    /// With a rank: waits like the others and goes row by row all the same, for rows whose name has several columns.
    /// Over arrays, a plan made while the table is small would use the first of them only.
    bool single = false;
    int keyed = 0; ///< leading parameters that name a row: one statement never takes a row twice. 0: rows are new
    /// Not 0: a look-up of many askers at once. Parameters are arrays as with a rank, and the first column of a row is
    /// the place of its asker in them, from 1. In this order such look-ups are sent.
    int asked = 0;
};

} // namespace chancery::ledger
