// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/paymenthead.h"

namespace chancery::protocol {

namespace {

QJsonValue orNull(const std::optional<domain::Instant> &instant)
{
    return instant ? QJsonValue(domain::toRfc3339(*instant)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject PaymentHead::toJson() const
{
    QJsonObject json{
        {QStringLiteral("id"), id.text()},
        {QStringLiteral("application"), application.text()},
        {QStringLiteral("state"), domain::toString(state)},
        {QStringLiteral("version"), version},
        {QStringLiteral("method"), method},
        {QStringLiteral("total"), total.toJson()},
        {QStringLiteral("next_action"), protocol::toJson(nextAction)},
        {QStringLiteral("expires_at"), orNull(expiresAt)},
        {QStringLiteral("failure"), failure ? QJsonValue(failure->toJson()) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("refunded"), refunded.toJson()},
        {QStringLiteral("provider"), provider.toJson()},
        {QStringLiteral("created_at"), domain::toRfc3339(createdAt)},
        {QStringLiteral("updated_at"), domain::toRfc3339(updatedAt)},
    };
    if (cash)
        json.insert(QStringLiteral("cash"), cash->toJson());
    return json;
}

} // namespace chancery::protocol
