// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/payable.h"

#include "gateway/protocol/fields.h"

namespace chancery::protocol {

domain::Expected<Payable, domain::Error> Payable::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("payable_malformed"));
    Payable payable;
    payable.application = identifier<domain::ApplicationRef>(reader, QLatin1String("application"));
    payable.basis = reader.member<domain::Basis>(QLatin1String("basis")).value_or(domain::Basis());
    payable.takenAt = reader.instant(QLatin1String("taken_at"));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return payable;
}

QJsonObject Payable::toJson() const
{
    return {{QStringLiteral("application"), application.text()}, {QStringLiteral("basis"), basis.toJson()},
        {QStringLiteral("taken_at"), domain::toRfc3339(takenAt)}};
}

} // namespace chancery::protocol
