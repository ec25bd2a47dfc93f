// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/sync/pusher.h"
#include "tests/sync/memoryoutbox.h"
#include "tests/sync/scriptedtransport.h"

inline chancery::sync::PushReply failing(
    chancery::sync::PushReply::Outcome outcome, const QString &code, bool answered = true)
{
    chancery::sync::PushReply reply;
    reply.outcome = outcome;
    reply.error.code = code;
    reply.answered = answered;
    return reply;
}

/// A pusher with everything around it.
struct PusherWorld
{
    VirtualTime time;
    SeededRandom random{1};
    VirtualAlarm alarm{time};
    MemoryOutbox outbox{time, random};
    ModelRelay relay;
    ScriptedTransport transport{time, relay};
    /// Two batches under way, as the scripts have it.
    chancery::sync::Pusher pusher{outbox, transport, alarm, time, random, {.atOnce = 2}};
};
