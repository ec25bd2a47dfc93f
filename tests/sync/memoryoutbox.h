// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/sync/outbox.h"
#include "tests/sync/virtualtime.h"

#include <QCryptographicHash>
#include <QUuid>

/// The outbox's contract in memory, with a disk that can be copied and put back. models/store has its own tests.
class MemoryOutbox final : public chancery::sync::Outbox
{
public:
    enum class State { Unsent, Acknowledged, Dead };
    struct Entry
    {
        chancery::sync::Envelope envelope;
        State state = State::Unsent;
        chancery::domain::Instant queuedAt;
        chancery::domain::Instant settledAt;
    };
    struct Disk
    {
        QString epoch;
        qint64 lastSeq = 0;
        QString incarnation;
        std::vector<Entry> entries;
    };

    MemoryOutbox(VirtualTime &time, SeededRandom &random)
        : m_time(time)
        , m_random(random)
    {
        disk.epoch = newId();
    }
    QString add(const QByteArray &content, const QString &kind = QStringLiteral("application"))
    {
        chancery::sync::Envelope envelope{.epoch = disk.epoch,
            .seq = ++disk.lastSeq,
            .msgId = newId(),
            .kind = kind,
            .record = QStringLiteral("ref"),
            .baseRevision = 0,
            .sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256),
            .sealed = content};
        disk.entries.push_back({envelope, State::Unsent, m_time.now(), {}});
        return envelope.msgId;
    }

    void state(QObject *context, StateDone done) override
    {
        answer(
            context, [this] { return current(); }, std::move(done));
    }
    void unsent(qint64 after, int maxItems, qint64 maxBytes, QObject *context, BatchDone done) override
    {
        answer(
            context,
            [this, after, maxItems, maxBytes] {
                std::vector<chancery::sync::Envelope> batch;
                qint64 bytes = 0;
                for (const Entry &entry : disk.entries) {
                    if (entry.state != State::Unsent || entry.envelope.seq <= after)
                        continue;
                    bytes += entry.envelope.sealed.size();
                    if (static_cast<int>(batch.size()) == maxItems || (bytes > maxBytes && !batch.empty()))
                        break;
                    batch.push_back(entry.envelope);
                }
                return batch;
            },
            std::move(done));
    }
    void settle(const chancery::sync::Acknowledgement &acknowledgement, QObject *context, StateDone done) override
    {
        answer(
            context,
            [this, acknowledgement] {
                if (acknowledgement.epoch == disk.epoch) {
                    disk.incarnation = acknowledgement.incarnation;
                    for (Entry &entry : disk.entries) {
                        if (entry.state != State::Unsent || entry.envelope.seq > acknowledgement.acknowledged)
                            continue;
                        const bool dead
                            = std::any_of(acknowledgement.deadLetters.begin(), acknowledgement.deadLetters.end(),
                                [&entry](const auto &letter) { return letter.msgId == entry.envelope.msgId; });
                        entry.state = dead ? State::Dead : State::Acknowledged;
                        entry.settledAt = m_time.now();
                    }
                    std::erase_if(disk.entries, [this](const Entry &entry) {
                        return entry.state == State::Acknowledged && entry.settledAt < m_time.now() - keepFor;
                    });
                }
                return current();
            },
            std::move(done));
    }
    void beginEpoch(const QString &incarnation, QObject *context, StateDone done) override
    {
        answer(
            context,
            [this, incarnation] {
                ++epochs;
                if (!keepsEpoch)
                    disk.epoch = newId();
                disk.incarnation = incarnation;
                disk.lastSeq = 0;
                for (Entry &entry : disk.entries) {
                    entry.state = State::Unsent;
                    entry.envelope.epoch = disk.epoch;
                    entry.envelope.seq = ++disk.lastSeq;
                }
                return current();
            },
            std::move(done));
    }
    [[nodiscard]] chancery::sync::OutboxState current() const
    {
        chancery::sync::OutboxState state{disk.epoch, disk.lastSeq, disk.incarnation, 0, {}, 0};
        for (const Entry &entry : disk.entries) {
            if (entry.state == State::Unsent && ++state.unsent == 1)
                state.oldestUnsent = entry.queuedAt;
            state.deadLetters += entry.state == State::Dead ? 1 : 0;
        }
        return state;
    }

    Disk disk;
    std::chrono::milliseconds keepFor{std::chrono::hours(24 * 365)};
    QString failure; ///< code with which everything fails, while set
    int epochs = 0;
    bool keepsEpoch = false; ///< a planted fault

private:
    template <typename Work, typename Done>
    void answer(QObject *context, Work work, Done done)
    {
        m_time.answer(std::chrono::milliseconds(1), context, [this, work, done = std::move(done)] {
            if (failure.isEmpty())
                done(work());
            else
                done(chancery::domain::Unexpected(chancery::domain::Error{failure, {}}));
        });
    }
    QString newId() { return QUuid::fromRfc4122(m_random.bytes(16)).toString(QUuid::WithoutBraces); }

    VirtualTime &m_time;
    SeededRandom &m_random;
};
