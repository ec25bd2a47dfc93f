// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/payment/receiptshelf.h"

#include <algorithm>

using namespace chancery::domain;

namespace chancery::payment {

ReceiptShelf ReceiptShelf::fromJson(const QJsonArray &json)
{
    ReceiptShelf shelf;
    for (const QJsonValue &value : json) {
        const QJsonObject object = value.toObject();
        auto data = ReceiptData::fromJson(object.value(QLatin1String("receipt")).toObject());
        const auto at = instantFromRfc3339(object.value(QLatin1String("at")).toString());
        if (data && at && shelf.m_entries.size() < most)
            shelf.m_entries.push_back({std::move(data).value(), object.value(QLatin1String("language")).toString(), *at,
                object.value(QLatin1String("printed")).toBool()});
    }
    return shelf;
}

QJsonArray ReceiptShelf::toJson() const
{
    QJsonArray json;
    for (const Entry &entry : m_entries)
        json.append(
            QJsonObject{{QStringLiteral("receipt"), entry.data.toJson()}, {QStringLiteral("language"), entry.language},
                {QStringLiteral("at"), toRfc3339(entry.at)}, {QStringLiteral("printed"), entry.printed}});
    return json;
}

void ReceiptShelf::put(const ReceiptData &data, const QString &language, Instant now)
{
    std::erase_if(m_entries, [&data](const Entry &entry) { return entry.data.application == data.application; });
    m_entries.insert(m_entries.begin(), {data, language, now, false});
    clean(now);
}

void ReceiptShelf::markPrinted(const ApplicationRef &application)
{
    for (Entry &entry : m_entries)
        entry.printed = entry.printed || entry.data.application == application;
}

void ReceiptShelf::clean(Instant now)
{
    std::erase_if(
        m_entries, [now](const Entry &entry) { return now - entry.at >= keptFor || entry.at - now > keptFor; });
    if (m_entries.size() > most)
        m_entries.erase(m_entries.begin() + most, m_entries.end());
}

} // namespace chancery::payment
