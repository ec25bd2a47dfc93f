// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/loopalarms.h"

#include <utility>

namespace chancery::server {

LoopAlarms::LoopAlarms(boost::asio::io_context &io)
    : m_io(io)
{
}

Alarms::Ticket LoopAlarms::after(std::chrono::milliseconds delay, Ring ring)
{
    const Ticket ticket = ++m_last;
    Waiting waiting{boost::asio::steady_timer(m_io, delay), std::move(ring)};
    Waiting &kept = m_waiting.emplace(ticket, std::move(waiting)).first->second;
    kept.timer.async_wait([this, ticket](const boost::system::error_code &error) {
        if (!error)
            this->ring(ticket);
    });
    return ticket;
}

void LoopAlarms::ring(Ticket ticket)
{
    // One that was cancelled while its moment was already in the loop's queue is not here any more.
    const auto found = m_waiting.find(ticket);
    if (found == m_waiting.end())
        return;
    const Ring ring = std::move(found->second.ring);
    m_waiting.erase(found);
    ring();
}

void LoopAlarms::cancel(Ticket ticket)
{
    m_waiting.erase(ticket);
}

} // namespace chancery::server
