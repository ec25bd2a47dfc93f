// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/fakestripeevents.h"

#include <QJsonArray>
#include <QUrl>
#include <QUrlQuery>

namespace chancery::tests {

QJsonObject FakeStripeEvents::page(const QByteArray &url) const
{
    const QUrlQuery query(QUrl(QString::fromLatin1(url)));
    const qint64 since = query.queryItemValue(QStringLiteral("created[gte]")).toLongLong();
    const QString after = query.queryItemValue(QStringLiteral("starting_after"));
    const qsizetype limit = query.queryItemValue(QStringLiteral("limit")).toLongLong();
    const QStringList types = query.allQueryItemValues(QStringLiteral("types[]"));
    QJsonArray data;
    bool started = after.isEmpty();
    bool more = false;
    for (auto event = m_events.crbegin(); event != m_events.crend(); ++event) {
        const bool wanted = started && event->value(u"created").toInteger() >= since
            && (types.isEmpty() || types.contains(event->value(u"type").toString()));
        started = started || event->value(u"id") == QJsonValue(after);
        if (!wanted)
            continue;
        more = data.size() == limit;
        if (more)
            break;
        data.append(*event);
    }
    return {{QStringLiteral("object"), QStringLiteral("list")}, {QStringLiteral("url"), QStringLiteral("/v1/events")},
        {QStringLiteral("data"), data}, {QStringLiteral("has_more"), more}};
}

} // namespace chancery::tests
