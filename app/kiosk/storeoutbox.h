// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/storeworker.h"
#include "models/sync/outbox.h"

namespace chancery::app {

/// The pusher's queue in the local store. The worker outlives it.
class StoreOutbox final : public sync::Outbox
{
public:
    explicit StoreOutbox(store::StoreWorker &store)
        : m_store(store)
    {
    }
    void state(QObject *context, StateDone done) override;
    void unsent(int maxItems, qint64 maxBytes, QObject *context, BatchDone done) override;
    void settle(const sync::Acknowledgement &acknowledgement, QObject *context, StateDone done) override;
    void beginEpoch(const QString &incarnation, QObject *context, StateDone done) override;

private:
    store::StoreWorker &m_store;
};

} // namespace chancery::app
