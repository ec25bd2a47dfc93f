// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/sync/pullreply.h"

#include <chrono>
#include <functional>

class QObject;

namespace chancery::sync {

/// One GET /v1/sync/pull. Implemented by gateway/client. `done` runs exactly once, never from inside the call, never
/// after `context` is destroyed. The relay may hold its answer back for `wait`.
class PullTransport
{
public:
    using Done = std::function<void(PullReply)>;

    PullTransport() = default;
    PullTransport(const PullTransport &) = delete;
    PullTransport &operator=(const PullTransport &) = delete;
    virtual ~PullTransport() = default;

    virtual void pull(const QString &cursor, std::chrono::seconds wait, QObject *context, Done done) = 0;
};

} // namespace chancery::sync
