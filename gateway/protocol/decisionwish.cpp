// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/decisionwish.h"

#include "gateway/protocol/fields.h"

namespace chancery::protocol {

domain::Expected<DecisionWish, domain::Error> DecisionWish::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("decision_malformed"));
    DecisionWish wish;
    wish.status = reader.text(QLatin1String("status"));
    if (wish.status != u"processing" && wish.status != u"approved" && wish.status != u"rejected")
        reader.fail(QLatin1String("status"), QStringLiteral("expected processing, approved or rejected"));
    wish.reason = boundedText(reader, QLatin1String("reason"), 1, 500);
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    if (const QJsonValue notify = json.toObject().value(QLatin1String("notify")); !notify.isUndefined()) {
        auto read = MailWish::fromJson(notify);
        if (!read)
            return domain::Unexpected(read.error());
        wish.notify = std::move(read).value();
    }
    return wish;
}

QJsonObject DecisionWish::toJson() const
{
    QJsonObject json{{QStringLiteral("status"), status}, {QStringLiteral("reason"), reason}};
    if (notify)
        json.insert(QStringLiteral("notify"), notify->toJson());
    return json;
}

} // namespace chancery::protocol
