// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/sync/acknowledgement.h"
#include "models/sync/envelope.h"
#include "models/sync/outboxstate.h"

#include <functional>
#include <vector>

class QObject;

namespace chancery::sync {

/// The durable queue of records. Asynchronous: `done` runs on the caller's thread, exactly once, never from inside the
/// call, never after `context` is destroyed. What succeeded is on the disk. Implemented over models/store by the
/// application.
class Outbox
{
public:
    using StateDone = std::function<void(domain::Expected<OutboxState, domain::Error>)>;
    using BatchDone = std::function<void(domain::Expected<std::vector<Envelope>, domain::Error>)>;

    Outbox() = default;
    Outbox(const Outbox &) = delete;
    Outbox &operator=(const Outbox &) = delete;
    virtual ~Outbox() = default;

    virtual void state(QObject *context, StateDone done) = 0;
    /// The oldest unsent entries of the current epoch beyond `after`, in order of seq; at most `maxItems` and `maxBytes` of sealed
    /// bytes, but at least one if there is any.
    virtual void unsent(qint64 after, int maxItems, qint64 maxBytes, QObject *context, BatchDone done) = 0;
    /// Marks what is acknowledged (entries stay until the central backup window has passed) and the dead letters; keeps
    /// the incarnation.
    virtual void settle(const Acknowledgement &acknowledgement, QObject *context, StateDone done) = 0;
    /// Numbers everything still kept anew from 1 in a new epoch; all of it is unsent again. Keeps the incarnation.
    virtual void beginEpoch(const QString &incarnation, QObject *context, StateDone done) = 0;
};

} // namespace chancery::sync
