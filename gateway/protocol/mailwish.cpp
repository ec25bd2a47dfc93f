// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/mailwish.h"

#include "gateway/protocol/fields.h"
#include "models/domain/phonenumber.h"

#include <algorithm>

namespace chancery::protocol {

domain::Expected<MailWish, domain::Error> MailWish::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("address_malformed"));
    MailWish wish;
    wish.to = reader.text(QLatin1String("to")).trimmed();
    const bool plain = std::ranges::all_of(wish.to, [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    if (!plain || !domain::isEmail(wish.to))
        reader.fail(QLatin1String("to"), QStringLiteral("expected an e-mail address in Latin letters"));
    wish.locale = boundedText(reader, QLatin1String("locale"), 2, 16);
    wish.locale.replace(u'_', u'-');
    const bool letters
        = std::ranges::all_of(wish.locale, [](QChar c) { return c == u'-' || (c.unicode() < 0x80 && c.isLetter()); });
    if (!letters)
        reader.fail(QLatin1String("locale"), QStringLiteral("expected a language tag"));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return wish;
}

QJsonObject MailWish::toJson() const
{
    return {{QStringLiteral("to"), to}, {QStringLiteral("locale"), locale}};
}

} // namespace chancery::protocol
