// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/sync/memoryoutbox.h"
#include "tests/sync/planted.h"
#include "tests/sync/simdisk.h"

#include <optional>
#include <utility>

/// The contracts of outbox and inbox in memory: fast enough for thousands of seeds.
class MemoryDisk final : public SimDisk, public chancery::sync::Inbox
{
public:
    MemoryDisk(VirtualTime &time, SeededRandom &random, std::chrono::milliseconds keepFor, Planted planted)
        : m_time(time)
        , m_random(random)
        , m_outbox(time, random)
        , m_planted(planted)
    {
        m_outbox.keepFor = planted == Planted::ForgottenTooEarly ? std::chrono::minutes(1) : keepFor;
        m_outbox.keepsEpoch = planted == Planted::EpochKept;
    }

    chancery::sync::Outbox &outbox() override { return m_outbox; }
    chancery::sync::Inbox &inbox() override { return *this; }
    void add(const QByteArray &content, const QString &kind) override { m_outbox.add(content, kind); }
    std::vector<Entry> entries() override
    {
        std::vector<Entry> all;
        for (const MemoryOutbox::Entry &entry : m_outbox.disk.entries)
            all.push_back({entry.envelope.msgId, entry.envelope.sha256, entry.envelope.kind,
                entry.state == MemoryOutbox::State::Unsent});
        return all;
    }
    std::map<QString, QString> standings(const std::vector<QString> &) override { return m_pulled.rows; }
    void backUp() override { m_backup = {m_outbox.disk, m_pulled}; }
    bool putBack() override
    {
        if (!m_backup)
            return false;
        m_outbox.disk = m_backup->first;
        m_pulled = m_backup->second;
        return true;
    }
    void setFailure(const QString &code) override { m_outbox.failure = code; }
    bool fails() const override { return !m_outbox.failure.isEmpty(); }
    int epochs() const override { return m_outbox.epochs; }

    void cursor(QObject *context, CursorDone done) override
    {
        m_time.answer(std::chrono::milliseconds(1), context, [this, done = std::move(done)] {
            if (fails())
                return done(chancery::domain::Unexpected(chancery::domain::Error{m_outbox.failure, {}}));
            done(m_pulled.cursor);
        });
    }
    void apply(const chancery::sync::PullPage &page, QObject *context, ApplyDone done) override
    {
        m_time.answer(std::chrono::milliseconds(1), context, [this, page, done = std::move(done)] {
            if (fails())
                return done(chancery::domain::Unexpected(chancery::domain::Error{m_outbox.failure, {}}));
            m_pulled.cursor = page.cursor;
            if (m_planted == Planted::CursorBeforeRows && m_random.chance(5))
                return done(chancery::domain::Unexpected(chancery::domain::Error{QStringLiteral("crash"), {}}));
            if (page.reset)
                m_pulled.rows.clear();
            for (const chancery::sync::PulledChange &change : page.changes)
                m_pulled.rows[change.application] = change.status;
            done({});
        });
    }

private:
    struct Pulled
    {
        QString cursor;
        std::map<QString, QString> rows;
    };

    VirtualTime &m_time;
    SeededRandom &m_random;
    MemoryOutbox m_outbox;
    Planted m_planted;
    Pulled m_pulled;
    std::optional<std::pair<MemoryOutbox::Disk, Pulled>> m_backup;
};
