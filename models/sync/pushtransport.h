// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/sync/envelope.h"
#include "models/sync/pushreply.h"

#include <functional>
#include <vector>

class QObject;

namespace chancery::sync {

/// One POST /v1/sync/push. Implemented by gateway/client. `done` as in Outbox; a call has a time limit of its own.
/// There is always at least one item, all of one epoch.
class PushTransport
{
public:
    using Done = std::function<void(PushReply)>;

    PushTransport() = default;
    PushTransport(const PushTransport &) = delete;
    PushTransport &operator=(const PushTransport &) = delete;
    virtual ~PushTransport() = default;

    virtual void push(const std::vector<Envelope> &items, QObject *context, Done done) = 0;
};

} // namespace chancery::sync
