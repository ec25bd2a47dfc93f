// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/statement.h"

#include <span>

/// The statements of LedgerRefunds and of the entries. Refunds' columns are those that refundFrom() reads.
namespace chancery::ledger::statements {

extern const Statement insertEntry; ///< reference, sequence, kind, currency, accounts, minors
extern const Statement settleChargebacks; ///< payment, sequence, kind, account: what was taken back, moved there

extern const Statement lockRefunds; ///< payment
extern const Statement lockAttemptOfRefund; ///< refund
extern const Statement lockRefundsBeside; ///< refund: all of its payment
extern const Statement findRefundKey; ///< device, key: refund, payment, body_hash
extern const Statement lockSurplus; ///< limit
extern const Statement lockRefundsOfSurplus;
extern const Statement lockDueRefunds; ///< now, limit: the refund, then its attempt
extern const Statement insertRefund;
extern const Statement updateRefund;
extern const Statement updateRefundSchedule; ///< refund, may have been sent, checks, next
extern const Statement insertRefundEvent;
extern const Statement loadRefunds; ///< payment
extern const Statement listWaitingRefunds; ///< post, limit: with application and who asked
extern const Statement loadToldNumbers; ///< payment

[[nodiscard]] std::span<const Statement> ofRefundWrites();
[[nodiscard]] std::span<const Statement> ofRefundReads();

} // namespace chancery::ledger::statements
