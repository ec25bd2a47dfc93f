// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/books.h"
#include "gateway/ledger/change.h"
#include "gateway/server/telemetry.h"
#include "gateway/server/waiters.h"

#include <functional>

namespace chancery::server {

/// Spreads what was committed: wakes those who wait here, and reads what other relays have committed. I/O thread only.
class PaymentNews
{
public:
    PaymentNews(boost::asio::io_context &io, ledger::Books &ledger, Waiters &waiters, Telemetry telemetry);

    /// A view as it was committed by this relay.
    void publish(const ledger::AttemptView &view);
    /// Told by the database: someone, perhaps another relay, has committed these versions.
    void changed(const std::vector<ledger::Change> &changes);
    /// News may have been lost: reads everything that someone waits for.
    void readAgain();
    /// Called with every view that comes by, once per commit of this relay.
    void onPublished(std::function<void(const ledger::AttemptView &)> listener) { m_listener = std::move(listener); }

private:
    void read(const domain::PaymentId &id);
    void wake(const ledger::AttemptView &view);

    boost::asio::io_context &m_io;
    ledger::Books &m_ledger;
    Waiters &m_waiters;
    Telemetry m_telemetry;
    std::function<void(const ledger::AttemptView &)> m_listener;
};

} // namespace chancery::server
