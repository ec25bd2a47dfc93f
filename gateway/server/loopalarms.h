// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/server/alarms.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <unordered_map>

namespace chancery::server {

/// Alarms of the I/O loop, by the monotonic clock.
class LoopAlarms final : public Alarms
{
public:
    explicit LoopAlarms(boost::asio::io_context &io);

    Ticket after(std::chrono::milliseconds delay, Ring ring) override;
    void cancel(Ticket ticket) override;

private:
    void ring(Ticket ticket);

    struct Waiting
    {
        boost::asio::steady_timer timer;
        Ring ring;
    };
    boost::asio::io_context &m_io;
    std::unordered_map<Ticket, Waiting> m_waiting;
    Ticket m_last = 0;
};

} // namespace chancery::server
