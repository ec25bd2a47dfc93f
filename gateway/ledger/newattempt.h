// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/attemptview.h"
#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace chancery::ledger {

/// Cash on the counter: who takes it, and how much was handed over.
struct CashTender
{
    domain::Money tendered; ///< ≥ the attempt's total, in its currency
    domain::StaffId staff; ///< has an open shift at the attempt's device, else TillRefused
};

/// A wish to pay, complete: what goes to the provider is in it, so that one commit comes before the first byte is sent.
struct NewAttempt
{
    domain::PaymentId id; ///< made by the caller, so that a repeat after a lost connection finds its own row
    domain::ApplicationRef application;
    domain::DeviceId device;
    QString post;
    QString idempotencyKey; ///< of the device's request, 1–255 characters
    QByteArray bodyHash; ///< SHA-256 of the request body, 32 bytes
    QString provider;
    QString method;
    QString locale;
    domain::Money total;
    QByteArray quote; ///< JSON
    QByteArray request; ///< frozen provider request; empty for a method without one (cash)
    QString providerKey;
    QString providerReference{}; ///< what the order will be called, where that is known beforehand; else empty
    QString account;
    bool livemode = false;
    QString linkToken; ///< ≥ 128 random bits; empty: no link
    domain::Instant expiresAt;
    domain::Instant providerEnd;
    std::optional<CashTender> cash{}; ///< captured in the same transaction, with its receipt
};

/// What was answered to a request, kept so that a repeat with the same key gets the same bytes.
struct StoredAnswer
{
    int status = 0;
    QByteArray body;
    bool operator==(const StoredAnswer &) const = default;
};

/// New attempt, state `submitting` (version 2) when it has a request, else `created`: send the request now. Cash is
/// `captured` at once.
struct Created
{
    AttemptView attempt;
};
/// Same key, same body. `answer` is empty when the relay went away before it could store one: answer with the attempt
/// as it is.
struct SameKeySameAnswer
{
    AttemptView attempt;
    std::optional<StoredAnswer> answer;
};
/// Same key, same body, and the first request is still with the provider.
struct InFlight
{
    AttemptView attempt;
};
/// Same key, other body.
struct Mismatch
{
};
/// The application has a live attempt by this method already; the key now belongs to it.
struct LiveAttempt
{
    AttemptView attempt;
};
/// The application is paid, by `attempt`.
struct AlreadyPaid
{
    AttemptView attempt;
};
/// A live attempt by another method is in the way: close it, then create again with the same key. Nothing was stored.
struct MustCloseFirst
{
    AttemptView attempt;
};
/// More than 5 creates in a sliding 15 min by this device for this application.
struct TooMany
{
    std::chrono::seconds retryAfter{0}; ///< ≥ 1
};
/// The obligation is cancelled or refunded: nothing may be paid.
struct NotPayable
{
    rules::ObligationState obligation = rules::ObligationState::Cancelled;
};
/// Cash cannot be taken by this clerk at this machine: `no_open_shift` or `shift_paused`.
struct TillRefused
{
    QString code;
};

using CreateOutcome = std::variant<Created, SameKeySameAnswer, InFlight, Mismatch, LiveAttempt, AlreadyPaid,
    MustCloseFirst, TooMany, NotPayable, TillRefused>;

/// Creates allowed per device and application in the sliding window; repeats with the same key do not count.
inline constexpr int createLimit = 5;
inline constexpr std::chrono::minutes createWindow{15};

} // namespace chancery::ledger
