// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/statement.h"

#include <span>

/// The statements of ChangeFeed.
namespace chancery::ledger::statements {

extern const Statement pullChanges; ///< post, xid, position, limit
extern const Statement countChanges; ///< post, xid, position, limit
extern const Statement newsOfPosts; ///< xid, position: post, last xid, last position
extern const Statement loadErased; ///< applications
extern const Statement lockRecords; ///< applications: until the transaction ends
extern const Statement countRevisions; ///< applications: application, versions of its record
extern const Statement insertStale;

[[nodiscard]] std::span<const Statement> ofFeedReads();

} // namespace chancery::ledger::statements
