// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/deviceenrolment.h"

#include "gateway/protocol/fields.h"

namespace chancery::protocol {

domain::Expected<DeviceEnrolment, domain::Error> DeviceEnrolment::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("enrolment_malformed"));
    DeviceEnrolment enrolment;
    enrolment.code = boundedText(reader, QLatin1String("code"), 1, 64);
    enrolment.name = boundedText(reader, QLatin1String("name"), 1, 80);
    const auto kind = domain::deviceKindFromString(reader.text(QLatin1String("kind")));
    if (!kind)
        reader.fail(QLatin1String("kind"), QStringLiteral("expected kiosk or counter"));
    enrolment.kind = kind.value_or(domain::DeviceKind::Kiosk);
    enrolment.publicKeyPem = reader.text(QLatin1String("public_key"));
    if (enrolment.publicKeyPem.size() > 2'000 || !isPem(enrolment.publicKeyPem, QLatin1String("PUBLIC KEY")))
        reader.fail(QLatin1String("public_key"), QStringLiteral("expected a PEM public key"));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return enrolment;
}

QJsonObject DeviceEnrolment::toJson() const
{
    return {
        {QStringLiteral("code"), code},
        {QStringLiteral("name"), name},
        {QStringLiteral("kind"), toString(kind)},
        {QStringLiteral("public_key"), publicKeyPem},
    };
}

} // namespace chancery::protocol
