// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/previousvisa.h"

namespace chancery::domain {

QJsonObject PreviousVisa::toJson() const
{
    return {{QStringLiteral("number"), number}, {QStringLiteral("from"), from.toString(Qt::ISODate)},
        {QStringLiteral("to"), to.toString(Qt::ISODate)}};
}

PreviousVisa PreviousVisa::fromJson(const QJsonObject &json)
{
    return {json.value(QLatin1String("number")).toString(),
        QDate::fromString(json.value(QLatin1String("from")).toString(), Qt::ISODate),
        QDate::fromString(json.value(QLatin1String("to")).toString(), Qt::ISODate)};
}

} // namespace chancery::domain
