// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/paymentfailure.h"

#include "gateway/protocol/fields.h"

namespace chancery::protocol {

domain::Expected<PaymentFailure, domain::Error> PaymentFailure::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("failure_malformed"));
    PaymentFailure failure {codeText(reader, QLatin1String("code")), reader.flag(QLatin1String("retryable"))};
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return failure;
}

QJsonObject PaymentFailure::toJson() const
{
    return {{QStringLiteral("code"), code}, {QStringLiteral("retryable"), retryable}};
}

} // namespace chancery::protocol
