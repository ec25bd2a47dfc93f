// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/paymentprovider.h"

#include "gateway/protocol/fields.h"

namespace chancery::protocol {

domain::Expected<PaymentProvider, domain::Error> PaymentProvider::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("provider_malformed"));
    PaymentProvider provider;
    provider.name = codeText(reader, QLatin1String("name"));
    provider.reference = reader.optionalText(QLatin1String("reference")).value_or(QString());
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return provider;
}

QJsonObject PaymentProvider::toJson() const
{
    return {
        {QStringLiteral("name"), name},
        {QStringLiteral("reference"), reference.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(reference)},
    };
}

} // namespace chancery::protocol
