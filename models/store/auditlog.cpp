// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/auditlog.h"

#include "models/store/auditchain.h"
#include "models/store/database.h"
#include "models/store/errors.h"
#include "models/store/rows.h"
#include "models/store/savepoint.h"
#include "models/store/sqlerror.h"
#include "models/store/storecontext.h"

#include <algorithm>

namespace chancery::store {

namespace {

bool isPlain(const QString &detail)
{
    constexpr QLatin1String signs(" ._:;,=/+-");
    return detail.size() <= AuditLog::longestDetail && std::all_of(detail.begin(), detail.end(), [&signs](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || signs.contains(c);
    });
}

/// Column of an order; null: the number itself.
const char *columnOf(AuditQuery::Order order)
{
    switch (order) {
    case AuditQuery::Order::Number:
        return nullptr;
    case AuditQuery::Order::Event:
        return "event";
    case AuditQuery::Order::Subject:
        return "subject";
    case AuditQuery::Order::Detail:
        return "detail";
    }
    return nullptr;
}

} // namespace

AuditLog::AuditLog(Database &database, crypto::Hmac mac, crypto::BlindIndex subjects, const domain::Clock &clock)
    : m_database(database)
    , m_mac(std::move(mac))
    , m_subjects(std::move(subjects))
    , m_clock(clock)
{
}

domain::Expected<void, domain::Error> AuditLog::begin(const QString &chain)
{
    const auto rows = m_database.value(QStringLiteral("SELECT count(*) FROM audit_head"));
    if (!rows)
        return domain::Unexpected(rows.error());
    if (rows->toInt() > 0)
        return {};
    return writeHead({chain, 1, auditchain::beginning(), 0, auditchain::beginning()});
}

domain::Expected<void, domain::Error> AuditLog::renew(const QString &chain)
{
    auto part = Savepoint::begin(m_database);
    if (!part)
        return domain::Unexpected(part.error());
    auto old = head();
    if (!old)
        return domain::Unexpected(old.error());
    const QString before = QStringLiteral("after %1 %2").arg(old->chain).arg(old->seq);
    old->firstSeq = old->seq + 1; // what lies before the beginning may go
    if (auto done = writeHead(*old); !done)
        return done;
    for (const QString &sql : {QStringLiteral("DELETE FROM audit"), QStringLiteral("DELETE FROM audit_receipts")}) {
        if (auto done = m_database.execute(sql); !done)
            return domain::Unexpected(done.error());
    }
    if (auto done = writeHead({chain, 1, auditchain::beginning(), 0, auditchain::beginning()}); !done)
        return done;
    if (auto told = append(AuditEvent::Restored, {}, before); !told)
        return domain::Unexpected(told.error());
    return part->release();
}

domain::Expected<void, domain::Error> AuditLog::writeHead(const AuditHead &head)
{
    const auto mac = auditchain::macOf(m_mac, head);
    if (!mac)
        return domain::Unexpected(mac.error());
    const auto done = m_database.execute(
        QStringLiteral("INSERT OR REPLACE INTO audit_head (id, chain, first_seq, first_previous, seq, hash, mac) "
                       "VALUES (1, ?, ?, ?, ?, ?, ?)"),
        {head.chain, head.firstSeq, head.firstPrevious, head.seq, head.hash, *mac});
    if (!done)
        return domain::Unexpected(done.error());
    return {};
}

domain::Expected<AuditHead, domain::Error> AuditLog::head() const
{
    auto row = m_database.run(QStringLiteral("SELECT chain, first_seq, first_previous, seq, hash FROM audit_head"));
    if (!row)
        return domain::Unexpected(row.error());
    const auto found = Database::step(*row);
    if (!found)
        return domain::Unexpected(found.error());
    if (!*found)
        return failure(errors::damaged, QStringLiteral("audit_head: no row"));
    return AuditHead{row->value(0).toString(), row->value(1).toLongLong(), row->value(2).toByteArray(),
        row->value(3).toLongLong(), row->value(4).toByteArray()};
}

domain::Expected<qint64, domain::Error> AuditLog::append(
    AuditEvent event, const QString &subject, const QString &detail)
{
    if (!isPlain(detail))
        return failure(errors::misuse, QStringLiteral("audit: the detail of %1 is no code").arg(toString(event)));
    auto part = Savepoint::begin(m_database);
    if (!part)
        return domain::Unexpected(part.error());
    auto end = head();
    if (!end)
        return domain::Unexpected(end.error());
    AuditEntry entry{end->seq + 1, m_clock.now(), toString(event), {}, detail, {}, {}};
    if (!subject.isEmpty()) {
        auto pseudonym = m_subjects.of(subject);
        if (!pseudonym)
            return domain::Unexpected(pseudonym.error());
        entry.subject = std::move(*pseudonym);
    }
    entry.hash = auditchain::hashOf(end->chain, entry, end->hash);
    auto mac = auditchain::macOf(m_mac, end->chain, entry);
    if (!mac)
        return domain::Unexpected(mac.error());
    if (auto done = m_database.execute(
            QStringLiteral(
                "INSERT INTO audit (seq, at, event, subject, detail, hash, mac) VALUES (?, ?, ?, ?, ?, ?, ?)"),
            {entry.seq, toColumn(entry.at), entry.event, entry.subject.isNull() ? QByteArray("") : entry.subject,
                toColumn(entry.detail), entry.hash, *mac});
        !done)
        return domain::Unexpected(done.error());
    end->seq = entry.seq;
    end->hash = entry.hash;
    if (auto done = writeHead(*end); !done)
        return domain::Unexpected(done.error());
    if (auto done = part->release(); !done)
        return domain::Unexpected(done.error());
    return entry.seq;
}

domain::Expected<std::vector<AuditEntry>, domain::Error> AuditLog::page(const AuditQuery &query)
{
    QString sql = QStringLiteral("SELECT seq, at, event, subject, detail, hash, mac FROM audit WHERE 1");
    QVariantList values;
    const auto add = [&](const char *condition, const QVariant &value) {
        sql += QLatin1String(" AND ") + QLatin1String(condition);
        values.append(value);
    };
    const QLatin1String column(columnOf(query.order));
    if (query.beyond > 0 && column.isEmpty()) {
        add(query.ascending ? "seq > ?" : "seq < ?", query.beyond);
    } else if (query.beyond > 0) {
        auto last = m_database.run(QStringLiteral("SELECT %1 FROM audit WHERE seq = ?").arg(column), {query.beyond});
        if (!last)
            return domain::Unexpected(last.error());
        const auto found = Database::step(*last);
        if (!found)
            return domain::Unexpected(found.error());
        if (!*found) // forgotten after its time meanwhile
            return failure(errors::misuse, QStringLiteral("audit: there is no entry %1").arg(query.beyond));
        sql += QStringLiteral(" AND (%1, seq) %2 (?, ?)").arg(column, query.ascending ? u">" : u"<");
        // An empty value is no NULL here either.
        const QVariant value = last->value(0);
        if (query.order == AuditQuery::Order::Subject)
            values.append(value.toByteArray().isEmpty() ? QByteArray("") : value.toByteArray());
        else
            values.append(toColumn(value.toString()));
        values.append(query.beyond);
    }
    if (!query.event.isEmpty())
        add("event = ?", query.event);
    if (!query.subject.isEmpty()) {
        const auto pseudonym = m_subjects.of(query.subject);
        if (!pseudonym)
            return domain::Unexpected(pseudonym.error());
        add("subject = ?", *pseudonym);
    }
    if (query.from)
        add("at >= ?", toColumn(*query.from));
    if (query.to)
        add("at < ?", toColumn(*query.to));
    const QLatin1String way(query.ascending ? "ASC" : "DESC");
    sql += column.isEmpty() ? QStringLiteral(" ORDER BY seq %1 LIMIT ?").arg(way)
                            : QStringLiteral(" ORDER BY %1 %2, seq %2 LIMIT ?").arg(column, way);
    values.append(query.limit);
    auto rows = m_database.run(sql, values);
    if (!rows)
        return domain::Unexpected(rows.error());
    return allRows(*rows, [](const QSqlQuery &row) -> domain::Expected<AuditEntry, domain::Error> {
        return AuditEntry{row.value(0).toLongLong(), instantFromColumn(row.value(1).toLongLong()),
            row.value(2).toString(), row.value(3).toByteArray(), row.value(4).toString(), row.value(5).toByteArray(),
            row.value(6).toByteArray()};
    });
}

domain::Expected<qint64, domain::Error> AuditLog::countersigned() const
{
    const auto seq = m_database.value(QStringLiteral("SELECT coalesce(max(seq), 0) FROM audit_receipts"));
    if (!seq)
        return domain::Unexpected(seq.error());
    return seq->toLongLong();
}

domain::Expected<void, domain::Error> AuditLog::keepReceipt(
    qint64 seq, const QByteArray &hash, const QByteArray &receipt)
{
    const auto stored = m_database.value(QStringLiteral("SELECT hash FROM audit WHERE seq = ?"), {seq});
    if (!stored)
        return domain::Unexpected(stored.error());
    if (stored->toByteArray() != hash)
        return failure(errors::misuse, QStringLiteral("audit: a receipt for what is not there"));
    const auto done = m_database.execute(
        QStringLiteral("INSERT OR REPLACE INTO audit_receipts (seq, hash, receipt, received_at) VALUES (?, ?, ?, ?)"),
        {seq, hash, QString::fromLatin1(receipt), toColumn(m_clock.now())});
    if (!done)
        return domain::Unexpected(done.error());
    return {};
}

domain::Expected<qint64, domain::Error> AuditLog::forgetBefore(domain::Instant moment)
{
    auto part = Savepoint::begin(m_database);
    if (!part)
        return domain::Unexpected(part.error());
    const auto signedUntil = countersigned();
    if (!signedUntil)
        return domain::Unexpected(signedUntil.error());
    // From the first entry that is young enough, or countersigned last, on everything stays.
    const auto kept = m_database.value(
        QStringLiteral("SELECT min(seq) FROM audit WHERE at >= ? OR seq >= ?"), {toColumn(moment), *signedUntil});
    if (!kept)
        return domain::Unexpected(kept.error());
    auto end = head();
    if (!end)
        return domain::Unexpected(end.error());
    const qint64 first = kept->toLongLong();
    if (first <= end->firstSeq)
        return 0;
    const auto before = m_database.value(QStringLiteral("SELECT hash FROM audit WHERE seq = ?"), {first - 1});
    if (!before)
        return domain::Unexpected(before.error());
    end->firstSeq = first;
    end->firstPrevious = before->toByteArray();
    if (auto done = writeHead(*end); !done)
        return domain::Unexpected(done.error());
    const auto gone = m_database.execute(QStringLiteral("DELETE FROM audit WHERE seq < ?"), {first});
    if (!gone)
        return gone;
    if (auto done = m_database.execute(QStringLiteral("DELETE FROM audit_receipts WHERE seq < ?"), {first}); !done)
        return done;
    if (auto done = part->release(); !done)
        return domain::Unexpected(done.error());
    return gone;
}

} // namespace chancery::store
