// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/money.h"

#include <QString>

#include <optional>
#include <variant>

/// What a provider said, in words that no provider owns: the result of reading one reply or one verified notice.
/// Readers of providers make facts, the payment table acts on them. Facts carry no personal data.
namespace chancery::rules {

/// The order exists and can be paid: the answer to a create.
struct Opened
{
    QString reference; ///< the provider's id of the order, e.g. cs_test_…; empty when it has none before payment
    QString url; ///< hosted page, absolute https; empty when there is none
    QString code; ///< what a QR shows when it is not the page's address (Alipay precreate); empty otherwise
    std::optional<domain::Instant> expiresAt; ///< the provider's own end of the order
    bool operator==(const Opened &) const = default;
};

/// The order exists and is neither paid nor ended. Carries what a query shows, since a lost create reply is made good
/// by it.
struct StillOpen
{
    QString reference;
    QString url;
    QString code;
    std::optional<domain::Instant> expiresAt;
    /// The provider's id of the payment that the payer has begun and not confirmed yet (Alipay: the code was scanned);
    /// empty otherwise, or when the provider does not tell.
    QString paymentReference{};
    bool operator==(const StillOpen &) const = default;
};

/// The payer has done their part and a bank has not decided yet: not paid, and it can no longer be closed.
struct Processing
{
    QString reference;
    bool told = true; ///< false: the order was begun and is not paid, and no more than that could be learnt
    bool operator==(const Processing &) const = default;
};

/// The provider has the money.
struct Captured
{
    domain::Money amount; ///< in our minor units, not the provider's
    QString account; ///< the account the provider names; empty when the message names none, so that the key or secret
                     ///< vouches for it
    bool livemode = false;
    QString ourReference; ///< our PaymentId as the provider gives it back; empty when the message carries none (then it
                          ///< is surplus)
    QString reference; ///< the provider's id of the order
    QString paymentReference; ///< the provider's id of the payment itself, e.g. pi_…; what a refund names
    bool operator==(const Captured &) const = default;
};

/// The provider has ended the order without money: closed by us, or expired.
struct Closed
{
    bool expired = false;
    bool operator==(const Closed &) const = default;
};

/// The provider would not close the order: it may be paid, or already ended.
struct CloseRefused
{
    bool operator==(const CloseRefused &) const = default;
};

/// Definitely no money and no order to pay: refused, or declined for good. Never made of a timeout or an unreadable
/// reply.
struct Failed
{
    QString
        code; ///< code of the API's failure object: declined, insufficient_funds, provider_unavailable, amount_limit, …
    bool retryable = false;
    bool operator==(const Failed &) const = default;
};

/// The provider knows no such order. No proof against a create that is still under way.
struct NotFound
{
    bool operator==(const NotFound &) const = default;
};

/// No reply, a dropped connection, a server error, a reply that cannot be read: nothing is known.
struct Unanswered
{
    QString reason; ///< one English line for the log
    bool operator==(const Unanswered &) const = default;
};

/// Money went back to the payer; `total` is cumulative over the attempt.
struct RefundDone
{
    domain::Money total;
    bool operator==(const RefundDone &) const = default;
};

struct RefundRejected
{
    QString code;
    bool operator==(const RefundRejected &) const = default;
};

/// A refund that had been done came back to the provider's account; `total` is what remains refunded, cumulative.
struct RefundReturned
{
    domain::Money total;
    bool operator==(const RefundReturned &) const = default;
};

struct DisputeOpened
{
    bool operator==(const DisputeOpened &) const = default;
};

struct DisputeWon
{
    bool operator==(const DisputeWon &) const = default;
};

struct DisputeLost
{
    bool operator==(const DisputeLost &) const = default;
};

/// The provider had taken the whole amount and has sent it back by itself, since we asked it to call the order off:
/// told as one thing, so that it never looks paid.
struct GivenBack
{
    QString reference; ///< the provider's id of the order
    QString paymentReference; ///< as in Captured
    bool operator==(const GivenBack &) const = default;
};

using Fact = std::variant<Opened, StillOpen, Processing, Captured, Closed, CloseRefused, Failed, NotFound, Unanswered,
    RefundDone, RefundRejected, RefundReturned, DisputeOpened, DisputeWon, DisputeLost, GivenBack>;

} // namespace chancery::rules
