// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/casetable.h"

#include "models/domain/ids.h"
#include "models/domain/transliteration.h"
#include "models/store/errors.h"
#include "models/store/rows.h"
#include "models/store/savepoint.h"
#include "models/store/sqlerror.h"
#include "models/store/storecontext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <limits>

namespace chancery::store {

using domain::Expected;
using domain::Unexpected;

namespace {

constexpr qsizetype termSize = 8;
constexpr QChar ofReference = u'r';
constexpr QChar ofWord = u'w';

Place bodyOf(const QByteArray &lookUp)
{
    return {QStringLiteral("cases"), lookUp, QStringLiteral("body")};
}

QByteArray bytesOf(const Case &summary)
{
    return QJsonDocument(
        QJsonObject{{QStringLiteral("application"), summary.application}, {QStringLiteral("surname"), summary.surname},
            {QStringLiteral("given"), summary.givenNames}, {QStringLiteral("nationality"), summary.nationality},
            {QStringLiteral("document"), summary.document}, {QStringLiteral("visa"), summary.visaType},
            {QStringLiteral("revisions"), summary.revisions}})
        .toJson(QJsonDocument::Compact);
}

/// The comparison by which the next key is after the last one.
QString beyond(const CaseQuery &query)
{
    return query.newestFirst ? QStringLiteral("<") : QStringLiteral(">");
}

QString order(const CaseQuery &query, const char *id)
{
    return QStringLiteral(" ORDER BY received_at %1, %2 %1 LIMIT ?")
        .arg(query.newestFirst ? QStringLiteral("DESC") : QStringLiteral("ASC"), QLatin1String(id));
}

/// Before the first, in the direction of the list.
CaseKey begin(const CaseQuery &query, const CaseKey &after)
{
    if (after.id != 0)
        return after;
    const qint64 edge = query.newestFirst ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
    return {edge, edge};
}

} // namespace

CaseTable::CaseTable(StoreContext &context)
    : m_context(context)
{
}

Expected<Case, domain::Error> CaseTable::caseFrom(const QSqlQuery &row) const
{
    const auto body = m_context.sealer().open(bodyOf(row.value(1).toByteArray()), row.value(4).toByteArray());
    if (!body)
        return Unexpected(body.error());
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromRawData(body->data(), body->size())).object();
    const auto text = [&json](const char *name) { return json.value(QLatin1String(name)).toString(); };
    return Case{.id = row.value(0).toLongLong(),
        .application = text("application"),
        .surname = text("surname"),
        .givenNames = text("given"),
        .nationality = text("nationality"),
        .document = text("document"),
        .visaType = text("visa"),
        .receivedAt = instantFromColumn(row.value(2).toLongLong()),
        .revisions = json.value(QLatin1String("revisions")).toInt(1),
        .status = static_cast<CaseStatus>(row.value(3).toInt())};
}

QStringList CaseTable::wordsOf(const QString &text)
{
    // Names are written in letters with and without marks; both find the other.
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        plain += c.isLetterOrNumber() ? c.toUpper() : u' ';
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

Expected<QByteArray, domain::Error> CaseTable::term(QChar kind, const QString &value) const
{
    auto whole = m_context.index(QStringLiteral("case_terms.term"), QString(kind) + value);
    if (!whole)
        return whole;
    return whole->left(termSize);
}

Expected<QByteArray, domain::Error> CaseTable::lookUpOf(const QString &application) const
{
    return m_context.index(QStringLiteral("cases.look_up"), application);
}

Expected<void, domain::Error> CaseTable::put(const Case &summary)
{
    const auto lookUp = lookUpOf(summary.application);
    if (!lookUp)
        return Unexpected(lookUp.error());
    const auto body = m_context.sealer().seal(bodyOf(*lookUp), bytesOf(summary));
    if (!body)
        return Unexpected(body.error());
    auto savepoint = Savepoint::begin(m_context.database());
    if (!savepoint)
        return Unexpected(savepoint.error());
    const auto done = m_context.database().execute(
        QStringLiteral("INSERT INTO cases (look_up, received_at, status, body) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (look_up) DO UPDATE SET received_at = min(received_at, excluded.received_at), "
                       "status = excluded.status, body = excluded.body"),
        {*lookUp, toColumn(summary.receivedAt), static_cast<int>(summary.status), *body});
    if (!done)
        return Unexpected(done.error());
    const auto id = m_context.database().value(QStringLiteral("SELECT id FROM cases WHERE look_up = ?"), {*lookUp});
    if (!id)
        return Unexpected(id.error());
    if (auto written = writeTerms(id->toLongLong(), summary); !written)
        return written;
    auto released = savepoint->release();
    if (released)
        keepOrder(id->toLongLong(), summary);
    return released;
}

Expected<void, domain::Error> CaseTable::putAll(const std::vector<Case> &summaries)
{
    auto savepoint = Savepoint::begin(m_context.database());
    if (!savepoint)
        return Unexpected(savepoint.error());
    for (const Case &summary : summaries) {
        if (auto done = put(summary); !done) {
            forgetOrders(); // of those before it nothing stays
            return done;
        }
    }
    return savepoint->release();
}

Expected<void, domain::Error> CaseTable::writeTerms(qint64 id, const Case &summary)
{
    QSet<QByteArray> terms;
    const auto add = [this, &terms](QChar kind, const QString &value) -> Expected<void, domain::Error> {
        const auto made = term(kind, value);
        if (!made)
            return Unexpected(made.error());
        terms.insert(*made);
        return {};
    };
    if (auto added = add(ofReference, domain::referenceStem(domain::ApplicationRef(summary.application))); !added)
        return added;
    for (const QString &word : wordsOf(summary.surname + u' ' + summary.givenNames + u' ' + summary.document)) {
        for (qsizetype length = std::min<qsizetype>(shortestPrefix, word.size());
             length <= std::min<qsizetype>(longestPrefix, word.size()); ++length) {
            if (auto added = add(ofWord, word.left(length)); !added)
                return added;
        }
    }
    if (auto gone = m_context.database().execute(QStringLiteral("DELETE FROM case_terms WHERE case_id = ?"), {id});
        !gone)
        return Unexpected(gone.error());
    for (const QByteArray &one : std::as_const(terms)) {
        const auto done = m_context.database().execute(
            QStringLiteral("INSERT INTO case_terms (term, received_at, case_id) SELECT ?, received_at, id FROM cases "
                           "WHERE id = ?"),
            {one, id});
        if (!done)
            return Unexpected(done.error());
    }
    return {};
}

Expected<void, domain::Error> CaseTable::setStatus(const QString &application, CaseStatus status)
{
    const auto lookUp = lookUpOf(application);
    if (!lookUp)
        return Unexpected(lookUp.error());
    const auto done = m_context.database().execute(
        QStringLiteral("UPDATE cases SET status = ? WHERE look_up = ?"), {static_cast<int>(status), *lookUp});
    if (!done)
        return Unexpected(done.error());
    return {};
}

Expected<void, domain::Error> CaseTable::forgetStatuses()
{
    const auto done = m_context.database().execute(
        QStringLiteral("UPDATE cases SET status = ?"), {static_cast<int>(CaseStatus::Unpaid)});
    if (!done)
        return Unexpected(done.error());
    return {};
}

Expected<void, domain::Error> CaseTable::remove(const QString &application)
{
    const auto lookUp = lookUpOf(application);
    if (!lookUp)
        return Unexpected(lookUp.error());
    forgetOrders();
    const auto done = m_context.database().execute(QStringLiteral("DELETE FROM cases WHERE look_up = ?"), {*lookUp});
    if (!done)
        return Unexpected(done.error());
    return {};
}

Expected<void, domain::Error> CaseTable::clear()
{
    forgetOrders();
    if (auto done = m_context.database().execute(QStringLiteral("DELETE FROM cases")); !done)
        return Unexpected(done.error());
    return {};
}

Expected<std::vector<CaseKey>, domain::Error> CaseTable::keys(
    const CaseQuery &query, const CaseKey &after, int limit) const
{
    QString stem;
    if (const auto read = domain::referenceStem(QStringView(query.text)))
        stem = *read;
    const QStringList words = wordsOf(query.text);
    std::optional<QByteArray> looked;
    if (!words.isEmpty()) {
        const auto longest = std::max_element(words.begin(), words.end(),
            [](const QString &one, const QString &other) { return one.size() < other.size(); });
        const auto made = stem.isEmpty() ? term(ofWord, longest->left(longestPrefix)) : term(ofReference, stem);
        if (!made)
            return Unexpected(made.error());
        looked = *made;
    }
    // The index is cut short, and knows one word of several.
    const Fits fits = [&](qint64 id) -> Expected<bool, domain::Error> {
        if (!looked)
            return true;
        const auto read = cases({id});
        if (!read)
            return Unexpected(read.error());
        return !read->empty() && matches(read->front(), words, stem);
    };
    switch (query.sort) {
    case CaseSort::Received:
        break;
    case CaseSort::Name:
    case CaseSort::Document:
        return bySealed(query, looked, fits, after, limit);
    case CaseSort::Status:
        return byStatus(query, looked, fits, after, limit);
    }
    return looked ? found(*looked, query, words, stem, begin(query, after), limit) : listed(query, after, limit);
}

Expected<std::vector<CaseKey>, domain::Error> CaseTable::listed(
    const CaseQuery &query, const CaseKey &after, int limit) const
{
    const CaseKey from = begin(query, after);
    QVariantList values;
    QString where;
    if (query.status) {
        where = QStringLiteral("status = ? AND ");
        values << static_cast<int>(*query.status);
    }
    values << from.receivedAt << from.id << limit;
    auto rows = m_context.database().run(
        QStringLiteral("SELECT received_at, id FROM cases WHERE %1(received_at, id) %2 (?, ?)")
                .arg(where, beyond(query))
            + order(query, "id"),
        values);
    if (!rows)
        return Unexpected(rows.error());
    return allRows(*rows, [](const QSqlQuery &row) -> Expected<CaseKey, domain::Error> {
        return CaseKey{row.value(0).toLongLong(), row.value(1).toLongLong()};
    });
}

Expected<std::vector<CaseKey>, domain::Error> CaseTable::found(const QByteArray &term, const CaseQuery &query,
    const QStringList &words, const QString &stem, CaseKey after, int limit) const
{
    std::vector<CaseKey> result;
    auto rows = m_context.database().run(
        QStringLiteral("SELECT c.id, c.look_up, c.received_at, c.status, c.body, t.received_at FROM case_terms t "
                       "JOIN cases c ON c.id = t.case_id WHERE t.term = ? AND (t.received_at, t.case_id) %1 (?, ?) "
                       "ORDER BY t.received_at %2, t.case_id %2")
            .arg(beyond(query), query.newestFirst ? QStringLiteral("DESC") : QStringLiteral("ASC")),
        {term, after.receivedAt, after.id});
    if (!rows)
        return Unexpected(rows.error());
    while (result.size() < static_cast<std::size_t>(limit)) {
        const auto more = Database::step(*rows);
        if (!more)
            return Unexpected(more.error());
        if (!*more)
            break;
        if (query.status && rows->value(3).toInt() != static_cast<int>(*query.status))
            continue;
        const auto read = caseFrom(*rows);
        if (!read)
            return Unexpected(read.error());
        // The index is cut short, and knows one word of several.
        if (matches(*read, words, stem))
            result.push_back({rows->value(5).toLongLong(), read->id});
    }
    return result;
}

bool CaseTable::matches(const Case &summary, const QStringList &words, const QString &stem)
{
    if (!stem.isEmpty())
        return domain::referenceStem(domain::ApplicationRef(summary.application)) == stem;
    const QStringList known = wordsOf(summary.surname + u' ' + summary.givenNames + u' ' + summary.document);
    return std::all_of(words.begin(), words.end(), [&known](const QString &word) {
        return std::any_of(known.begin(), known.end(), [&word](const QString &one) { return one.startsWith(word); });
    });
}

Expected<std::vector<Case>, domain::Error> CaseTable::cases(const std::vector<qint64> &ids) const
{
    std::vector<Case> result;
    result.reserve(ids.size());
    for (const qint64 id : ids) {
        auto row = m_context.database().run(
            QStringLiteral("SELECT id, look_up, received_at, status, body FROM cases WHERE id = ?"), {id});
        if (!row)
            return Unexpected(row.error());
        const auto there = Database::step(*row);
        if (!there)
            return Unexpected(there.error());
        if (!*there)
            continue;
        auto read = caseFrom(*row);
        if (!read)
            return Unexpected(read.error());
        result.push_back(std::move(*read));
    }
    return result;
}

Expected<std::optional<Case>, domain::Error> CaseTable::find(const QString &application) const
{
    const auto lookUp = lookUpOf(application);
    if (!lookUp)
        return Unexpected(lookUp.error());
    const auto id = m_context.database().value(QStringLiteral("SELECT id FROM cases WHERE look_up = ?"), {*lookUp});
    if (!id)
        return Unexpected(id.error());
    if (!id->isValid())
        return std::optional<Case>();
    auto read = cases({id->toLongLong()});
    if (!read)
        return Unexpected(read.error());
    if (read->empty())
        return std::optional<Case>();
    return std::optional(std::move(read->front()));
}

Expected<qint64, domain::Error> CaseTable::count() const
{
    const auto count = m_context.database().value(QStringLiteral("SELECT count(*) FROM cases"));
    if (!count)
        return Unexpected(count.error());
    return count->toLongLong();
}

} // namespace chancery::store
