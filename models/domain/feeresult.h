// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/money.h"

#include <QDate>
#include <QJsonObject>

#include <optional>

namespace chancery::domain {

/// A fee as the schedule works it out, with the grounds for every figure.
struct FeeResult
{
    QString feeVersion;
    QString rule; ///< id of the rule that set the visa fee
    std::optional<QString> waiver; ///< id of the waiver that applied
    std::optional<int> age;
    QString rate; ///< as it stands in the schedule
    QDate rateFrom; ///< first day of the rate's period
    QDate rateTo; ///< first day after it
    Money baseVisaFee; ///< base currency, after the waiver
    Money baseProcessing; ///< base currency, after the waiver
    Money visaFee; ///< collection currency
    Money processing; ///< collection currency
    Money serviceFee; ///< collection currency, tax included
    Money serviceFeeTax; ///< the tax within serviceFee
    Money total;

    /// For people and programs that check a fee: amounts as decimal strings, `lines` by code, `stripe_amount` in Stripe's unit
    /// (null when Stripe has none for the total).
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const FeeResult &) const = default;
};

} // namespace chancery::domain
