// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/sync/storedisk.h"

#include <QFile>

#include <set>

using namespace chancery;
using namespace chancery::domain;

namespace {

/// Every record is found by it.
const QString everything = QStringLiteral("all");
constexpr qint64 anyBytes = 1LL << 40;

Expected<sync::OutboxState, Error> stateOf(const Expected<store::OutboxStatus, Error> &status)
{
    if (!status)
        return Unexpected(status.error());
    return sync::OutboxState{
        status->epoch, status->lastSeq, status->incarnation, status->unsent, status->oldestUnsent, status->deadLetters};
}

} // namespace

StoreDisk::StoreDisk(VirtualTime &time, std::chrono::milliseconds keepFor)
    : m_time(time)
    , m_keepFor(keepFor)
{
    open();
}

void StoreDisk::open()
{
    auto opened = store::EncryptedStore::open({.path = m_fixture.path()}, StoreFixture::key(), m_time, m_random);
    if (!opened)
        qFatal("the store does not open: %s", qPrintable(opened.error().code));
    m_store = std::move(opened).value();
}

void StoreDisk::add(const QByteArray &content, const QString &kind)
{
    // A full disk refuses the record: the person sees it, and nothing was promised.
    if (fails())
        return;
    if (const auto added = m_store->outbox().add({QStringLiteral("ref"), kind, 0, content, everything}); !added)
        qFatal("the record is not kept: %s", qPrintable(added.error().code));
}

std::vector<SimDisk::Entry> StoreDisk::entries()
{
    std::vector<Entry> all;
    std::set<QString> unsent;
    const auto waiting = m_store->outbox().unsent(100'000, anyBytes);
    const auto kept = m_store->outbox().find(everything);
    if (!waiting || !kept)
        qFatal("the outbox cannot be read: %s", qPrintable((waiting ? kept.error() : waiting.error()).code));
    for (const store::OutboxEntry &entry : *waiting)
        unsent.insert(entry.msgId);
    for (const store::OutboxEntry &entry : *kept)
        all.push_back({entry.msgId, entry.sha256, entry.kind, unsent.contains(entry.msgId)});
    return all;
}

std::map<QString, QString> StoreDisk::standings(const std::vector<QString> &applications)
{
    std::map<QString, QString> all;
    for (const QString &application : applications) {
        if (const auto standing = m_store->standings().find(application).value())
            all[application] = standing->decision;
    }
    return all;
}

void StoreDisk::backUp()
{
    // The write-ahead log goes into the file when the last connection closes.
    m_store.reset();
    m_backup = m_fixture.folder() + QStringLiteral("/backup");
    QFile::remove(m_backup);
    if (!QFile::copy(m_fixture.path(), m_backup))
        qFatal("no backup");
    open();
}

bool StoreDisk::putBack()
{
    if (m_backup.isEmpty())
        return false;
    m_store.reset();
    QFile::remove(m_fixture.path());
    QFile::remove(m_fixture.path() + QStringLiteral("-wal"));
    if (!QFile::copy(m_backup, m_fixture.path()))
        qFatal("the backup cannot be put back");
    open();
    return true;
}

template <typename Work, typename Done>
void StoreDisk::answer(QObject *context, Work work, Done done)
{
    m_time.answer(std::chrono::milliseconds(1), context, [this, work, done = std::move(done)] {
        if (fails())
            done(Unexpected(Error{m_failure, {}}));
        else
            done(work());
    });
}

void StoreDisk::state(QObject *context, StateDone done)
{
    answer(
        context, [this] { return stateOf(m_store->outbox().status()); }, std::move(done));
}

void StoreDisk::unsent(qint64 after, int maxItems, qint64 maxBytes, QObject *context, BatchDone done)
{
    answer(
        context,
        [this, after, maxItems, maxBytes]() -> Expected<std::vector<sync::Envelope>, Error> {
            const auto entries = m_store->outbox().unsent(maxItems, maxBytes, after);
            if (!entries)
                return Unexpected(entries.error());
            std::vector<sync::Envelope> items;
            for (const store::OutboxEntry &entry : *entries)
                items.push_back({entry.epoch, entry.seq, entry.msgId, entry.kind, entry.record, entry.baseRevision,
                    entry.sha256, entry.sealed});
            return items;
        },
        std::move(done));
}

void StoreDisk::settle(const sync::Acknowledgement &acknowledgement, QObject *context, StateDone done)
{
    store::Settlement settlement{acknowledgement.epoch, acknowledgement.acknowledged, acknowledgement.incarnation, {}};
    for (const sync::DeadLetter &letter : acknowledgement.deadLetters)
        settlement.deadLetters.push_back({letter.msgId, letter.code});
    answer(
        context,
        [this, settlement] {
            const auto settled = m_store->outbox().settle(settlement);
            if (!m_store->outbox().forgetAcknowledgedBefore(m_time.now() - m_keepFor))
                qFatal("nothing can be forgotten");
            return stateOf(settled);
        },
        std::move(done));
}

void StoreDisk::beginEpoch(const QString &incarnation, QObject *context, StateDone done)
{
    answer(
        context,
        [this, incarnation] {
            ++m_epochs;
            return stateOf(m_store->outbox().beginEpoch(incarnation));
        },
        std::move(done));
}

void StoreDisk::cursor(QObject *context, CursorDone done)
{
    answer(
        context, [this] { return m_store->standings().cursor(); }, std::move(done));
}

void StoreDisk::apply(const sync::PullPage &page, QObject *context, ApplyDone done)
{
    std::vector<store::PulledRow> rows;
    for (const sync::PulledChange &change : page.changes)
        rows.push_back({change.kind, change.application, change.status, change.payment, change.at});
    answer(
        context, [this, rows, page] { return m_store->standings().apply(rows, page.cursor, page.reset); },
        std::move(done));
}
