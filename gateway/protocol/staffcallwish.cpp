// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/staffcallwish.h"

#include "gateway/protocol/fields.h"

#include <algorithm>

namespace chancery::protocol {

domain::Expected<StaffCallWish, domain::Error> StaffCallWish::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("call_malformed"));
    StaffCallWish wish{codeText(reader, QLatin1String("reason"))};
    const bool plain = std::all_of(wish.reason.begin(), wish.reason.end(),
        [](QChar letter) { return letter == u'_' || (letter >= u'a' && letter <= u'z'); });
    if (reader.ok() && (!plain || wish.reason.startsWith(u'_')))
        reader.fail(QLatin1String("reason"), QStringLiteral("expected letters and underscores only"));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return wish;
}

QJsonObject StaffCallWish::toJson() const
{
    return {{QStringLiteral("reason"), reason}};
}

} // namespace chancery::protocol
