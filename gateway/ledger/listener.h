// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/change.h"
#include "gateway/ledger/ledgeroptions.h"

#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace chancery::ledger {

class PgConnection;

/// A thread that waits for NOTIFY and hands changes on. Connects again by itself, with pauses that grow to half a
/// second.
class Listener
{
public:
    using OnChanged = std::function<void(const std::vector<Change> &)>;
    using OnResumed = std::function<void()>;

    /// Either callback may be empty; both run on the listener's thread.
    Listener(LedgerOptions options, OnChanged onChanged, OnResumed onResumed);
    /// As stop().
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    void start();
    void stop();

private:
    /// Readable once stop() was called: poll() waits for it beside the socket.
    class StopSignal;

    void run();
    /// Until the connection is lost or stop() was called.
    void listen(PgConnection &connection);
    void handOn(PgConnection &connection);

    const LedgerOptions m_options;
    const OnChanged m_onChanged;
    const OnResumed m_onResumed;
    std::unique_ptr<StopSignal> m_stop;
    std::thread m_thread;
};

} // namespace chancery::ledger
