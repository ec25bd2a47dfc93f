// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/nameindex.h"

#include "models/domain/transliteration.h"
#include "models/store/storecontext.h"

#include <algorithm>

namespace chancery::store {

namespace {

QStringList wordsOf(const QString &names)
{
    const auto zone = domain::transliterate(names);
    // A script without a table is found as it is written.
    QStringList words
        = zone ? zone->split(u'<', Qt::SkipEmptyParts) : names.simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

} // namespace

domain::Expected<std::vector<QByteArray>, domain::Error> NameIndex::indexesOf(const QString &names) const
{
    std::vector<QByteArray> indexes;
    for (const QString &word : wordsOf(names)) {
        auto index = m_context.index(QStringLiteral("record_names.look_up"), word);
        if (!index)
            return domain::Unexpected(index.error());
        indexes.push_back(std::move(*index));
    }
    return indexes;
}

domain::Expected<void, domain::Error> NameIndex::add(const QString &record, const QString &names)
{
    const auto indexes = indexesOf(names);
    if (!indexes)
        return domain::Unexpected(indexes.error());
    for (const QByteArray &index : *indexes) {
        if (auto done = m_context.database().execute(
                QStringLiteral("INSERT INTO record_names (look_up, record_id) VALUES (?, ?)"), {index, record});
            !done)
            return domain::Unexpected(done.error());
    }
    return {};
}

domain::Expected<std::vector<QString>, domain::Error> NameIndex::find(
    const QString &names, int limit, const QString &before) const
{
    const auto indexes = indexesOf(names);
    if (!indexes)
        return domain::Unexpected(indexes.error());
    std::vector<QString> found;
    if (indexes->empty())
        return found;
    QString sql = QStringLiteral("SELECT n.record_id FROM record_names n WHERE n.look_up = ?");
    QVariantList values{indexes->front()};
    for (std::size_t i = 1; i < indexes->size(); ++i) {
        sql += QStringLiteral(
            " AND EXISTS (SELECT 1 FROM record_names o WHERE o.look_up = ? AND o.record_id = n.record_id)");
        values += indexes->at(i);
    }
    if (!before.isEmpty()) {
        sql += QStringLiteral(" AND n.record_id < ?");
        values += before;
    }
    values += limit;
    auto rows = m_context.database().run(sql + QStringLiteral(" ORDER BY n.record_id DESC LIMIT ?"), values);
    if (!rows)
        return domain::Unexpected(rows.error());
    while (true) {
        const auto more = Database::step(*rows);
        if (!more)
            return domain::Unexpected(more.error());
        if (!*more)
            return found;
        found.push_back(rows->value(0).toString());
    }
}

} // namespace chancery::store
