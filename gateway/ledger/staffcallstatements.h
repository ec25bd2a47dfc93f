// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/statement.h"

#include <span>

/// The statements of StaffCallBook.
namespace chancery::ledger::statements {

extern const Statement lockCaller; ///< device: its row, locked, and the time
extern const Statement openCallOf; ///< device
extern const Statement insertCall; ///< id, post, device, reason
extern const Statement repeatCall; ///< id, reason
extern const Statement lockCall; ///< id, post
extern const Statement lockCallAndCaller; ///< id, post
extern const Statement openCallBeside; ///< id of any call of the machine
extern const Statement reopenCall; ///< id
extern const Statement endCall; ///< id, staff
extern const Statement listCalls; ///< post, limit

[[nodiscard]] std::span<const Statement> ofCallWrites();
[[nodiscard]] std::span<const Statement> ofCallReads();

} // namespace chancery::ledger::statements
