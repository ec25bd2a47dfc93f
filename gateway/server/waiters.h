// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/attemptview.h"
#include "models/domain/ids.h"

#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

namespace chancery::server {

/// Those who wait for news of a payment. I/O thread only.
class Waiters
{
public:
    using View = std::shared_ptr<const ledger::AttemptView>;
    /// Called exactly once unless removed: with the newer view, or with nothing when the time is up or the relay stops.
    using Wake = std::function<void(const View &)>;
    using Ticket = quint64;

    explicit Waiters(boost::asio::io_context &io);
    ~Waiters();
    Waiters(const Waiters &) = delete;
    Waiters &operator=(const Waiters &) = delete;

    /// Wakes when a version above `version` is published. Register first, then read the state: so no news is lost.
    Ticket add(const domain::PaymentId &id, qint64 version, std::chrono::milliseconds patience, Wake wake);
    void remove(Ticket ticket);
    /// A committed view: whoever waits for it or for an older one wakes.
    void publish(const View &view);
    /// Whether someone waits for a version above the one that is known here, so that reading `version` is worth while.
    [[nodiscard]] bool wants(const domain::PaymentId &id, qint64 version) const;
    /// Payments that someone waits for.
    [[nodiscard]] std::vector<domain::PaymentId> waitedFor() const;
    void releaseAll();
    [[nodiscard]] std::size_t size() const { return m_waiters.size(); }

private:
    using Steady = std::chrono::steady_clock;
    struct Waiter
    {
        qint64 version = 0;
        Wake wake;
        std::unordered_multimap<QString, Ticket>::iterator place;
        std::multimap<Steady::time_point, Ticket>::iterator due;
    };
    Wake take(Ticket ticket);
    void arm();
    void onTimer();

    std::unordered_map<Ticket, Waiter> m_waiters;
    std::unordered_multimap<QString, Ticket> m_byPayment;
    std::multimap<Steady::time_point, Ticket> m_byTime;
    boost::asio::steady_timer m_timer; ///< one for all: set to the first that is due
    Steady::time_point m_timerAt = Steady::time_point::max();
    Ticket m_last = 0;
};

} // namespace chancery::server
