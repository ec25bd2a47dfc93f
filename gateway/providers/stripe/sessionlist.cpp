// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/stripe/sessionlist.h"

#include "gateway/providers/stripe/stripesession.h"
#include "models/domain/jsonreader.h"

namespace chancery::providers::stripe {

using domain::Error;
using domain::Expected;
using domain::JsonReader;
using domain::Unexpected;

namespace {

constexpr QLatin1String errorCode("reply_malformed");

struct Entry
{
    QString id;
    bool ours = false;
};

Expected<Entry, Error> readEntry(const QJsonValue &json, qsizetype index, const QString &wanted)
{
    JsonReader reader(json, errorCode, QStringLiteral("list.data[%1]").arg(index));
    if (reader.text(QLatin1String("object")) != u"checkout.session")
        reader.fail(u"object", QStringLiteral("is not checkout.session"));
    Entry entry{reader.text(QLatin1String("id")), false};
    if (!entry.id.startsWith(u"cs_"))
        reader.fail(u"id", QStringLiteral("does not start with cs_"));
    const QString reference = reader.optionalText(QLatin1String("client_reference_id")).value_or(QString());
    const QJsonValue metadata = reader.value(QLatin1String("metadata"));
    if (!metadata.isObject() && !metadata.isNull() && !metadata.isUndefined())
        reader.fail(u"metadata", QStringLiteral("is no object"));
    if (!reader.ok())
        return Unexpected(reader.error());
    entry.ours = reference == wanted || metadata.toObject().value(u"payment_id").toString() == wanted;
    return entry;
}

} // namespace

Expected<OrderPage, Error> orderPageFromList(const QJsonObject &json, const domain::PaymentId &wanted)
{
    JsonReader reader(json, errorCode, QStringLiteral("list"));
    if (reader.text(QLatin1String("object")) != u"list")
        reader.fail(u"object", QStringLiteral("is not list"));
    const QJsonArray data = reader.array(QLatin1String("data"));
    const bool more = reader.flag(QLatin1String("has_more"));
    if (more && data.isEmpty())
        reader.fail(u"data", QStringLiteral("is empty, although there is more"));
    if (!reader.ok())
        return Unexpected(reader.error());
    OrderPage page;
    for (qsizetype i = 0; i < data.size(); ++i) {
        const QJsonValue item = data.at(i);
        const auto entry = readEntry(item, i, wanted.text());
        if (!entry)
            return Unexpected(entry.error());
        page.olderThan = entry->id;
        if (!entry->ours)
            continue;
        const auto session = StripeSession::fromJson(item);
        if (!session)
            return Unexpected(session.error());
        // Should there ever be two, the one that was paid is what matters.
        const rules::Fact fact = session->fact();
        if (!page.found || std::holds_alternative<rules::Captured>(fact))
            page.found = fact;
    }
    if (!more)
        page.olderThan.clear();
    return page;
}

} // namespace chancery::providers::stripe
