// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

/// What ReconciliationBook asks the server. Seldom enough to be sent with its text each time.
namespace chancery::ledger::reconciliationbooksql {

extern const char findSame[]; ///< provider, day, id, cause
extern const char insertRun[];
extern const char loadRun[]; ///< id
extern const char listRuns[]; ///< provider or NULL, day or NULL, cursor (microseconds, id) or NULLs, limit
extern const char listExceptions[]; ///< post or NULL, run or NULL, state or NULL, cursor, limit
extern const char lockException[]; ///< id; behind the exception's columns the transaction's time
extern const char resolveException[]; ///< id, resolution, reason, who
extern const char standing[];
extern const char waiting[]; ///< now
extern const char shift[]; ///< post, from, to

} // namespace chancery::ledger::reconciliationbooksql
