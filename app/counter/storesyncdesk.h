// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/store/storeworker.h"
#include "models/sync/pusher.h"
#include "ui/counter/syncdesk.h"
#include "ui/counter/workitem.h"

#include <vector>

namespace chancery::app {

class SyncControl;

/// What this machine could not hand in, out of its own store and queue.
class StoreSyncDesk final : public counter::SyncDesk
{
public:
    using Items = std::function<void(domain::Expected<std::vector<counter::WorkItem>, domain::Error>)>;
    /// Records that have waited so long are a matter for people.
    static constexpr std::chrono::minutes patience{10};

    /// All of them outlive it.
    StoreSyncDesk(store::StoreWorker &store, sync::Pusher &pusher, SyncControl &sync, const domain::Clock &clock)
        : m_store(store)
        , m_pusher(pusher)
        , m_sync(sync)
        , m_clock(clock)
    {
    }
    /// Refused records, and those that wait for too long as one item.
    void list(QObject *context, Items done);
    void sendNow() override;
    void sendAgain(const QString &letter, QObject *context, Done done) override;
    void save(const QString &letter, const QString &path, QObject *context, Done done) override;

private:
    store::StoreWorker &m_store;
    sync::Pusher &m_pusher;
    SyncControl &m_sync;
    const domain::Clock &m_clock;
};

} // namespace chancery::app
