// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/basis.h"
#include "models/domain/charge.h"
#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QDate>

#include <optional>
#include <vector>

namespace chancery::domain {

/// One line of a quote: `visa_fee`, `processing` or `service_fee`.
struct QuoteLine
{
    QString code;
    /// In the schedule's base currency; nothing for the service fee, which is set in local currency.
    std::optional<Money> base;
    /// In the post's collection currency.
    Money amount;
    bool operator==(const QuoteLine &) const = default;
};

/// A fee as worked out and frozen: rate and schedule version included, good until `validUntil`.
struct Quote
{
    QuoteId id;
    Basis basis;
    std::vector<QuoteLine> lines;
    Money baseTotal; ///< base currency, government lines only
    Money total; ///< collection currency; what the person pays
    QString rate; ///< decimal string: collection units per one base unit
    QDate rateDate; ///< first day of the period the rate was fixed for
    Instant validUntil;
    QString feeVersion;
    std::vector<Charge> charges {}; ///< what methods take that charge one currency only; none for the collection currency

    /// The charge that the method takes; null when it takes the collection currency.
    [[nodiscard]] const Charge *chargeFor(const QString &method) const;
    /// What is paid by the method.
    [[nodiscard]] Money totalFor(const QString &method) const;

    /// Errors: `quote_malformed`.
    static Expected<Quote, Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const Quote &) const = default;
};

} // namespace chancery::domain
