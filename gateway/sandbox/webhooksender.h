// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/delivery.h"
#include "gateway/sandbox/misbehaviourplan.h"
#include "gateway/sandbox/sandboxevent.h"
#include "gateway/sandbox/webhookendpoint.h"
#include "gateway/sandbox/webhooklane.h"
#include "models/domain/clock.h"

#include <QJsonArray>

#include <deque>
#include <vector>

namespace chancery::sandbox {

/// Signs events and brings them to the endpoint over a few kept connections, again and again until it says 2xx. One
/// thread.
class WebhookSender
{
public:
    struct Statistics
    {
        qint64 tried = 0;
        qint64 accepted = 0; ///< answered 2xx
        qint64 refused = 0; ///< answered otherwise
        qint64 unanswered = 0;
        qint64 dropped = 0; ///< by order
        qint64 abandoned = 0; ///< after the last try
        bool operator==(const Statistics &) const = default;
    };

    /// `retryScale` shortens Stripe's own waits (5 min, 30 min, 2 h, 5 h, 10 h, then every 12 h, for 3 days).
    WebhookSender(boost::asio::io_context &loop, const domain::Clock &clock, MisbehaviourPlan &plan, QByteArray secret,
        double retryScale);

    [[nodiscard]] WebhookEndpoint &endpoint() { return m_endpoint; }
    /// Told when an event was accepted.
    void onAccepted(std::function<void(const QString &)> listener) { m_accepted = std::move(listener); }

    void announce(const SandboxEvent &event);
    /// Sends it once more, whatever happened to it before.
    void redeliver(const SandboxEvent &event);

    [[nodiscard]] const Statistics &statistics() const { return m_statistics; }
    /// The last deliveries, newest last: event, type, attempt, status.
    [[nodiscard]] const std::deque<QJsonObject> &log() const { return m_log; }
    /// Deliveries that wait, for their turn or for their time, or are under way.
    [[nodiscard]] qint64 pending() const { return m_pending; }

    /// "t=…,v1=…" over the bytes, as of `second`.
    [[nodiscard]] static QByteArray sign(const QByteArray &secret, const QByteArray &body, qint64 second);

private:
    void misbehave(const Misbehaviour &misbehaviour, Delivery delivery);
    void hold(const Misbehaviour &misbehaviour, Delivery delivery);
    void enqueue(Delivery delivery);
    void enqueueAfter(std::chrono::milliseconds wait, Delivery delivery);
    void pump();
    void send(size_t lane, const Delivery &delivery);
    void finish(const Delivery &delivery, int status);

    boost::asio::io_context &m_loop;
    const domain::Clock &m_clock;
    MisbehaviourPlan &m_plan;
    QByteArray m_secret;
    double m_retryScale;
    WebhookEndpoint m_endpoint;
    std::function<void(const QString &)> m_accepted;
    std::vector<std::unique_ptr<WebhookLane>> m_lanes;
    std::vector<size_t> m_freeLanes;
    std::deque<Delivery> m_queue;
    std::vector<Delivery> m_held;
    Statistics m_statistics;
    std::deque<QJsonObject> m_log;
    qint64 m_pending = 0;
};

} // namespace chancery::sandbox
