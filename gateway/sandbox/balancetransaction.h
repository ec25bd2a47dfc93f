// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>

namespace chancery::sandbox {

/// One line of the account's balance at Stripe. Amounts in Stripe's units, signed: what leaves is negative.
struct BalanceTransaction
{
    QString id;
    qint64 created = 0; ///< seconds
    QString type; ///< charge, refund, refund_failure, adjustment
    QString category; ///< charge, refund, refund_failure, dispute, dispute_reversal
    qint64 amount = 0; ///< settled
    qint64 fee = 0;
    QString currency; ///< settled
    qint64 rateMillionths = 0; ///< 0: not converted
    QString source; ///< ch_…, re_…, du_…
    qint64 presented = 0; ///< as the payer saw it
    QString presentedCurrency;

    [[nodiscard]] qint64 net() const { return amount - fee; }
    /// `source`: the object in the place of its id.
    [[nodiscard]] QJsonObject toJson(const QJsonValue &source) const;
    [[nodiscard]] QJsonObject toJson() const { return toJson(QJsonValue(source)); }
    [[nodiscard]] QJsonObject toState() const;
    [[nodiscard]] static BalanceTransaction fromState(const QJsonObject &state);
};

} // namespace chancery::sandbox
