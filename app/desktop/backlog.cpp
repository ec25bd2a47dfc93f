// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/backlog.h"

#include "gateway/client/relayclient.h"
#include "models/sync/pusher.h"

namespace chancery::app {

void tellBacklog(const sync::Pusher &pusher, client::RelayClient &relay)
{
    QObject::connect(&pusher, &sync::Pusher::statusChanged, &relay, [&relay](const sync::SyncStatus &status) {
        if (status.state != sync::SyncStatus::State::Starting && status.state != sync::SyncStatus::State::StoreFailed)
            relay.setBacklog(status.unsent, status.oldestUnsent);
    });
}

} // namespace chancery::app
