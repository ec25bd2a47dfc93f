// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/statement.h"

#include <span>

namespace chancery::ledger::statements {

extern const Statement listConflicts; ///< post, limit: application, since, versions, device's name
extern const Statement countVersions; ///< application, post: versions, how many of them are open
extern const Statement findMerge; ///< message: application, revision, staff, device
extern const Statement insertMerge; ///< message, application, post, revision, staff, device
extern const Statement findMerges; ///< messages, device: those of them that were announced there
extern const Statement settleStale; ///< application, post, message

[[nodiscard]] std::span<const Statement> ofMergeWrites();
[[nodiscard]] std::span<const Statement> ofMergeReads();

} // namespace chancery::ledger::statements
