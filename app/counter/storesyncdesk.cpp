// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/storesyncdesk.h"

#include "app/desktop/synccontrol.h"

#include <QSaveFile>

using namespace chancery::domain;
using chancery::counter::WorkItem;
using chancery::payment::GatewayProblem;

namespace chancery::app {

namespace {

Unexpected<GatewayProblem> problem(const Error &error)
{
    return Unexpected(GatewayProblem{GatewayProblem::Kind::Refused, error.code, error.detail, {}, {}, {}, {}});
}

WorkItem itemOf(const store::DeadLetter &letter)
{
    WorkItem item;
    item.kind = WorkItem::Kind::Letter;
    item.id = letter.msgId;
    item.at = letter.refusedAt;
    item.code = letter.code;
    item.application = ApplicationRef(letter.record);
    return item;
}

/// Nothing while the queue moves by itself.
std::optional<WorkItem> waiting(const sync::SyncStatus &status, Instant now)
{
    using State = sync::SyncStatus::State;
    const bool stuck
        = status.state == State::Blocked || status.state == State::Cancelled || status.state == State::StoreFailed;
    const bool late = status.oldestUnsent && now - *status.oldestUnsent >= StoreSyncDesk::patience;
    if (status.unsent == 0 || (!stuck && !late))
        return std::nullopt;
    WorkItem item;
    item.kind = WorkItem::Kind::Unsent;
    item.id = QStringLiteral("unsent");
    item.at = status.oldestUnsent.value_or(now);
    item.times = static_cast<int>(status.unsent);
    item.code = status.state == State::Cancelled ? QStringLiteral("stopped") : status.problem;
    return item;
}

} // namespace

void StoreSyncDesk::list(QObject *context, Items done)
{
    m_store.call(
        context, [](store::EncryptedStore &store) { return store.outbox().deadLetters(); },
        [this, done = std::move(done)](const Expected<std::vector<store::DeadLetter>, Error> &letters) {
            if (!letters)
                return done(Unexpected(letters.error()));
            std::vector<WorkItem> items;
            for (const store::DeadLetter &letter : *letters)
                items.push_back(itemOf(letter));
            if (auto unsent = waiting(m_pusher.status(), m_clock.now()))
                items.push_back(std::move(*unsent));
            done(std::move(items));
        });
}

void StoreSyncDesk::sendNow()
{
    m_sync.goOn(); // of what a person has stopped, too
    m_pusher.recordAdded();
}

void StoreSyncDesk::sendAgain(const QString &letter, QObject *context, Done done)
{
    m_store.call(
        context, [letter](store::EncryptedStore &store) { return store.outbox().sendAgain(letter); },
        [this, done = std::move(done)](const Expected<store::OutboxEntry, Error> &queued) {
            if (!queued)
                return done(problem(queued.error()));
            m_pusher.recordAdded();
            done({});
        });
}

void StoreSyncDesk::save(const QString &letter, const QString &path, QObject *context, Done done)
{
    m_store.call(
        context,
        [letter, path](store::EncryptedStore &store) -> Expected<void, Error> {
            const auto sealed = store.outbox().sealedOf(letter);
            if (!sealed)
                return Unexpected(sealed.error());
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(*sealed) != sealed->size() || !file.commit())
                return Unexpected(Error{QStringLiteral("file_unwritable"), file.errorString()});
            return {};
        },
        [done = std::move(done)](const Expected<void, Error> &written) {
            if (!written)
                return done(problem(written.error()));
            done({});
        });
}

} // namespace chancery::app
