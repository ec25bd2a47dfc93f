// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/deliverycounts.h"
#include "gateway/sandbox/misbehaviour.h"
#include "gateway/sandbox/webhooklane.h"

#include <QJsonObject>

#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace chancery::sandbox {

/// Brings messages to an endpoint over a few kept connections, again and again until they are accepted, as providers
/// do. One thread.
///
/// A Message has `int attempt` (1 at first), `bool retried` (a duplicate is not), `std::vector<Message> next` (sent one
/// after the other once this one has ended, however it ended) and `void mend()`, which takes from it what was wrong by
/// order before the next try.
template <typename Message>
class DeliveryLoop
{
public:
    struct Letter
    {
        WebhookEndpoint endpoint;
        OutgoingPost post;
    };
    /// What differs between providers.
    struct Manner
    {
        std::span<const std::chrono::minutes> waits; ///< before the second try, the third, …; then it is abandoned
        double scale = 1; ///< shortens the waits
        std::size_t lanes = 1;
        std::function<std::optional<Letter>(const Message &)>
            write; ///< as of now; nothing: it names no place that is reached
        std::function<bool(int status, const QByteArray &body)> accepts;
        std::function<QJsonObject(const Message &, int status, const QByteArray &body)> logLine;
        std::function<void(const Message &)> accepted{};
    };

    DeliveryLoop(boost::asio::io_context &loop, Manner manner)
        : m_loop(loop)
        , m_manner(std::move(manner))
    {
        for (std::size_t i = 0; i < m_manner.lanes; ++i) {
            m_lanes.push_back(std::make_unique<WebhookLane>(loop));
            m_freeLanes.push_back(i);
        }
    }
    DeliveryLoop(const DeliveryLoop &) = delete;
    DeliveryLoop &operator=(const DeliveryLoop &) = delete;

    void send(Message message)
    {
        ++m_pending;
        m_queue.push_back(std::move(message));
        pump();
    }

    /// Loses, doubles, delays or reorders it as ordered; false: it is none of these, and nothing was done.
    bool misdeliver(const Misbehaviour &misbehaviour, Message &message)
    {
        switch (misbehaviour.kind) {
        case Misbehaviour::Kind::Drop:
            ++m_counts.dropped;
            return true;
        case Misbehaviour::Kind::Duplicate: {
            Message copy = message;
            copy.retried = false;
            send(std::move(message));
            send(std::move(copy));
            return true;
        }
        case Misbehaviour::Kind::Delay:
            sendAfter(misbehaviour.delay, std::move(message));
            return true;
        case Misbehaviour::Kind::Reorder:
            hold(misbehaviour, std::move(message));
            return true;
        case Misbehaviour::Kind::BadSignature:
        case Misbehaviour::Kind::OldSignature:
        case Misbehaviour::Kind::WrongKey:
        case Misbehaviour::Kind::Error:
        case Misbehaviour::Kind::Hang:
        case Misbehaviour::Kind::Cut:
        case Misbehaviour::Kind::Garbage:
        case Misbehaviour::Kind::Unknown:
        case Misbehaviour::Kind::SystemError:
        case Misbehaviour::Kind::Refuse:
        case Misbehaviour::Kind::Unsigned:
        case Misbehaviour::Kind::Repeated:
        case Misbehaviour::Kind::Retry:
            break;
        }
        return false;
    }

    [[nodiscard]] const DeliveryCounts &counts() const { return m_counts; }
    /// The last tries, newest last, as Manner::logLine() puts them.
    [[nodiscard]] const std::deque<QJsonObject> &log() const { return m_log; }
    /// Messages that wait, for their turn or for their time, or are under way.
    [[nodiscard]] qint64 pending() const { return m_pending; }
    /// Forgets what it has counted and noted.
    void clear()
    {
        m_counts = {};
        m_log.clear();
    }

private:
    static constexpr std::size_t logSize = 2000;

    void hold(const Misbehaviour &misbehaviour, Message message)
    {
        m_held.push_back(std::move(message));
        if (misbehaviour.count > 1) // what was taken is the count before counting down
            return;
        Message last = std::move(m_held.back());
        m_held.pop_back();
        std::reverse(m_held.begin(), m_held.end());
        last.next = std::exchange(m_held, {});
        send(std::move(last));
    }

    void sendAfter(std::chrono::milliseconds wait, Message message)
    {
        ++m_pending;
        auto timer = std::make_shared<boost::asio::steady_timer>(m_loop, wait);
        timer->async_wait([this, timer, message = std::move(message)](boost::system::error_code error) mutable {
            if (error)
                return;
            m_queue.push_back(std::move(message));
            pump();
        });
    }

    void pump()
    {
        while (!m_queue.empty() && !m_freeLanes.empty()) {
            const Message message = std::move(m_queue.front());
            m_queue.pop_front();
            ++m_counts.tried;
            const std::optional<Letter> letter = m_manner.write(message);
            if (!letter) {
                finish(message, 0, "its address is not one that the sandbox reaches");
                continue;
            }
            const std::size_t lane = m_freeLanes.back();
            m_freeLanes.pop_back();
            m_lanes[lane]->post(
                letter->endpoint, letter->post, [this, lane, message](int status, const QByteArray &body) {
                    m_freeLanes.push_back(lane);
                    finish(message, status, body);
                    pump();
                });
        }
    }

    void finish(const Message &message, int status, const QByteArray &body)
    {
        --m_pending;
        if (!message.next.empty()) {
            Message following = message.next.front();
            following.next.assign(message.next.begin() + 1, message.next.end());
            ++m_pending;
            m_queue.push_back(std::move(following)); // the caller pumps
        }
        m_log.push_back(m_manner.logLine(message, status, body));
        if (m_log.size() > logSize)
            m_log.pop_front();
        if (m_manner.accepts(status, body)) {
            ++m_counts.accepted;
            if (m_manner.accepted)
                m_manner.accepted(message);
            return;
        }
        ++(status == 0 ? m_counts.unanswered : m_counts.refused);
        if (message.retried)
            tryAgain(message);
    }

    void tryAgain(const Message &message)
    {
        if (message.attempt > static_cast<int>(m_manner.waits.size())) {
            ++m_counts.abandoned;
            return;
        }
        Message again = message;
        again.mend();
        again.next.clear();
        const auto wait = std::chrono::duration_cast<std::chrono::milliseconds>(
            m_manner.waits[static_cast<std::size_t>(again.attempt - 1)] * m_manner.scale);
        ++again.attempt;
        sendAfter(std::max(wait, std::chrono::milliseconds(1)), std::move(again));
    }

    boost::asio::io_context &m_loop;
    const Manner m_manner;
    std::vector<std::unique_ptr<WebhookLane>> m_lanes;
    std::vector<std::size_t> m_freeLanes;
    std::deque<Message> m_queue;
    std::vector<Message> m_held;
    DeliveryCounts m_counts;
    std::deque<QJsonObject> m_log;
    qint64 m_pending = 0;
};

} // namespace chancery::sandbox
