// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/pushrecords.h"

#include "gateway/ledger/applicationstatements.h"
#include "gateway/ledger/feedstatements.h"
#include "gateway/ledger/mergestatements.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/statements.h"

#include <QStringList>

#include <openssl/sha.h>

#include <algorithm>

namespace chancery::ledger {

namespace {

/// Results in the order of load().
enum Trip : std::size_t { Incarnation, Head, Positions, Records, Erased, Revisions };
/// From there on, when a version was made from another one.
enum LaterTrip : std::size_t { Lock = Revisions, LockedRevisions, Merges };

constexpr qsizetype hashBytes = 32;
constexpr qsizetype kindLimit = 40;
constexpr qsizetype recordLimit = 64;
const QString payableKind = QStringLiteral("payable");
const QString applicationKind = QStringLiteral("application");

QString uuidText(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

/// OpenSSL's: it uses what the processor has for it, and a push is up to a megabyte.
QByteArray digestOf(const QByteArray &sealed)
{
    QByteArray digest(hashBytes, Qt::Uninitialized);
    SHA256(reinterpret_cast<const unsigned char *>(sealed.constData()), static_cast<std::size_t>(sealed.size()),
        reinterpret_cast<unsigned char *>(digest.data()));
    return digest;
}

/// A version made from another one.
bool isLater(const SealedRecord &record)
{
    return record.baseRev > 0 && record.kind == applicationKind;
}

} // namespace

PushRecords::PushRecords(SyncBatch batch, Answer<SyncOutcome> answer)
    : AnsweringOperation(std::move(answer))
    , m_batch(std::move(batch))
{
}

std::vector<QString> PushRecords::keys() const
{
    std::vector<QString> keys{u's' + m_batch.device.text()};
    // Two machines' versions of one record are counted one after the other, or neither would be seen to be stale.
    for (const SealedRecord &record : m_batch.records) {
        if (isLater(record))
            keys.push_back(u'o' + record.record);
    }
    return keys;
}

void PushRecords::load(PgConnection &connection)
{
    QStringList places;
    QStringList messages;
    QStringList references;
    for (const SealedRecord &record : m_batch.records) {
        places.append(QString::number(record.seq));
        messages.append(uuidText(record.msgId));
        // Anything else is no application's, and no element of an array.
        if (domain::ApplicationRef(record.record).isWellFormed())
            references.append(record.record);
    }
    const QString device = m_batch.device.text();
    connection.send(statements::loadIncarnation);
    connection.send(statements::lockHead, Parameters().text(device).uuid(m_batch.epoch));
    connection.send(statements::loadPositions, Parameters().text(device).uuid(m_batch.epoch).array(places));
    connection.send(statements::loadRecordHashes, Parameters().array(messages));
    connection.send(statements::loadErased, Parameters().array(references));
    QStringList later;
    QStringList edited;
    for (const SealedRecord &record : m_batch.records) {
        if (!isLater(record))
            continue;
        later.append(uuidText(record.msgId));
        if (domain::ApplicationRef(record.record).isWellFormed())
            edited.append(record.record);
    }
    // Two relays that take two versions made from one and the same count one after the other.
    if (!later.isEmpty())
        connection.send(statements::lockRecords, Parameters().array(edited));
    connection.send(statements::countRevisions, Parameters().array(references));
    if (!later.isEmpty())
        connection.send(statements::findMerges, Parameters().array(later).text(device));
}

PushRecords::Looked PushRecords::read(const PgResult &positions, const PgResult &records)
{
    Looked looked;
    for (int row = 0; row < positions.rows(); ++row) {
        looked.positions.insert(positions.number(row, 0),
            {positions.bytes(row, 1), positions.text(row, 2), QUuid::fromString(positions.text(row, 3))});
    }
    for (int row = 0; row < records.rows(); ++row)
        looked.records.insert(QUuid::fromString(records.text(row, 0)), {records.bytes(row, 1), records.text(row, 2)});
    return looked;
}

void PushRecords::decide(Results looked, PgConnection &connection)
{
    const PgResult &head = looked[Head];
    SyncOutcome outcome;
    outcome.incarnation = looked[Incarnation].text(0, 0);
    outcome.epoch = m_batch.epoch;
    outcome.acknowledged = head.rows() > 0 ? head.number(0, 0) : 0;
    const qint64 before = outcome.acknowledged;
    Looked known = read(looked[Positions], looked[Records]);
    for (int row = 0; row < looked[Erased].rows(); ++row)
        known.erased.insert(looked[Erased].text(row, 0));
    const bool isLocked = looked.size() > Merges;
    const PgResult &revisions = looked[isLocked ? std::size_t{LockedRevisions} : std::size_t{Revisions}];
    for (int row = 0; row < revisions.rows(); ++row)
        known.revisions.insert(revisions.text(row, 0), revisions.number(row, 1));
    for (int row = 0; isLocked && row < looked[Merges].rows(); ++row)
        known.merges.insert(QUuid::fromString(looked[Merges].text(row, 0)));
    for (const SealedRecord &record : m_batch.records) {
        if (!takeOne(record, known, outcome, connection))
            break;
    }
    if (outcome.acknowledged != before)
        connection.send(statements::upsertHead,
            Parameters().text(m_batch.device.text()).uuid(m_batch.epoch).number(outcome.acknowledged));
    conclude(std::move(outcome));
}

bool PushRecords::takeOne(
    const SealedRecord &record, Looked &looked, SyncOutcome &outcome, PgConnection &connection) const
{
    if (record.seq <= outcome.acknowledged) {
        const auto known = looked.positions.constFind(record.seq);
        if (known == looked.positions.constEnd() || known->sha256 != record.sha256) {
            outcome.conflictAt = record.seq;
            return false;
        }
        if (!known->deadCode.isEmpty())
            outcome.deadLetters.push_back({record.msgId, known->deadCode});
        return true;
    }
    if (record.seq != outcome.acknowledged + 1) {
        outcome.gap = true;
        return false;
    }
    const QString deadCode = flaw(record, looked);
    if (!deadCode.isEmpty())
        outcome.deadLetters.push_back({record.msgId, deadCode});
    store(record, deadCode, looked, connection);
    outcome.acknowledged = record.seq;
    return true;
}

QString PushRecords::flaw(const SealedRecord &record, const Looked &looked) const
{
    if (record.epoch != m_batch.epoch)
        return QStringLiteral("wrong_epoch");
    const bool shapely = !record.msgId.isNull() && record.sha256.size() == hashBytes && !record.sealed.isEmpty()
        && record.baseRev >= 0 && !record.kind.isEmpty() && record.kind.size() <= kindLimit && !record.record.isEmpty()
        && record.record.size() <= recordLimit && !record.kind.contains(QChar(u'\0'))
        && !record.record.contains(QChar(u'\0'));
    if (!shapely || (record.kind == payableKind && record.basis.isEmpty()))
        return QStringLiteral("malformed");
    if (digestOf(record.sealed) != record.sha256)
        return QStringLiteral("hash_wrong");
    const auto stored = looked.records.constFind(record.msgId);
    if (stored != looked.records.constEnd()
        && (stored->sha256 != record.sha256 || stored->device != m_batch.device.text()))
        return QStringLiteral("duplicate_message");
    return {};
}

void PushRecords::store(
    const SealedRecord &record, const QString &deadCode, Looked &looked, PgConnection &connection) const
{
    const QString device = m_batch.device.text();
    connection.send(statements::insertPosition,
        Parameters()
            .text(device)
            .uuid(m_batch.epoch)
            .number(record.seq)
            .uuid(record.msgId)
            .bytes(record.sha256)
            .textOrNull(deadCode));
    looked.positions.insert(record.seq, {record.sha256, deadCode, record.msgId});
    // Pushed in an earlier epoch already: the place is new, the record is not. An erased one does not come back.
    if (!deadCode.isEmpty() || looked.records.contains(record.msgId) || looked.erased.contains(record.record))
        return;
    connection.send(statements::insertRecord,
        Parameters()
            .uuid(record.msgId)
            .text(device)
            .text(m_batch.post)
            .text(record.kind)
            .text(record.record)
            .number(record.baseRev)
            .bytes(record.sha256)
            .bytes(record.sealed));
    looked.records.insert(record.msgId, {record.sha256, device});
    if (record.kind == applicationKind) {
        // Made from an older version than the newest: kept, and a clerk decides which one counts.
        qint64 &revision = looked.revisions[record.record];
        if (record.baseRev < revision)
            connection.send(statements::insertStale,
                Parameters()
                    .uuid(record.msgId)
                    .text(m_batch.post)
                    .text(record.record)
                    .number(record.baseRev)
                    .number(revision));
        else if (looked.merges.contains(record.msgId))
            connection.send(
                statements::settleStale, Parameters().text(record.record).text(m_batch.post).uuid(record.msgId));
        ++revision;
    }
    if (record.kind == payableKind)
        connection.send(statements::insertPayable,
            Parameters().text(record.record).text(m_batch.post).text(device).bytes(record.basis));
}

} // namespace chancery::ledger
