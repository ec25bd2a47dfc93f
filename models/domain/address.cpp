// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/address.h"

namespace chancery::domain {

bool Address::isEmpty() const
{
    return *this == Address{};
}

QJsonObject Address::toJson() const
{
    QJsonObject json;
    const auto insert = [&json](QLatin1String name, const QString &text) {
        if (!text.isEmpty())
            json.insert(name, text);
    };
    insert(QLatin1String("line1"), line1);
    insert(QLatin1String("line2"), line2);
    insert(QLatin1String("city"), city);
    insert(QLatin1String("postal_code"), postalCode);
    insert(QLatin1String("country"), country);
    return json;
}

Address Address::fromJson(const QJsonObject &json)
{
    return {json.value(QLatin1String("line1")).toString(), json.value(QLatin1String("line2")).toString(),
        json.value(QLatin1String("city")).toString(), json.value(QLatin1String("postal_code")).toString(),
        json.value(QLatin1String("country")).toString()};
}

} // namespace chancery::domain
