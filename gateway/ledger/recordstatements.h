// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/statement.h"

#include <span>

/// The statements of RecordBook.
namespace chancery::ledger::statements {

extern const Statement pageRecords; ///< post, xid, position, limit
extern const Statement recordsOf; ///< application, post, limit
extern const Statement readersOf; ///< application, post, limit
extern const Statement readerNow; ///< staff: name, role and the time
extern const Statement insertOpening; ///< application, post, staff, device

[[nodiscard]] std::span<const Statement> ofRecordWrites();
[[nodiscard]] std::span<const Statement> ofRecordReads();

} // namespace chancery::ledger::statements
