// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <functional>
#include <memory>

namespace chancery::server {

/// Of an answer and a time limit, whichever comes first. I/O thread only.
class Patience
{
public:
    /// `expired` is called unless settle() came before.
    static std::shared_ptr<Patience> start(
        boost::asio::io_context &io, std::chrono::milliseconds limit, std::function<void()> expired)
    {
        auto patience = std::make_shared<Patience>(io);
        patience->m_timer.expires_after(limit);
        patience->m_timer.async_wait([patience, expired = std::move(expired)](const boost::system::error_code &error) {
            if (!error && patience->settle())
                expired();
        });
        return patience;
    }

    explicit Patience(boost::asio::io_context &io)
        : m_timer(io)
    {
    }
    /// True the first time: the caller may answer.
    bool settle()
    {
        if (m_settled)
            return false;
        m_settled = true;
        m_timer.cancel();
        return true;
    }

private:
    boost::asio::steady_timer m_timer;
    bool m_settled = false;
};

} // namespace chancery::server
