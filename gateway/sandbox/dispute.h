// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace chancery::sandbox {

/// A payer's bank that takes money back.
struct Dispute
{
    QString id;
    qint64 created = 0; ///< seconds
    QString charge;
    QString paymentIntent;
    qint64 amount = 0; ///< Stripe's units
    QString currency;
    QString reason;
    QString status; ///< needs_response, won, lost
    bool livemode = false;

    /// `lines`: its balance transactions.
    [[nodiscard]] QJsonObject toJson(const QJsonArray &lines) const;
    [[nodiscard]] QJsonObject toState() const;
    [[nodiscard]] static Dispute fromState(const QJsonObject &state);
};

} // namespace chancery::sandbox
