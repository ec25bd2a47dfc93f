// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/balancetransaction.h"
#include "gateway/sandbox/sessionrequest.h"

#include <QJsonObject>

#include <optional>

namespace chancery::sandbox {

/// A Checkout Session with its payment intent, as the stand-in keeps it.
struct CheckoutSession
{
    enum class Status { Open, Complete, Expired };

    QString id;
    qint64 created = 0; ///< seconds
    SessionRequest request;
    QByteArray idempotencyKey;
    Status status = Status::Open;
    bool paid = false;
    QString paymentIntent; ///< empty before the payer has acted
    QString intentStatus;
    QString charge; ///< of the last try
    QString declineCode;
    qint64 settlesAt = 0; ///< milliseconds; when a late payment arrives, 0 = none is under way
    bool settlesWell = true;
    bool livemode = false;
    qint64 paidAt = 0; ///< seconds
    qint64 amountRefunded = 0; ///< Stripe's units, pending refunds included
    bool disputed = false;
    std::optional<BalanceTransaction> balance; ///< of the successful charge

    /// `expansions` as in the parameter expand[]: payment_intent, payment_intent.latest_charge, …
    [[nodiscard]] QJsonObject toJson(const QString &pageBase, const QStringList &expansions) const;
    [[nodiscard]] QJsonObject intentJson(const QStringList &expansions) const;
    [[nodiscard]] QJsonObject chargeJson(bool withBalance) const;
    [[nodiscard]] QString statusName() const;
    [[nodiscard]] QString payPath() const { return QStringLiteral("/c/pay/") + id; }

    [[nodiscard]] QJsonObject toState() const;
    [[nodiscard]] static CheckoutSession fromState(const QJsonObject &state);
};

} // namespace chancery::sandbox
