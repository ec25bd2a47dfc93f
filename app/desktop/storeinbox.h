// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/storeworker.h"
#include "models/sync/inbox.h"

namespace chancery::app {

/// The puller's inbox in the local store. The worker outlives it.
class StoreInbox final : public sync::Inbox
{
public:
    explicit StoreInbox(store::StoreWorker &store)
        : m_store(store)
    {
    }
    void cursor(QObject *context, CursorDone done) override;
    void apply(const sync::PullPage &page, QObject *context, ApplyDone done) override;

private:
    store::StoreWorker &m_store;
};

} // namespace chancery::app
