// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>

namespace chancery::sandbox {

/// A refund at Stripe.
struct Refund
{
    QString id;
    qint64 created = 0; ///< seconds
    QString charge;
    QString paymentIntent;
    qint64 amount = 0; ///< Stripe's units
    QString currency;
    QString reason;
    QJsonObject metadata;
    QString status; ///< pending, requires_action, succeeded, failed, canceled
    QString failureReason;
    QString balance; ///< txn_… that took the money
    QString failureBalance; ///< txn_… that brought it back
    QByteArray idempotencyKey; ///< empty: made in the dashboard

    [[nodiscard]] bool returned() const { return status == u"failed" || status == u"canceled"; }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QJsonObject toState() const;
    [[nodiscard]] static Refund fromState(const QJsonObject &state);
};

} // namespace chancery::sandbox
