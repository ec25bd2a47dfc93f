// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/attemptview.h"
#include "gateway/ledger/refundview.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace chancery::ledger {

/// A person's wish to send money back.
struct NewRefund
{
    domain::RefundId id; ///< made by the caller, so that a repeat after a lost connection finds its own row
    domain::PaymentId payment;
    QString post; ///< the payment must be of it
    domain::Money amount;
    std::optional<domain::Money> expectedRefundable; ///< what the person saw; nothing: not compared
    QString reason; ///< 1–200 characters
    domain::StaffId requester;
    domain::DeviceId device;
    QString idempotencyKey; ///< of the device's request, 1–255 characters
    QByteArray bodyHash; ///< SHA-256 of the request body, 32 bytes
    /// Minor units of one payment that may go back without a second person, all that went so before included; nothing:
    /// none.
    std::optional<qint64> aloneUpTo;
};

/// As committed: the refund and its payment. Also the answer to a repeat with the same key and body.
struct RefundTaken
{
    RefundView refund;
    AttemptView payment;
};
/// Same key, other body.
struct RefundMismatch
{
};
/// No such payment, or no such refund, at this post.
struct RefundUnknown
{
};
/// Not what the person saw.
struct RefundableChanged
{
    domain::Money refundable;
};
/// More than can be refunded, another currency, or nothing.
struct RefundExceeds
{
    domain::Money refundable;
};
/// A dispute is open or lost.
struct RefundFrozen
{
    domain::PaymentState state = domain::PaymentState::Disputed;
};
/// The payment has no money that a person could send back: not captured, or a surplus, which goes back by itself.
struct NotRefundable
{
    domain::PaymentState state = domain::PaymentState::Created;
};
/// The one who asked for it cannot approve it.
struct SelfApproval
{
};
/// The refund is not in a state that can be approved, rejected or tried again.
struct RefundDecided
{
    RefundView refund;
};

using RefundOutcome = std::variant<RefundTaken, RefundMismatch, RefundUnknown, RefundableChanged, RefundExceeds,
    RefundFrozen, NotRefundable, SelfApproval, RefundDecided>;

} // namespace chancery::ledger
