// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/keyrotation.h"

#include "models/store/errors.h"
#include "models/store/rows.h"
#include "models/store/sealedcolumns.h"
#include "models/store/sqlerror.h"
#include "models/store/storecontext.h"
#include "models/store/transaction.h"

namespace chancery::store {

namespace {

/// What was done before a restart is passed over here, so that steps cut short again and again still get to the end.
QString nextRows(const SealedColumn &sealed, bool fromTheBeginning)
{
    return QStringLiteral("SELECT %2, %3 FROM %1 WHERE substr(%3, 3, 4) <> ? AND %4 ORDER BY %2 LIMIT ?")
        .arg(sealed.table, sealed.row, sealed.column,
            fromTheBeginning ? QStringLiteral("true") : QString(sealed.row) + QStringLiteral(" > ?"));
}

} // namespace

KeyRotation::KeyRotation(StoreContext &context)
    : m_context(context)
{
}

domain::Expected<void, domain::Error> KeyRotation::begin(const crypto::KeyRing &ring)
{
    Database &database = m_context.database();
    const crypto::DataKey &key = ring.newest();
    const auto present = database.value(QStringLiteral("SELECT key_id FROM header"));
    if (!present)
        return domain::Unexpected(present.error());
    if (present->toByteArray() == key.id())
        return {};
    const auto check = key.checkValue();
    if (!check)
        return domain::Unexpected(check.error());
    auto aead = crypto::Aead::create(key.secret());
    if (!aead)
        return domain::Unexpected(aead.error());
    const quint32 epoch = m_context.sealer().keyEpoch() + 1;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return domain::Unexpected(transaction.error());
    if (auto done = database.execute(QStringLiteral("INSERT INTO older_keys (key_epoch, key_id, check_value) "
                                                    "SELECT key_epoch, key_id, check_value FROM header"));
        !done)
        return domain::Unexpected(done.error());
    if (auto done = database.execute(
            QStringLiteral("UPDATE header SET key_id = ?, check_value = ?, key_epoch = ?"), {key.id(), *check, epoch});
        !done)
        return domain::Unexpected(done.error());
    if (auto done = m_context.audit().append(AuditEvent::KeyRotated, {}, QStringLiteral("epoch %1 begun").arg(epoch));
        !done)
        return domain::Unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return domain::Unexpected(done.error());
    m_context.sealer().advance(std::move(*aead), epoch);
    m_table = 0;
    m_after.clear();
    return {};
}

domain::Expected<bool, domain::Error> KeyRotation::isUnderWay() const
{
    const auto older = m_context.database().value(QStringLiteral("SELECT count(*) FROM older_keys"));
    if (!older)
        return domain::Unexpected(older.error());
    return older->toInt() > 0;
}

domain::Expected<bool, domain::Error> KeyRotation::step(int rows)
{
    const auto underWay = isUnderWay();
    if (!underWay || !*underWay)
        return underWay;
    auto transaction = Transaction::begin(m_context.database());
    if (!transaction)
        return domain::Unexpected(transaction.error());
    int left = rows;
    while (left > 0 && m_table < sealedColumns.size()) {
        const auto seen = resealNext(left);
        if (!seen) {
            m_after.clear(); // begins with the table again: what is done is passed over
            return domain::Unexpected(seen.error());
        }
        left -= *seen;
        if (*seen == 0) {
            ++m_table;
            m_after.clear();
        }
    }
    const bool more = m_table < sealedColumns.size();
    const auto finished = more ? domain::Expected<bool, domain::Error>(true) : finish();
    if (!finished)
        return finished;
    if (auto done = transaction->commit(); !done) {
        m_after.clear();
        return domain::Unexpected(done.error());
    }
    if (!*finished)
        m_context.sealer().dropOlder();
    return finished;
}

/// How many were sealed anew; 0: the table has no more.
domain::Expected<int, domain::Error> KeyRotation::resealNext(int rows)
{
    const SealedColumn &sealed = sealedColumns.at(m_table);
    Database &database = m_context.database();
    const QByteArray mark = RowSealer::mark(m_context.sealer().keyEpoch());
    const bool first = !m_after.isValid();
    auto found
        = database.run(nextRows(sealed, first), first ? QVariantList{mark, rows} : QVariantList{mark, m_after, rows});
    if (!found)
        return domain::Unexpected(found.error());
    using Sealed = std::pair<QVariant, QByteArray>;
    const auto batch = allRows(*found, [](const QSqlQuery &row) -> domain::Expected<Sealed, domain::Error> {
        return Sealed{row.value(0), row.value(1).toByteArray()};
    });
    if (!batch)
        return domain::Unexpected(batch.error());
    found->finish();
    for (const Sealed &row : *batch) {
        m_after = row.first;
        const auto again
            = m_context.sealer().reseal({sealed.table, row.first.toByteArray(), sealed.column}, row.second);
        if (!again)
            return domain::Unexpected(again.error());
        if (auto done = database.execute(
                QStringLiteral("UPDATE %1 SET %3 = ? WHERE %2 = ?").arg(sealed.table, sealed.row, sealed.column),
                {*again, row.first});
            !done)
            return domain::Unexpected(done.error());
    }
    return static_cast<int>(batch->size());
}

/// Looks once more whether anything is left; false when it is not. True: the walk begins again.
domain::Expected<bool, domain::Error> KeyRotation::finish()
{
    Database &database = m_context.database();
    m_table = 0;
    m_after.clear();
    const QByteArray mark = RowSealer::mark(m_context.sealer().keyEpoch());
    for (const SealedColumn &sealed : sealedColumns) {
        const auto left = database.value(
            QStringLiteral("SELECT count(*) FROM %1 WHERE substr(%2, 3, 4) <> ?").arg(sealed.table, sealed.column),
            {mark});
        if (!left)
            return domain::Unexpected(left.error());
        if (left->toLongLong() > 0)
            return true;
    }
    if (auto done = database.execute(QStringLiteral("DELETE FROM older_keys")); !done)
        return domain::Unexpected(done.error());
    if (auto done = m_context.audit().append(
            AuditEvent::KeyRotated, {}, QStringLiteral("epoch %1 complete").arg(m_context.sealer().keyEpoch()));
        !done)
        return domain::Unexpected(done.error());
    return false;
}

} // namespace chancery::store
