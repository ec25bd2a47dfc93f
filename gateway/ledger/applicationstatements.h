// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/statement.h"

#include <span>

/// The statements of ApplicationBook, and what PushRecords adds to its table.
namespace chancery::ledger::statements {

extern const Statement insertPayable; ///< application, post, device, basis
extern const Statement loadPayables; ///< stem
extern const Statement resolveStem; ///< stem: applications
extern const Statement loadStanding; ///< application: post, received, obligation, paid
extern const Statement loadDecisions; ///< application
extern const Statement listEvents; ///< application, limit: the newest first
extern const Statement listUndecided; ///< post, limit: application, begun, received, in examination
extern const Statement insertDecision;
extern const Statement insertApplicantNotice; ///< application, post, status
extern const Statement queueApplicantNotice; ///< application, status, locale
extern const Statement insertNoticeAddress; ///< application, status, address

[[nodiscard]] std::span<const Statement> ofApplicationWrites();
[[nodiscard]] std::span<const Statement> ofApplicationReads();

} // namespace chancery::ledger::statements
