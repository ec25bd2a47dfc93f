// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/shiftopening.h"

#include "gateway/protocol/fields.h"

#include <algorithm>

namespace chancery::protocol {

namespace {

constexpr qsizetype mostCurrencies = 20;

} // namespace

domain::Expected<ShiftOpening, domain::Error> ShiftOpening::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("shift_malformed"));
    const QJsonArray array = reader.array(QLatin1String("floats"));
    ShiftOpening opening;
    for (const QJsonValue value : array) {
        const auto amount = domain::Money::fromJson(value);
        const bool isNew = amount && std::ranges::none_of(opening.floats, [&](const domain::Money &other) {
            return other.currency() == amount->currency();
        });
        if (!isNew || amount->minor() < 0 || array.size() > mostCurrencies) {
            reader.fail(QLatin1String("floats"), QStringLiteral("expected one amount per currency, not negative"));
            break;
        }
        opening.floats.push_back(*amount);
    }
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return opening;
}

QJsonObject ShiftOpening::toJson() const
{
    QJsonArray array;
    for (const domain::Money &amount : floats)
        array.append(amount.toJson());
    return {{QStringLiteral("floats"), array}};
}

} // namespace chancery::protocol
