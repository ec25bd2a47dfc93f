// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/salvage.h"

#include "models/crypto/digest.h"
#include "models/domain/ids.h"
#include "models/store/damagedfile.h"
#include "models/store/outboxtable.h"
#include "models/store/rowsealer.h"
#include "models/store/storecontext.h"
#include "models/store/transaction.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <map>

namespace chancery::store {

namespace {

using Kind = DamagedFile::Value::Kind;

/// id, record, kind, base_revision, look_up, created_at, payload; ever since the first version of the table.
constexpr std::size_t recordColumns = 7;
/// msg_id, epoch, seq, sha256, state, queued_at, settled_at, failure.
constexpr std::size_t outboxColumns = 8;
constexpr qint64 acknowledged = 1;
constexpr qsizetype hashSize = 32;

bool isMessageId(const DamagedFile::Value &value)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\\z"));
    return value.kind == Kind::Text && shape.match(QString::fromLatin1(value.bytes)).hasMatch();
}

bool isRecord(const DamagedFile::Row &row)
{
    return isMessageId(row[0]) && row[1].kind == Kind::Text && row[2].kind == Kind::Text && row[3].kind == Kind::Number
        && row[5].kind == Kind::Number && row[6].kind == Kind::Bytes;
}

bool isSound(const OutboxEntry &entry)
{
    static const QRegularExpression kind(QStringLiteral("\\A[a-z0-9_.]{1,40}\\z"));
    const bool aboutSomething
        = !entry.record.startsWith(QLatin1String("ref_")) || domain::ApplicationRef(entry.record).isWellFormed();
    return kind.match(entry.kind).hasMatch() && aboutSomething && !entry.record.isEmpty() && entry.record.size() <= 64
        && entry.baseRevision >= 0 && entry.sealed.size() <= OutboxTable::largestRecord;
}

} // namespace

Salvage::Salvage(StoreContext &context, OutboxTable &outbox, const crypto::KeyRing &keys)
    : m_context(context)
    , m_outbox(outbox)
    , m_keys(keys)
{
}

QHash<QByteArray, Salvage::Queued> Salvage::queueOf(const DamagedFile &file)
{
    QHash<QByteArray, Queued> queue;
    file.forEachRow(outboxColumns, [&queue](DamagedFile::Place, const DamagedFile::Row &row) {
        if (isMessageId(row[0]) && row[3].kind == Kind::Bytes && row[3].bytes.size() == hashSize
            && row[4].kind == Kind::Number)
            queue.insert(row[0].bytes, {row[4].number == acknowledged, row[3].bytes});
    });
    return queue;
}

QByteArray Salvage::unseal(const QByteArray &id, const QByteArray &payload) const
{
    const auto keyEpoch = RowSealer::keyEpochOf(payload);
    if (!keyEpoch)
        return {};
    // Which key belongs to which epoch stood in the header, which may be gone: the seal itself tells.
    for (const crypto::DataKey &key : m_keys.keys()) {
        auto aead = crypto::Aead::create(key.secret());
        if (!aead)
            continue;
        RowSealer sealer(std::move(*aead), *keyEpoch);
        if (const auto opened = sealer.open(OutboxTable::payloadOf(QString::fromLatin1(id)), payload))
            return opened->toByteArray();
    }
    return {};
}

domain::Expected<SalvageResult, domain::Error> Salvage::from(const QString &path)
{
    const auto file = DamagedFile::open(path);
    if (!file)
        return domain::Unexpected(file.error());
    const QHash<QByteArray, Queued> queue = queueOf(*file);
    // By their ids, which rise with time: an earlier version goes before a later one.
    std::map<QByteArray, DamagedFile::Place> places;
    file->forEachRow(recordColumns, [&](DamagedFile::Place place, const DamagedFile::Row &row) {
        if (isRecord(row) && !queue.value(row[0].bytes).sent)
            places.emplace(row[0].bytes, place);
    });
    auto transaction = Transaction::begin(m_context.database());
    if (!transaction)
        return domain::Unexpected(transaction.error());
    SalvageResult result;
    QSet<QByteArray> whole;
    for (const auto &[id, place] : places) {
        const auto row = file->rowAt(place);
        const QByteArray sealed = row ? unseal(id, (*row)[6].bytes) : QByteArray();
        const QByteArray expected = queue.value(id).sha256;
        OutboxEntry entry{.epoch = {},
            .seq = 0,
            .msgId = QString::fromLatin1(id),
            .kind = row ? QString::fromUtf8((*row)[2].bytes) : QString(),
            .record = row ? QString::fromUtf8((*row)[1].bytes) : QString(),
            .baseRevision = row ? (*row)[3].number : -1,
            .sha256 = crypto::sha256(sealed),
            .sealed = sealed,
            .queuedAt = instantFromColumn(row ? (*row)[5].number : 0)};
        if (sealed.isEmpty() || !isSound(entry) || (!expected.isEmpty() && expected != entry.sha256)) {
            ++result.lost;
            continue;
        }
        whole.insert(id);
        const QByteArray lookUp = (*row)[4].kind == Kind::Bytes ? (*row)[4].bytes : QByteArray();
        if (auto restored = m_outbox.restore(std::move(entry), lookUp); !restored)
            return domain::Unexpected(restored.error());
        ++result.salvaged;
    }
    for (auto queued = queue.cbegin(); queued != queue.cend(); ++queued) {
        if (!queued->sent && !places.contains(queued.key()))
            ++result.lost;
    }
    if (auto told = m_context.audit().append(AuditEvent::SetAside, {},
            QStringLiteral("%1 salvaged %2 lost %3")
                .arg(QFileInfo(path).fileName())
                .arg(result.salvaged)
                .arg(result.lost));
        !told)
        return domain::Unexpected(told.error());
    if (auto done = transaction->commit(); !done)
        return domain::Unexpected(done.error());
    return result;
}

} // namespace chancery::store
