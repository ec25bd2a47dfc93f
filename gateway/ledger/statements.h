// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/statement.h"

#include <span>

/// Every statement of the ledger, in one place, so that all connections prepare the same ones; those of other books
/// (staffstatements.h, …) are joined in at the end.
/// `lock…` statements take row locks and belong to the writer; the others only read.
namespace chancery::ledger::statements {

extern const Statement notify;
extern const Statement transactionTime;

// attempts; the columns are those that attemptFrom() reads
extern const Statement lockAttempt; ///< id
extern const Statement lockAttemptByReference; ///< provider, provider's order
extern const Statement lockAttemptByPayment; ///< provider, provider's payment: the latest
extern const Statement lockAttemptsInTheWay; ///< application: live and attached ones
extern const Statement lockDueAttempts; ///< now, limit
extern const Statement lockUnfinishedAttempts; ///< limit
extern const Statement lockObligation; ///< application
extern const Statement findKey; ///< device, key: body_hash, answer_status, answer_body, then the attempt
extern const Statement countCreates; ///< device, application: count, seconds until the oldest leaves the window, now
extern const Statement insertObligation;
extern const Statement updateObligation;
extern const Statement insertAttempt;
extern const Statement updateAttempt;
extern const Statement updateDetails; ///< as updateAttempt, without a transition and without the schedule
extern const Statement updateSchedule;
extern const Statement makeDue;
extern const Statement insertEvent;
extern const Statement insertKey;
extern const Statement keyExists;
extern const Statement updateAnswer;
extern const Statement noticeExists;
extern const Statement insertNotice;

extern const Statement loadAttempt;
extern const Statement loadAttemptByLink;
extern const Statement loadEvents;

// devices
extern const Statement insertCode;
extern const Statement lockCode;
extern const Statement updateCode;
extern const Statement insertDevice;
extern const Statement loadDevice;
extern const Statement listDevices;
extern const Statement revokeDevice;
extern const Statement insertCertificate;
extern const Statement listCertificates;

// sync
extern const Statement loadIncarnation;
extern const Statement lockHead;
extern const Statement loadPositions;
extern const Statement loadRecordHashes;
extern const Statement upsertHead;
extern const Statement insertPosition;
extern const Statement insertRecord;

/// All that a writer prepares, those of the other books included.
[[nodiscard]] std::span<const Statement> forWrites();
[[nodiscard]] std::span<const Statement> forReads();

} // namespace chancery::ledger::statements
