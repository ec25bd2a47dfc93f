// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/staffsignedin.h"

#include "gateway/protocol/fields.h"

namespace chancery::protocol {

domain::Expected<StaffSignedIn, domain::Error> StaffSignedIn::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("signed_in_malformed"));
    StaffSignedIn signedIn;
    signedIn.token = boundedText(reader, QLatin1String("token"), 1, 100);
    signedIn.staff = identifier<domain::StaffId>(reader, QLatin1String("staff"));
    signedIn.name = boundedText(reader, QLatin1String("name"), 1, 64);
    signedIn.role = codeText(reader, QLatin1String("role"));
    signedIn.post = boundedText(reader, QLatin1String("post"), 1, 16);
    signedIn.expiresAt = reader.instant(QLatin1String("expires_at"));
    signedIn.idleSeconds = static_cast<int>(reader.integer(QLatin1String("idle_seconds"), 1, 86'400));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return signedIn;
}

QJsonObject StaffSignedIn::toJson() const
{
    return {{QStringLiteral("token"), token}, {QStringLiteral("staff"), staff.text()}, {QStringLiteral("name"), name},
        {QStringLiteral("role"), role}, {QStringLiteral("post"), post},
        {QStringLiteral("expires_at"), domain::toRfc3339(expiresAt)}, {QStringLiteral("idle_seconds"), idleSeconds}};
}

} // namespace chancery::protocol
