// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/operationqueue.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace chancery::ledger {

OperationQueue::OperationQueue(int limit, std::chrono::milliseconds patience)
    : m_limit(static_cast<std::size_t>(limit))
    , m_patience(patience)
{
}

bool OperationQueue::push(std::unique_ptr<Operation> &operation)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed || m_items.size() >= m_limit)
            return false;
        m_items.push_back({std::move(operation), std::chrono::steady_clock::now() + m_patience});
    }
    m_arrived.notify_one();
    return true;
}

OperationQueue::Batch OperationQueue::take(int weight)
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait(lock, [this] { return m_closed || !m_items.empty(); });
    Batch batch;
    std::deque<Item> kept;
    QSet<QString> taken;
    int sum = 0;
    while (!m_items.empty() && sum < weight) {
        Item item = std::move(m_items.front());
        m_items.pop_front();
        const auto keys = item.operation->keys();
        const bool conflict
            = std::any_of(keys.begin(), keys.end(), [&](const QString &key) { return taken.contains(key); });
        // What waits blocks its keys too: order per key is kept.
        for (const QString &key : keys)
            taken.insert(key);
        if (conflict) {
            kept.push_back(std::move(item));
            continue;
        }
        sum += item.operation->weight();
        batch.push_back(std::move(item));
    }
    m_items.insert(m_items.begin(), std::make_move_iterator(kept.begin()), std::make_move_iterator(kept.end()));
    return batch;
}

OperationQueue::Batch OperationQueue::takeExpired(Time now)
{
    const std::lock_guard lock(m_mutex);
    Batch expired;
    // All have the same patience, so the deadlines are in order.
    while (!m_items.empty() && m_items.front().deadline <= now) {
        expired.push_back(std::move(m_items.front()));
        m_items.pop_front();
    }
    return expired;
}

OperationQueue::Batch OperationQueue::takeAll()
{
    const std::lock_guard lock(m_mutex);
    Batch all(std::make_move_iterator(m_items.begin()), std::make_move_iterator(m_items.end()));
    m_items.clear();
    return all;
}

bool OperationQueue::waitClosed(Time until)
{
    std::unique_lock lock(m_mutex);
    return m_closedChanged.wait_until(lock, until, [this] { return m_closed; });
}

void OperationQueue::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_arrived.notify_all();
    m_closedChanged.notify_all();
}

bool OperationQueue::isClosed() const
{
    const std::lock_guard lock(m_mutex);
    return m_closed;
}

int OperationQueue::size() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_items.size());
}

} // namespace chancery::ledger
