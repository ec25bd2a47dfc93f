// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/delivery.h"
#include "gateway/sandbox/deliveryloop.h"
#include "gateway/sandbox/misbehaviourplan.h"
#include "gateway/sandbox/sandboxevent.h"
#include "gateway/sandbox/webhookendpoint.h"
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
    using Statistics = DeliveryCounts; ///< accepted: answered 2xx

    /// `retryScale` shortens Stripe's own waits (5 min, 30 min, 2 h, 5 h, 10 h, then every 12 h, for 3 days).
    WebhookSender(boost::asio::io_context &loop, const domain::Clock &clock, MisbehaviourPlan &plan, QByteArray secret,
        double retryScale);

    [[nodiscard]] WebhookEndpoint &endpoint() { return m_endpoint; }
    /// Told when an event was accepted.
    void onAccepted(std::function<void(const QString &)> listener) { m_accepted = std::move(listener); }

    void announce(const SandboxEvent &event);
    /// Sends it once more, whatever happened to it before.
    void redeliver(const SandboxEvent &event);

    [[nodiscard]] const Statistics &statistics() const { return m_deliveries.counts(); }
    /// The last deliveries, newest last: event, type, attempt, status.
    [[nodiscard]] const std::deque<QJsonObject> &log() const { return m_deliveries.log(); }
    /// Deliveries that wait, for their turn or for their time, or are under way.
    [[nodiscard]] qint64 pending() const { return m_deliveries.pending(); }

    /// "t=…,v1=…" over the bytes, as of `second`.
    [[nodiscard]] static QByteArray sign(const QByteArray &secret, const QByteArray &body, qint64 second);

private:
    using Deliveries = DeliveryLoop<Delivery>;
    [[nodiscard]] std::optional<Deliveries::Letter> write(const Delivery &delivery) const;

    const domain::Clock &m_clock;
    MisbehaviourPlan &m_plan;
    QByteArray m_secret;
    WebhookEndpoint m_endpoint;
    std::function<void(const QString &)> m_accepted;
    Deliveries m_deliveries;
};

} // namespace chancery::sandbox
