// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/sync/pullpage.h"

#include <functional>

class QObject;

namespace chancery::sync {

/// Where pulled changes are kept. `done` as in PullTransport; what succeeded is on the disk. Implemented over
/// models/store by the application.
class Inbox
{
public:
    using CursorDone = std::function<void(domain::Expected<QString, domain::Error>)>;
    using ApplyDone = std::function<void(domain::Expected<void, domain::Error>)>;

    Inbox() = default;
    Inbox(const Inbox &) = delete;
    Inbox &operator=(const Inbox &) = delete;
    virtual ~Inbox() = default;

    /// Empty before the first pull.
    virtual void cursor(QObject *context, CursorDone done) = 0;
    /// The changes and the cursor in one transaction, so that a crash repeats a page or has it, and skips none.
    virtual void apply(const PullPage &page, QObject *context, ApplyDone done) = 0;
};

} // namespace chancery::sync
