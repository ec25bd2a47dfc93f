// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/stripe/stripelist.h"

#include "models/domain/jsonreader.h"

namespace chancery::providers::stripe {

domain::Expected<StripeList, domain::Error> StripeList::fromJson(const QJsonObject &json)
{
    domain::JsonReader reader(json, QStringLiteral("reply_malformed"), QStringLiteral("list"));
    if (reader.text(QLatin1String("object")) != u"list")
        reader.fail(u"object", QStringLiteral("is not list"));
    StripeList list;
    list.data = reader.array(QLatin1String("data"));
    list.hasMore = reader.flag(QLatin1String("has_more"));
    if (list.hasMore && list.data.isEmpty())
        reader.fail(u"data", QStringLiteral("is empty, although there is more"));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return list;
}

} // namespace chancery::providers::stripe
