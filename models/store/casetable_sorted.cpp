// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// The list in other orders than that of time.

#include "models/store/casetable.h"

#include "models/store/storecontext.h"

#include <algorithm>

namespace chancery::store {

using domain::Expected;
using domain::Unexpected;

namespace {

/// What people call alphabetical, without the marks and in one case; the surname is whole before the next begins.
QByteArray nameOf(const QStringList &surname, const QStringList &given)
{
    return (surname.join(u' ') + QChar(u'\x01') + given.join(u' ')).toUtf8();
}

/// What the search and the filter leave, as conditions on `cases`.
void narrow(
    const CaseQuery &query, const std::optional<QByteArray> &term, QStringList &conditions, QVariantList &values)
{
    if (term) {
        conditions << QStringLiteral("id IN (SELECT case_id FROM case_terms WHERE term = ?)");
        values << *term;
    }
    if (query.status) {
        conditions << QStringLiteral("status = ?");
        values << static_cast<int>(*query.status);
    }
}

} // namespace

CaseOrder::Entry CaseTable::nameEntry(qint64 id, const Case &summary)
{
    return CaseOrder::entryOf(id, nameOf(wordsOf(summary.surname), wordsOf(summary.givenNames)));
}

CaseOrder::Entry CaseTable::documentEntry(qint64 id, const Case &summary)
{
    return CaseOrder::entryOf(id, wordsOf(summary.document).join(u' ').toUtf8());
}

void CaseTable::forgetOrders()
{
    m_names.reset();
    m_documents.reset();
}

void CaseTable::keepOrder(qint64 id, const Case &summary)
{
    if (m_names)
        m_names->put(nameEntry(id, summary));
    if (m_documents)
        m_documents->put(documentEntry(id, summary));
}

Expected<const CaseOrder *, domain::Error> CaseTable::orderBy(CaseSort sort) const
{
    std::optional<CaseOrder> &order = sort == CaseSort::Name ? m_names : m_documents;
    if (order)
        return &*order;
    auto rows
        = m_context.database().run(QStringLiteral("SELECT id, look_up, received_at, status, body FROM cases"), {});
    if (!rows)
        return Unexpected(rows.error());
    std::vector<CaseOrder::Entry> entries;
    for (;;) {
        const auto more = Database::step(*rows);
        if (!more)
            return Unexpected(more.error());
        if (!*more)
            break;
        const auto read = caseFrom(*rows);
        if (!read)
            return Unexpected(read.error());
        entries.push_back(sort == CaseSort::Name ? nameEntry(read->id, *read) : documentEntry(read->id, *read));
    }
    order.emplace(std::move(entries));
    return &*order;
}

Expected<std::vector<qint64>, domain::Error> CaseTable::members(
    const CaseQuery &query, const std::optional<QByteArray> &term) const
{
    QVariantList values;
    QStringList conditions;
    narrow(query, term, conditions, values);
    auto rows = m_context.database().run(
        QStringLiteral("SELECT id FROM cases WHERE %1 ORDER BY id").arg(conditions.join(QStringLiteral(" AND "))),
        values);
    if (!rows)
        return Unexpected(rows.error());
    std::vector<qint64> ids;
    for (;;) {
        const auto more = Database::step(*rows);
        if (!more)
            return Unexpected(more.error());
        if (!*more)
            return ids;
        ids.push_back(rows->value(0).toLongLong());
    }
}

Expected<std::vector<CaseKey>, domain::Error> CaseTable::bySealed(const CaseQuery &query,
    const std::optional<QByteArray> &term, const Fits &fits, const CaseKey &after, int limit) const
{
    const auto order = orderBy(query.sort);
    if (!order)
        return Unexpected(order.error());
    std::vector<qint64> only;
    const bool all = !term && !query.status;
    if (!all) {
        auto ids = members(query, term);
        if (!ids)
            return Unexpected(ids.error());
        only = std::move(*ids);
    }
    std::vector<CaseKey> result;
    std::optional<domain::Error> failure;
    (*order)->walk(after.id, query.newestFirst, [&](qint64 id) {
        if (!all && !std::binary_search(only.begin(), only.end(), id))
            return true;
        const auto fitting = fits(id);
        if (!fitting) {
            failure = fitting.error();
            return false;
        }
        if (*fitting)
            result.push_back({0, id}); // its place is known by the id alone
        return result.size() < static_cast<std::size_t>(limit);
    });
    if (failure)
        return Unexpected(*failure);
    return result;
}

Expected<std::vector<CaseKey>, domain::Error> CaseTable::byStatus(const CaseQuery &query,
    const std::optional<QByteArray> &term, const Fits &fits, const CaseKey &after, int limit) const
{
    const QString direction = query.newestFirst ? QStringLiteral("DESC") : QStringLiteral("ASC");
    QVariantList values;
    QStringList conditions{QStringLiteral("1")};
    narrow(query, term, conditions, values);
    if (after.id != 0) {
        conditions << QStringLiteral("(status, received_at, id) %1 ((SELECT status FROM cases WHERE id = ?), ?, ?)")
                          .arg(query.newestFirst ? QChar(u'<') : QChar(u'>'));
        values << after.id << after.receivedAt << after.id;
    }
    auto rows = m_context.database().run(
        QStringLiteral("SELECT received_at, id FROM cases WHERE %1 ORDER BY status %2, received_at %2, id %2")
            .arg(conditions.join(QStringLiteral(" AND ")), direction),
        values);
    if (!rows)
        return Unexpected(rows.error());
    std::vector<CaseKey> result;
    while (result.size() < static_cast<std::size_t>(limit)) {
        const auto more = Database::step(*rows);
        if (!more)
            return Unexpected(more.error());
        if (!*more)
            break;
        const CaseKey key{rows->value(0).toLongLong(), rows->value(1).toLongLong()};
        const auto fitting = fits(key.id);
        if (!fitting)
            return Unexpected(fitting.error());
        if (*fitting)
            result.push_back(key);
    }
    return result;
}

} // namespace chancery::store
