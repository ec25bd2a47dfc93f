// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/statement.h"

#include <span>

/// The statements of StaffBook.
namespace chancery::ledger::statements {

extern const Statement findStaff; ///< name: the member, credentials
extern const Statement listStaff; ///< post or NULL
extern const Statement insertStaff;
extern const Statement insertStaffSecrets;
extern const Statement updateStaffSecrets;
extern const Statement enableStaff;
extern const Statement disableStaff;
extern const Statement lockSignInAttempts; ///< name's hash, now: attempts, locked until; makes the row
extern const Statement updateSignInAttempts;
extern const Statement forgetSignInAttempts;
extern const Statement pruneSignInAttempts;
extern const Statement lockStaff; ///< id: as findStaff
extern const Statement updateTotpStep;
extern const Statement lockSession; ///< token's hash: the member, then the session
extern const Statement insertSession;
extern const Statement touchSession;
extern const Statement endSession;
extern const Statement endSessionsOf;

[[nodiscard]] std::span<const Statement> ofStaffWrites();
[[nodiscard]] std::span<const Statement> ofStaffReads();

} // namespace chancery::ledger::statements
