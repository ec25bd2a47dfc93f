// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/store/storeworker.h"
#include "models/sync/outbox.h"

#include <chrono>

namespace chancery::app {

/// The pusher's queue in the local store. The worker outlives it.
class StoreOutbox final : public sync::Outbox
{
public:
    StoreOutbox(store::StoreWorker &store, const domain::Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {
    }
    /// What is acknowledged stays for so long: until the central backups are younger.
    void setBackupWindow(std::chrono::hours window) { m_window = window; }
    void state(QObject *context, StateDone done) override;
    void unsent(qint64 after, int maxItems, qint64 maxBytes, QObject *context, BatchDone done) override;
    void settle(const sync::Acknowledgement &acknowledgement, QObject *context, StateDone done) override;
    void beginEpoch(const QString &incarnation, QObject *context, StateDone done) override;

private:
    store::StoreWorker &m_store;
    const domain::Clock &m_clock;
    std::chrono::hours m_window{24 * 35};
};

} // namespace chancery::app
