// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/sync/pushreply.h"
#include "models/sync/envelope.h"
#include "models/sync/pullreply.h"

#include <map>
#include <vector>

/// What the relay promises of POST /v1/sync/push, in memory, with a database that can be copied and put back.
class ModelRelay
{
public:
    struct Database
    {
        QString incarnation = QStringLiteral("incarnation 0");
        std::map<QString, qint64> acknowledged; ///< by epoch
        std::map<std::pair<QString, qint64>, QByteArray> positions; ///< hash by epoch and seq
        std::map<QString, QByteArray> records; ///< hash by msg_id
        std::vector<std::pair<QString, QString>> changes; ///< application and status, in their order
    };

    /// Commits what it can and answers.
    chancery::sync::PushReply push(const std::vector<chancery::sync::Envelope> &items)
    {
        using Outcome = chancery::sync::PushReply::Outcome;
        chancery::sync::PushReply reply;
        chancery::sync::Acknowledgement &ack = reply.acknowledgement;
        const QString epoch = items.front().epoch;
        qint64 &last = database.acknowledged[epoch];
        reply.outcome = Outcome::Acknowledged;
        for (const chancery::sync::Envelope &item : items) {
            const auto known = database.positions.find({epoch, item.seq});
            if (known != database.positions.end() && known->second != item.sha256)
                reply = refuse(QStringLiteral("hash_conflict"));
            else if (known == database.positions.end() && item.seq != last + 1)
                reply = refuse(QStringLiteral("sync_gap"));
            if (reply.outcome != Outcome::Acknowledged)
                return reply;
            if (item.kind == QLatin1String("unknown"))
                ack.deadLetters.push_back({item.msgId, QStringLiteral("unknown_kind")});
            if (known != database.positions.end())
                continue;
            database.positions[{epoch, item.seq}] = item.sha256;
            last = item.seq;
            if (item.kind != QLatin1String("unknown"))
                database.records.emplace(item.msgId, item.sha256);
        }
        ack.incarnation = database.incarnation;
        ack.epoch = epoch;
        ack.acknowledged = last;
        return reply;
    }
    /// At most five changes after the cursor "incarnation/number".
    [[nodiscard]] chancery::sync::PullReply pull(const QString &cursor) const
    {
        chancery::sync::PullReply reply;
        reply.outcome = chancery::sync::PullReply::Outcome::Pulled;
        reply.page.reset = !cursor.isEmpty() && cursor.section(u'/', 0, 0) != database.incarnation;
        std::size_t at = reply.page.reset ? 0 : cursor.section(u'/', 1).toULongLong();
        for (int i = 0; i < 5 && at < database.changes.size(); ++i, ++at) {
            reply.page.changes.push_back({QStringLiteral("decision"), database.changes[at].first,
                database.changes[at].second, {}, chancery::domain::Instant()});
        }
        reply.page.remaining
            = at < database.changes.size() ? static_cast<qint64>(database.changes.size() - at) : qint64{0};
        reply.page.cursor = database.incarnation + u'/' + QString::number(at);
        return reply;
    }
    void restore(const Database &backup, bool keepIncarnation = false)
    {
        const QString before = database.incarnation;
        database = backup;
        ++m_restores;
        database.incarnation = keepIncarnation ? before : QStringLiteral("incarnation %1").arg(m_restores);
    }

    Database database;

private:
    static chancery::sync::PushReply refuse(const QString &code)
    {
        chancery::sync::PushReply reply;
        reply.outcome = chancery::sync::PushReply::Outcome::EpochRefused;
        reply.error.code = code;
        return reply;
    }

    int m_restores = 0;
};
