// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/operation.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <vector>

namespace chancery::ledger {

/// Bounded queue between many callers and one worker. Thread-safe.
class OperationQueue
{
public:
    using Time = std::chrono::steady_clock::time_point;
    struct Item
    {
        std::unique_ptr<Operation> operation;
        Time deadline;
        int attempts = 0;
    };
    using Batch = std::vector<Item>;

    OperationQueue(int limit, std::chrono::milliseconds patience);

    /// False when full or closed: the operation is handed back untouched.
    [[nodiscard]] bool push(std::unique_ptr<Operation> &operation);
    /// Waits for work. As much as is there, up to `weight`, no two with a common key, in order. Empty: closed and
    /// drained.
    [[nodiscard]] Batch take(int weight);
    /// Those whose deadline has passed.
    [[nodiscard]] Batch takeExpired(Time now);
    [[nodiscard]] Batch takeAll();
    /// Sleeps until `until` or until the queue is closed; true when closed.
    bool waitClosed(Time until);
    /// No more pushes; take() hands out what is left.
    void close();
    [[nodiscard]] bool isClosed() const;
    [[nodiscard]] int size() const;

private:
    const std::size_t m_limit;
    const std::chrono::milliseconds m_patience;
    mutable std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::condition_variable m_closedChanged;
    std::deque<Item> m_items;
    bool m_closed = false;
};

} // namespace chancery::ledger
