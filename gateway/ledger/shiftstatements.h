// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/statement.h"

#include <span>

/// The statements of Till, CashBook and ShiftBook.
namespace chancery::ledger::statements {

extern const Statement lockTill; ///< device, staff: id and state of the open shift
extern const Statement lockReceiptSeries; ///< post: last number of the year
extern const Statement beginReceiptSeries; ///< post, year, 1
extern const Statement nextReceiptNumber; ///< post, year, number
extern const Statement insertCashMovement;
extern const Statement cashInTill; ///< device, staff, refund: in the refund's currency
extern const Statement payOutOf; ///< refund: who handed it out, where

extern const Statement lockLiveShifts; ///< staff, device: as loadShift
extern const Statement floatsOfLive; ///< staff, device
extern const Statement lockShift; ///< id, post
extern const Statement insertShift; ///< id, post, staff, device
extern const Statement insertShiftFloat; ///< shift, currency, minor
extern const Statement insertShiftEvent; ///< shift, version, event, from, to, staff, device
extern const Statement moveShift; ///< id, state
extern const Statement closeShift; ///< id, closer
extern const Statement signShift; ///< id, signer, note
extern const Statement insertShiftLine;

extern const Statement loadShift; ///< id, post
extern const Statement liveShiftOf; ///< staff, post: its id
extern const Statement shiftFloats; ///< id
extern const Statement shiftExpected; ///< id: by method and currency, from the books
extern const Statement shiftCounted; ///< id: as written at the close
extern const Statement shiftStated; ///< id: the provider's side
extern const Statement shiftEvents; ///< id
extern const Statement listShifts; ///< post, staff, state, from, to, cursor, limit

[[nodiscard]] std::span<const Statement> ofShiftWrites();
[[nodiscard]] std::span<const Statement> ofShiftReads();

} // namespace chancery::ledger::statements
