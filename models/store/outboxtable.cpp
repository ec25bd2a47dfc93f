// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/outboxtable.h"

#include "models/crypto/digest.h"
#include "models/store/errors.h"
#include "models/store/rows.h"
#include "models/store/sqlerror.h"
#include "models/store/storecontext.h"
#include "models/store/transaction.h"
#include "models/store/uuid7.h"

#include <QUuid>

namespace chancery::store {

namespace {

constexpr QStringView columns
    = u"o.msg_id, o.epoch, o.seq, o.sha256, o.queued_at, r.record, r.kind, r.base_revision, r.payload";

QVariant lookUpColumn(const QByteArray &index)
{
    return index.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(index);
}

domain::Expected<OutboxEntry, domain::Error> entryFrom(const QSqlQuery &row, RowSealer &sealer)
{
    OutboxEntry entry{
        .epoch = row.value(1).toString(),
        .seq = row.value(2).toLongLong(),
        .msgId = row.value(0).toString(),
        .kind = row.value(6).toString(),
        .record = row.value(5).toString(),
        .baseRevision = row.value(7).toLongLong(),
        .sha256 = row.value(3).toByteArray(),
        .sealed = {},
        .queuedAt = instantFromColumn(row.value(4).toLongLong()),
    };
    const auto payload = sealer.open(OutboxTable::payloadOf(entry.msgId), row.value(8).toByteArray());
    if (!payload)
        return domain::Unexpected(payload.error());
    entry.sealed = payload->toByteArray();
    if (crypto::sha256(entry.sealed) != entry.sha256)
        return failure(errors::damaged, QStringLiteral("outbox.sha256: not that of the record"));
    return entry;
}

domain::Expected<std::vector<OutboxEntry>, domain::Error> allFrom(QSqlQuery &rows, RowSealer &sealer)
{
    return allRows(rows, [&sealer](const QSqlQuery &row) { return entryFrom(row, sealer); });
}

domain::Expected<OutboxStatus, domain::Error> readStatus(Database &database)
{
    auto numbering = database.run(QStringLiteral("SELECT epoch, last_seq, incarnation FROM numbering"));
    if (!numbering)
        return domain::Unexpected(numbering.error());
    const auto found = Database::step(*numbering);
    if (!found)
        return domain::Unexpected(found.error());
    if (!*found)
        return failure(errors::damaged, QStringLiteral("numbering: no row"));
    OutboxStatus status{.epoch = numbering->value(0).toString(),
        .lastSeq = numbering->value(1).toLongLong(),
        .incarnation = numbering->value(2).toString(),
        .unsent = 0,
        .oldestUnsent = {},
        .deadLetters = 0};
    // The first in the queue is the oldest. To look for the least time would read every row of a long queue, at each
    // acknowledgement.
    auto counts = database.run(QStringLiteral("SELECT (SELECT count(*) FROM outbox WHERE state = 0), "
                                              "(SELECT queued_at FROM outbox WHERE state = 0 ORDER BY seq LIMIT 1), "
                                              "(SELECT count(*) FROM outbox WHERE state = 2)"));
    if (!counts)
        return domain::Unexpected(counts.error());
    if (const auto row = Database::step(*counts); !row)
        return domain::Unexpected(row.error());
    status.unsent = counts->value(0).toLongLong();
    if (status.unsent > 0)
        status.oldestUnsent = instantFromColumn(counts->value(1).toLongLong());
    status.deadLetters = counts->value(2).toLongLong();
    return status;
}

} // namespace

Place OutboxTable::payloadOf(const QString &msgId)
{
    return {QStringLiteral("records"), msgId.toUtf8(), QStringLiteral("payload")};
}

OutboxTable::OutboxTable(StoreContext &context)
    : m_context(context)
{
}

domain::Expected<OutboxEntry, domain::Error> OutboxTable::add(const NewRecord &record)
{
    auto added = addAll({record});
    if (!added)
        return domain::Unexpected(added.error());
    return std::move(added->front());
}

domain::Expected<std::vector<OutboxEntry>, domain::Error> OutboxTable::addAll(const std::vector<NewRecord> &records)
{
    auto transaction = Transaction::begin(m_context.database());
    if (!transaction)
        return domain::Unexpected(transaction.error());
    std::vector<OutboxEntry> entries;
    entries.reserve(records.size());
    for (const NewRecord &record : records) {
        auto entry = insert(record);
        if (!entry)
            return domain::Unexpected(entry.error());
        entries.push_back(std::move(*entry));
    }
    if (auto done = transaction->commit(); !done)
        return domain::Unexpected(done.error());
    return entries;
}

domain::Expected<OutboxEntry, domain::Error> OutboxTable::insert(const NewRecord &record)
{
    if (record.sealed.size() > largestRecord)
        return failure(errors::recordTooLarge,
            QStringLiteral("%1 bytes, at most %2").arg(record.sealed.size()).arg(largestRecord));
    QByteArray lookUp;
    if (!record.lookUp.isEmpty()) {
        auto index = m_context.index(QStringLiteral("records.look_up"), record.lookUp);
        if (!index)
            return domain::Unexpected(index.error());
        lookUp = *index;
    }
    return write({.epoch = {},
                     .seq = 0,
                     .msgId = record.msgId.isEmpty() ? makeUuid7(m_context.now(), m_context.random()) : record.msgId,
                     .kind = record.kind,
                     .record = record.record,
                     .baseRevision = record.baseRevision,
                     .sha256 = crypto::sha256(record.sealed),
                     .sealed = record.sealed,
                     .queuedAt = m_context.now()},
        lookUp);
}

domain::Expected<void, domain::Error> OutboxTable::restore(OutboxEntry entry, const QByteArray &lookUp)
{
    const auto known = m_context.database().value(QStringLiteral("SELECT 1 FROM records WHERE id = ?"), {entry.msgId});
    if (!known)
        return domain::Unexpected(known.error());
    if (known->isValid())
        return {};
    if (auto written = write(std::move(entry), lookUp); !written)
        return domain::Unexpected(written.error());
    return {};
}

domain::Expected<OutboxEntry, domain::Error> OutboxTable::write(OutboxEntry entry, const QByteArray &lookUp)
{
    Database &database = m_context.database();
    const auto payload = m_context.sealer().seal(payloadOf(entry.msgId), entry.sealed);
    if (!payload)
        return domain::Unexpected(payload.error());
    auto number
        = database.run(QStringLiteral("UPDATE numbering SET last_seq = last_seq + 1 RETURNING epoch, last_seq"));
    if (!number)
        return domain::Unexpected(number.error());
    if (const auto row = Database::step(*number); !row || !*row)
        return row ? failure(errors::damaged, QStringLiteral("numbering: no row")) : domain::Unexpected(row.error());
    entry.epoch = number->value(0).toString();
    entry.seq = number->value(1).toLongLong();
    number->finish();
    const qint64 at = toColumn(entry.queuedAt);
    if (auto done = database.execute(
            QStringLiteral("INSERT INTO records (id, record, kind, base_revision, look_up, created_at, payload) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?)"),
            {entry.msgId, toColumn(entry.record), toColumn(entry.kind), entry.baseRevision, lookUpColumn(lookUp), at,
                *payload});
        !done)
        return domain::Unexpected(done.error());
    if (auto done = database.execute(
            QStringLiteral(
                "INSERT INTO outbox (msg_id, epoch, seq, sha256, state, queued_at) VALUES (?, ?, ?, ?, 0, ?)"),
            {entry.msgId, entry.epoch, entry.seq, entry.sha256, at});
        !done)
        return domain::Unexpected(done.error());
    if (auto told = m_context.audit().append(AuditEvent::RecordSealed, entry.record, entry.msgId); !told)
        return domain::Unexpected(told.error());
    return entry;
}

domain::Expected<OutboxStatus, domain::Error> OutboxTable::status() const
{
    return readStatus(m_context.database());
}

domain::Expected<std::vector<OutboxEntry>, domain::Error> OutboxTable::unsent(
    int maxItems, qint64 maxBytes, qint64 after) const
{
    auto rows = m_context.database().run(
        QStringLiteral("SELECT %1 FROM outbox o JOIN records r ON r.id = o.msg_id WHERE o.state = 0 AND o.seq > ? "
                       "ORDER BY o.seq LIMIT ?")
            .arg(columns),
        {after, maxItems});
    if (!rows)
        return domain::Unexpected(rows.error());
    std::vector<OutboxEntry> entries;
    qint64 bytes = 0;
    while (true) {
        const auto more = Database::step(*rows);
        if (!more)
            return domain::Unexpected(more.error());
        if (!*more)
            return entries;
        auto entry = entryFrom(*rows, m_context.sealer());
        if (!entry)
            return domain::Unexpected(entry.error());
        bytes += entry->sealed.size();
        if (bytes > maxBytes && !entries.empty())
            return entries;
        entries.push_back(std::move(*entry));
    }
}

domain::Expected<OutboxStatus, domain::Error> OutboxTable::settle(const Settlement &settlement)
{
    Database &database = m_context.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return domain::Unexpected(transaction.error());
    const auto epoch = database.value(QStringLiteral("SELECT epoch FROM numbering"));
    if (!epoch)
        return domain::Unexpected(epoch.error());
    if (epoch->toString() != settlement.epoch)
        return readStatus(database);
    const qint64 at = toColumn(m_context.now());
    for (const Settlement::DeadLetter &letter : settlement.deadLetters) {
        if (auto done = database.execute(QStringLiteral("UPDATE outbox SET state = 2, failure = ?, settled_at = ? "
                                                        "WHERE msg_id = ? AND epoch = ? AND seq <= ? AND state = 0"),
                {toColumn(letter.code), at, letter.msgId, settlement.epoch, settlement.acknowledged});
            !done)
            return domain::Unexpected(done.error());
        if (auto told = m_context.audit().append(AuditEvent::DeadLetter, {}, letter.msgId + u' ' + letter.code); !told)
            return domain::Unexpected(told.error());
    }
    // "+": by the index of what is unsent, not by that of all numbers, of which most are settled.
    if (auto done = database.execute(
            QStringLiteral("UPDATE outbox SET state = 1, settled_at = ? WHERE +epoch = ? AND seq <= ? AND state = 0"),
            {at, settlement.epoch, settlement.acknowledged});
        !done)
        return domain::Unexpected(done.error());
    if (auto done
        = database.execute(QStringLiteral("UPDATE numbering SET incarnation = ?"), {toColumn(settlement.incarnation)});
        !done)
        return domain::Unexpected(done.error());
    auto after = readStatus(database);
    if (!after)
        return after;
    if (auto done = transaction->commit(); !done)
        return domain::Unexpected(done.error());
    return after;
}

domain::Expected<OutboxStatus, domain::Error> OutboxTable::beginEpoch(const QString &incarnation)
{
    Database &database = m_context.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return domain::Unexpected(transaction.error());
    const QString epoch = QUuid::fromRfc4122(m_context.random().bytes(16)).toString(QUuid::WithoutBraces);
    const auto renumbered = database.execute(
        QStringLiteral(
            "WITH numbered AS MATERIALIZED (SELECT msg_id, row_number() OVER (ORDER BY seq) AS number FROM outbox) "
            "UPDATE outbox SET epoch = ?, seq = number, state = 0, settled_at = NULL, failure = NULL "
            "FROM numbered WHERE numbered.msg_id = outbox.msg_id"),
        {epoch});
    if (!renumbered)
        return domain::Unexpected(renumbered.error());
    if (auto done = database.execute(QStringLiteral("UPDATE numbering SET epoch = ?, incarnation = ?, "
                                                    "last_seq = (SELECT count(*) FROM outbox)"),
            {epoch, toColumn(incarnation)});
        !done)
        return domain::Unexpected(done.error());
    auto after = readStatus(database);
    if (!after)
        return after;
    if (auto done = transaction->commit(); !done)
        return domain::Unexpected(done.error());
    return after;
}

domain::Expected<qint64, domain::Error> OutboxTable::forgetAcknowledgedBefore(domain::Instant moment)
{
    // The outbox entries go with their records.
    return m_context.database().execute(
        QStringLiteral(
            "DELETE FROM records WHERE id IN (SELECT msg_id FROM outbox WHERE state = 1 AND settled_at < ?)"),
        {toColumn(moment)});
}

domain::Expected<std::vector<DeadLetter>, domain::Error> OutboxTable::deadLetters() const
{
    auto rows = m_context.database().run(
        QStringLiteral("SELECT o.msg_id, r.record, r.kind, o.failure, o.queued_at, o.settled_at FROM outbox o "
                       "JOIN records r ON r.id = o.msg_id WHERE o.state = 2 ORDER BY o.settled_at, o.msg_id"));
    if (!rows)
        return domain::Unexpected(rows.error());
    return allRows(*rows, [](const QSqlQuery &row) -> domain::Expected<DeadLetter, domain::Error> {
        return DeadLetter{row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
            row.value(3).toString(), instantFromColumn(row.value(4).toLongLong()),
            instantFromColumn(row.value(5).toLongLong())};
    });
}

domain::Expected<OutboxTable::Refused, domain::Error> OutboxTable::refused(const QString &msgId) const
{
    auto rows = m_context.database().run(
        QStringLiteral(
            "SELECT %1, r.look_up FROM outbox o JOIN records r ON r.id = o.msg_id WHERE o.msg_id = ? AND o.state = 2")
            .arg(columns),
        {msgId});
    if (!rows)
        return domain::Unexpected(rows.error());
    const auto there = Database::step(*rows);
    if (!there)
        return domain::Unexpected(there.error());
    if (!*there)
        return failure(errors::letterUnknown, msgId);
    auto entry = entryFrom(*rows, m_context.sealer());
    if (!entry)
        return domain::Unexpected(entry.error());
    return Refused{std::move(*entry), rows->value(9).toByteArray()};
}

domain::Expected<QByteArray, domain::Error> OutboxTable::sealedOf(const QString &msgId) const
{
    auto letter = refused(msgId);
    if (!letter)
        return domain::Unexpected(letter.error());
    return std::move(letter->entry.sealed);
}

domain::Expected<OutboxEntry, domain::Error> OutboxTable::sendAgain(const QString &msgId)
{
    auto transaction = Transaction::begin(m_context.database());
    if (!transaction)
        return domain::Unexpected(transaction.error());
    auto letter = refused(msgId);
    if (!letter)
        return domain::Unexpected(letter.error());
    letter->entry.msgId = makeUuid7(m_context.now(), m_context.random());
    auto queued = write(std::move(letter->entry), letter->lookUp);
    if (!queued)
        return queued;
    // Its entry in the outbox goes with it.
    if (auto gone = m_context.database().execute(QStringLiteral("DELETE FROM records WHERE id = ?"), {msgId}); !gone)
        return domain::Unexpected(gone.error());
    if (auto done = transaction->commit(); !done)
        return domain::Unexpected(done.error());
    return queued;
}

domain::Expected<std::vector<OutboxEntry>, domain::Error> OutboxTable::find(const QString &lookUp) const
{
    const auto index = m_context.index(QStringLiteral("records.look_up"), lookUp);
    if (!index)
        return domain::Unexpected(index.error());
    auto rows = m_context.database().run(
        QStringLiteral(
            "SELECT %1 FROM records r JOIN outbox o ON o.msg_id = r.id WHERE r.look_up = ? ORDER BY o.seq DESC")
            .arg(columns),
        {*index});
    if (!rows)
        return domain::Unexpected(rows.error());
    return allFrom(*rows, m_context.sealer());
}

} // namespace chancery::store
