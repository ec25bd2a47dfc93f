// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/payment/shiftline.h"

#include "models/domain/jsonreader.h"

namespace chancery::payment {

using domain::Money;

namespace {

const QString code = QStringLiteral("shift_malformed");
constexpr qint64 mostPayments = 1'000'000;

} // namespace

Money ShiftLine::difference() const
{
    const Money zero = Money::zero(expected.currency());
    return counted ? counted->minus(expected).value_or(zero) : zero;
}

domain::Expected<ShiftLine, domain::Error> ShiftLine::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, code);
    const QString method = reader.text(QLatin1String("method"));
    const auto inTill = reader.member<Money>(QLatin1String("float"));
    const auto taken = reader.member<Money>(QLatin1String("taken"));
    const auto returned = reader.member<Money>(QLatin1String("returned"));
    const auto expected = reader.member<Money>(QLatin1String("expected"));
    const auto payments = static_cast<int>(reader.integer(QLatin1String("payments"), 0, mostPayments));
    const auto refunds = static_cast<int>(reader.integer(QLatin1String("refunds"), 0, mostPayments));
    std::optional<Money> counted;
    if (!reader.value(QLatin1String("counted")).isNull())
        counted = reader.member<Money>(QLatin1String("counted"));
    const QString explanation = reader.optionalText(QLatin1String("explanation")).value_or(QString());
    std::optional<Stated> stated;
    if (!reader.value(QLatin1String("provider")).isNull()) {
        domain::JsonReader side(reader.object(QLatin1String("provider")), code);
        const auto shown = static_cast<int>(side.integer(QLatin1String("payments"), 0, mostPayments));
        const auto sum = side.member<Money>(QLatin1String("taken"));
        const auto missing = static_cast<int>(side.integer(QLatin1String("missing"), 0, mostPayments));
        if (!side.ok())
            return domain::Unexpected(side.error());
        stated = Stated{shown, *sum, missing};
    }
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return ShiftLine{method, *inTill, *taken, *returned, payments, refunds, *expected, counted, explanation, stated};
}

} // namespace chancery::payment
