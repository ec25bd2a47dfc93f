// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/waiters.h"

#include <boost/asio/io_context.hpp>

namespace chancery::server {

Waiters::Waiters(boost::asio::io_context &io)
    : m_timer(io)
{
}

Waiters::~Waiters() = default;

Waiters::Ticket Waiters::add(const domain::PaymentId &id, qint64 version, std::chrono::milliseconds patience, Wake wake)
{
    const Ticket ticket = ++m_last;
    const auto place = m_byPayment.emplace(id.text(), ticket);
    const auto due = m_byTime.emplace(Steady::now() + patience, ticket);
    m_waiters.emplace(ticket, Waiter{version, std::move(wake), place, due});
    arm();
    return ticket;
}

void Waiters::remove(Ticket ticket)
{
    take(ticket);
}

Waiters::Wake Waiters::take(Ticket ticket)
{
    const auto found = m_waiters.find(ticket);
    if (found == m_waiters.end())
        return nullptr;
    Wake wake = std::move(found->second.wake);
    m_byPayment.erase(found->second.place);
    m_byTime.erase(found->second.due);
    m_waiters.erase(found);
    return wake;
}

void Waiters::publish(const View &view)
{
    std::vector<Ticket> due;
    const auto [first, last] = m_byPayment.equal_range(view->id.text());
    for (auto it = first; it != last; ++it) {
        if (m_waiters.at(it->second).version < view->version)
            due.push_back(it->second);
    }
    for (const Ticket ticket : due) {
        if (const Wake wake = take(ticket))
            wake(view);
    }
}

bool Waiters::wants(const domain::PaymentId &id, qint64 version) const
{
    const auto [first, last] = m_byPayment.equal_range(id.text());
    return std::any_of(first, last, [&](const auto &entry) { return m_waiters.at(entry.second).version < version; });
}

std::vector<domain::PaymentId> Waiters::waitedFor() const
{
    std::vector<domain::PaymentId> ids;
    for (const auto &[id, ticket] : m_byPayment) {
        if (ids.empty() || ids.back().text() != id)
            ids.push_back(domain::PaymentId(id));
    }
    return ids;
}

void Waiters::releaseAll()
{
    while (!m_waiters.empty()) {
        if (const Wake wake = take(m_waiters.begin()->first))
            wake(nullptr);
    }
}

void Waiters::arm()
{
    if (m_byTime.empty() || m_byTime.begin()->first >= m_timerAt)
        return;
    m_timerAt = m_byTime.begin()->first;
    m_timer.expires_at(m_timerAt);
    m_timer.async_wait([this](const boost::system::error_code &error) {
        if (!error)
            onTimer();
    });
}

void Waiters::onTimer()
{
    m_timerAt = Steady::time_point::max();
    const Steady::time_point now = Steady::now();
    while (!m_byTime.empty() && m_byTime.begin()->first <= now) {
        if (const Wake wake = take(m_byTime.begin()->second))
            wake(nullptr);
    }
    arm();
}

} // namespace chancery::server
