// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/feeinput.h"
#include "models/domain/feeoffer.h"
#include "models/domain/feeresult.h"
#include "models/domain/marketrate.h"
#include "models/domain/quote.h"
#include "models/domain/random.h"

#include <QDate>
#include <QJsonObject>

#include <memory>
#include <vector>

namespace chancery::domain {

struct FeeScheduleData;

/// A ministry's fees: immutable, checked when loaded, cheap to copy, usable from any thread.
/// Amounts are exact; versions and rates are chosen by the post's local date; what has lapsed blocks, it is never
/// extended.
class FeeSchedule
{
public:
    /// Largest file that is read.
    static constexpr qsizetype maximumBytes = 4 * 1024 * 1024;

    /// Strict: unknown and doubled fields, numbers for decimal strings, unknown currencies, zones, visa types and
    /// groups, overlapping versions or rates, and rules or waivers that tie are refused. The detail names the place.
    /// Errors: `schedule_malformed` (not of the schema's shape), `schedule_inconsistent`, `schedule_tie`.
    static Expected<FeeSchedule, Error> fromJson(const QByteArray &json);

    /// Errors: `unknown_post`, `no_fee_version`, `no_consular_rate`, `not_offered`, `basis_malformed`,
    /// `amount_out_of_range`.
    [[nodiscard]] Expected<FeeResult, Error> price(const FeeInput &input, Instant now) const;
    /// The largest total that anybody can be asked for at the post now, of these visa types. Nothing when price() would
    /// refuse everybody.
    [[nodiscard]] std::optional<Money> highestTotal(
        const QString &post, const std::vector<QString> &visaTypes, Instant now) const;
    /// price() per line, frozen: good for 30 minutes, but not beyond the local midnight at which rate or version end.
    [[nodiscard]] Expected<Quote, Error> quote(const Basis &basis, Instant now, RandomSource &random) const;

    /// What of the quote is to be paid in `currency`, which is not the quote's own; `market` is used only where the
    /// schedule says so. Methods stay empty. Errors: `unknown_post`, `no_rate` (lapsed, or posts differ about it),
    /// `rate_stale`, `amount_out_of_range`.
    [[nodiscard]] Expected<Charge, Error> charge(
        const Quote &quote, Currency currency, Instant now, const std::optional<MarketRate> &market = {}) const;
    /// Whether charge() can find a rate now, whatever the amount. Errors: `unknown_post`, `no_rate`, `rate_stale`.
    [[nodiscard]] Expected<void, Error> chargeable(
        const QString &post, Currency currency, Instant now, const std::optional<MarketRate> &market = {}) const;
    /// Currencies whose rate the schedule leaves to a market-rate service.
    [[nodiscard]] std::vector<Currency> marketCurrencies() const;

    /// Completed years at the post now. Errors: `unknown_post`, `bad_birth_date`.
    [[nodiscard]] Expected<int, Error> ageAt(const QString &post, QDate birth, Instant now) const;
    /// The calendar date at the post. Errors: `unknown_post`.
    [[nodiscard]] Expected<QDate, Error> localDate(const QString &post, Instant now) const;
    /// True when version and rate cover the post's date now.
    [[nodiscard]] bool isOpen(const QString &post, Instant now) const;

    [[nodiscard]] QString id() const;
    [[nodiscard]] QString issuer() const;
    /// SHA-256 of the bytes it was read from, hex.
    [[nodiscard]] QString hash() const;
    /// For /v1/config: id and the hash's first 16 characters; changes whenever a byte of the file does.
    [[nodiscard]] QString revision() const;
    /// As read; fromJson() takes it back.
    [[nodiscard]] QJsonObject json() const;

    [[nodiscard]] Currency baseCurrency() const;
    [[nodiscard]] std::vector<QString> posts() const;
    [[nodiscard]] std::optional<Currency> collectionCurrency(const QString &post) const;
    /// IANA name; empty for an unknown post.
    [[nodiscard]] QString timeZone(const QString &post) const;
    [[nodiscard]] std::vector<QString> visaTypes() const;
    /// The English name in the schedule ("tourist"); empty when it gives none.
    [[nodiscard]] QString visaTypeName(const QString &visaType) const;
    [[nodiscard]] std::vector<QString> entries() const;
    [[nodiscard]] std::vector<QString> processing() const;
    /// Working days of a processing speed; nothing for an unknown one.
    [[nodiscard]] std::optional<int> workingDays(const QString &processing) const;
    /// What price() would accept now, in the schedule's order; empty when the type is not offered or no version is in
    /// force.
    [[nodiscard]] std::vector<FeeOffer> offers(
        const QString &post, const QString &visaType, const QString &nationality, Instant now) const;

private:
    explicit FeeSchedule(std::shared_ptr<const FeeScheduleData> data);
    std::shared_ptr<const FeeScheduleData> m_data;
};

} // namespace chancery::domain
