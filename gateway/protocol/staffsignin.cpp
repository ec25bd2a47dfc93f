// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/staffsignin.h"

#include "gateway/protocol/fields.h"

#include <algorithm>

namespace chancery::protocol {

domain::Expected<StaffSignIn, domain::Error> StaffSignIn::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("sign_in_malformed"));
    StaffSignIn signIn;
    signIn.name = boundedText(reader, QLatin1String("name"), 1, 64);
    signIn.password = reader.text(QLatin1String("password"));
    if (signIn.password.isEmpty() || signIn.password.size() > 256)
        reader.fail(QLatin1String("password"), QStringLiteral("expected 1 to 256 characters"));
    signIn.code = reader.optionalText(QLatin1String("code")).value_or(QString());
    const bool digits = std::ranges::all_of(signIn.code, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!signIn.code.isEmpty() && (signIn.code.size() != 6 || !digits))
        reader.fail(QLatin1String("code"), QStringLiteral("expected 6 digits"));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return signIn;
}

QJsonObject StaffSignIn::toJson() const
{
    QJsonObject json{{QStringLiteral("name"), name}, {QStringLiteral("password"), password}};
    if (!code.isEmpty())
        json.insert(QStringLiteral("code"), code);
    return json;
}

} // namespace chancery::protocol
