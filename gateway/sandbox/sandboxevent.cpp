// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/sandboxevent.h"

namespace chancery::sandbox {

QJsonObject SandboxEvent::toJson() const
{
    return {
        {QStringLiteral("id"), id},
        {QStringLiteral("object"), QStringLiteral("event")},
        {QStringLiteral("api_version"), QStringLiteral("2026-10-28.endive")},
        {QStringLiteral("created"), created},
        {QStringLiteral("data"), QJsonObject{{QStringLiteral("object"), object}}},
        {QStringLiteral("livemode"), livemode},
        {QStringLiteral("pending_webhooks"), delivered ? 0 : 1},
        {QStringLiteral("request"),
            QJsonObject{{QStringLiteral("id"), QJsonValue::Null},
                {QStringLiteral("idempotency_key"),
                    idempotencyKey.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(idempotencyKey))}}},
        {QStringLiteral("type"), type},
    };
}

} // namespace chancery::sandbox
