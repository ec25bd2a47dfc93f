// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answeringoperation.h"
#include "gateway/ledger/syncpush.h"

#include <QHash>
#include <QSet>

namespace chancery::ledger {

/// See Ledger::pushRecords().
class PushRecords final : public AnsweringOperation<SyncOutcome>
{
public:
    PushRecords(SyncBatch batch, Answer<SyncOutcome> answer);

    [[nodiscard]] std::vector<QString> keys() const override;
    [[nodiscard]] int weight() const override { return 1 + static_cast<int>(m_batch.records.size()); }
    void load(PgConnection &connection) override;
    void decide(Results looked, PgConnection &connection) override;

private:
    struct Position
    {
        QByteArray sha256;
        QString deadCode;
        QUuid msgId;
    };
    struct Stored
    {
        QByteArray sha256;
        QString device;
    };
    struct Looked
    {
        QHash<qint64, Position> positions;
        QHash<QUuid, Stored> records;
        QSet<QString> erased; ///< applications
        QHash<QString, qint64> revisions; ///< versions of a record that are there
        QSet<QUuid> merges; ///< messages that were announced as made out of all versions before
    };
    [[nodiscard]] static Looked read(const PgResult &positions, const PgResult &records);
    /// False: the push ends here.
    bool takeOne(const SealedRecord &record, Looked &looked, SyncOutcome &outcome, PgConnection &connection) const;
    [[nodiscard]] QString flaw(const SealedRecord &record, const Looked &looked) const;
    void store(const SealedRecord &record, const QString &deadCode, Looked &looked, PgConnection &connection) const;

    const SyncBatch m_batch;
};

} // namespace chancery::ledger
