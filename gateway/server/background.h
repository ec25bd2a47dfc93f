// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>

#include <atomic>
#include <functional>

namespace chancery::server {

/// One thread for what would hold the I/O thread up: deriving keys from passwords. Bounded, so that nobody can make it
/// fall behind for minutes. What still waits at the end is dropped.
class Background
{
public:
    explicit Background(int waitingAtMost)
        : m_limit(waitingAtMost)
    {
    }
    ~Background()
    {
        m_thread.stop();
        m_thread.join();
    }
    Background(const Background &) = delete;
    Background &operator=(const Background &) = delete;

    /// False: too much is waiting, nothing was taken.
    [[nodiscard]] bool start(std::function<void()> work)
    {
        if (m_waiting.fetch_add(1) >= m_limit) {
            --m_waiting;
            return false;
        }
        boost::asio::post(m_thread, [this, work = std::move(work)] {
            work();
            --m_waiting;
        });
        return true;
    }

private:
    const int m_limit;
    std::atomic<int> m_waiting{0};
    boost::asio::thread_pool m_thread{1};
};

} // namespace chancery::server
