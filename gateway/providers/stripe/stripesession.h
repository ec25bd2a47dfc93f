// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/rules/fact.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QJsonValue>

#include <optional>

namespace chancery::providers::stripe {

/// A Checkout Session as Stripe gives it, in a reply or inside an event: the members that matter here.
struct StripeSession
{
    enum class Status { Open, Complete, Expired };
    enum class PaymentStatus { Paid, Unpaid, NoPaymentRequired };

    QString id;
    bool livemode = false;
    Status status = Status::Open;
    PaymentStatus paymentStatus = PaymentStatus::Unpaid;
    std::optional<domain::Money> amountTotal;
    QString ourReference; ///< client_reference_id, or the metadata when that is null
    QString url; ///< only while open
    std::optional<domain::Instant> expiresAt; ///< nothing: not told
    QString paymentIntent; ///< empty before the payer has acted
    QString paymentIntentStatus; ///< empty unless the payment intent was expanded
    QString failureCode; ///< the API's code for the last decline; empty unless expanded and declined

    /// Strict about type and presence of what is used; other members are left alone, since Stripe adds some at any
    /// time. Errors: `reply_malformed`, with the member's name.
    static domain::Expected<StripeSession, domain::Error> fromJson(const QJsonValue &json);

    /// Stripe has the money, or has let the order pass as it stands. An order that came to nothing (a coupon) is
    /// not paid: nothing was asked of the payer. An open one is without payment before anybody has done anything.
    [[nodiscard]] bool isPaid() const;
    /// True when only the payment intent, which was not expanded, tells what became of the payment.
    [[nodiscard]] bool lacksIntent() const;
    /// What the session says by itself: StillOpen, Processing, Captured, Closed, Failed, or Unanswered when it
    /// contradicts itself.
    [[nodiscard]] rules::Fact fact() const;
};

} // namespace chancery::providers::stripe
