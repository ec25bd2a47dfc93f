// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/chargesource.h"
#include "models/domain/clock.h"
#include "models/domain/money.h"

#include <QDate>

#include <vector>

namespace chancery::domain {

/// What a method that charges one currency only takes for a quote in another one. Frozen with the quote.
///
/// total = baseAmount × chargeRate ÷ collectionRate × (100 + markup) ÷ 100, exact, rounded up once to `rounding`.
struct Charge
{
    std::vector<QString> methods; ///< alipay_qr, …; filled in by whoever knows the methods
    Money baseAmount; ///< the quote's total, service fee included
    Money total; ///< in the charge currency; what the person pays
    QString
        rate; ///< decimal string for people: charge units per one collection unit, 8 significant digits, without markup
    QString chargeRate; ///< decimal string: charge units per one base unit, as written
    QString collectionRate; ///< decimal string: collection units per one base unit, as written
    QDate rateDate; ///< the first day on which both rates were in force; of a market rate its own day at the post
    QString rounding; ///< decimal string: the total is a multiple of it
    QString markup; ///< decimal string, per cent
    ChargeSource source = ChargeSource::Schedule;
    Instant validUntil; ///< never after the quote's

    /// Errors: `charge_malformed`.
    static Expected<Charge, Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const Charge &) const = default;
};

} // namespace chancery::domain
