// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/cashreceipt.h"

#include "gateway/protocol/fields.h"

namespace chancery::protocol {

domain::Expected<CashReceipt, domain::Error> CashReceipt::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("cash_malformed"));
    const QString number = boundedText(reader, QLatin1String("receipt"), 1, 64);
    const auto tendered = reader.member<domain::Money>(QLatin1String("tendered"));
    const auto change = reader.member<domain::Money>(QLatin1String("change"));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return CashReceipt{number, *tendered, *change};
}

QJsonObject CashReceipt::toJson() const
{
    return {{QStringLiteral("receipt"), number}, {QStringLiteral("tendered"), tendered.toJson()},
        {QStringLiteral("change"), change.toJson()}};
}

} // namespace chancery::protocol
