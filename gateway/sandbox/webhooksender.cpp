// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/webhooksender.h"

#include "gateway/sandbox/reply.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <array>

namespace chancery::sandbox {

namespace {

constexpr size_t laneCount = 16;
constexpr size_t logSize = 2000;
constexpr std::array<std::chrono::minutes, 10> waits{std::chrono::minutes(5), std::chrono::minutes(30),
    std::chrono::hours(2), std::chrono::hours(5), std::chrono::hours(10), std::chrono::hours(12),
    std::chrono::hours(12), std::chrono::hours(12), std::chrono::hours(12), std::chrono::hours(6)};

} // namespace

WebhookSender::WebhookSender(boost::asio::io_context &loop, const domain::Clock &clock, MisbehaviourPlan &plan,
    QByteArray secret, double retryScale)
    : m_loop(loop)
    , m_clock(clock)
    , m_plan(plan)
    , m_secret(std::move(secret))
    , m_retryScale(retryScale)
{
    for (size_t i = 0; i < laneCount; ++i) {
        m_lanes.push_back(std::make_unique<WebhookLane>(loop));
        m_freeLanes.push_back(i);
    }
}

QByteArray WebhookSender::sign(const QByteArray &secret, const QByteArray &body, qint64 second)
{
    const QByteArray time = QByteArray::number(second);
    const QByteArray mac
        = QMessageAuthenticationCode::hash(time + '.' + body, secret, QCryptographicHash::Sha256).toHex();
    return "t=" + time + ",v1=" + mac;
}

void WebhookSender::announce(const SandboxEvent &event)
{
    if (!m_endpoint.wants(event.type))
        return;
    Delivery delivery{.event = event.id, .type = event.type, .body = prettyJson(event.toJson())};
    if (const auto misbehaviour = m_plan.take(u"webhook"))
        misbehave(*misbehaviour, std::move(delivery));
    else
        enqueue(std::move(delivery));
}

void WebhookSender::redeliver(const SandboxEvent &event)
{
    if (!m_endpoint.host.isEmpty())
        enqueue({.event = event.id, .type = event.type, .body = prettyJson(event.toJson())});
}

void WebhookSender::misbehave(const Misbehaviour &misbehaviour, Delivery delivery)
{
    switch (misbehaviour.kind) {
    case Misbehaviour::Kind::Drop:
        ++m_statistics.dropped;
        return;
    case Misbehaviour::Kind::Duplicate: {
        Delivery copy = delivery;
        copy.retried = false;
        enqueue(std::move(delivery));
        enqueue(std::move(copy));
        return;
    }
    case Misbehaviour::Kind::Delay:
        enqueueAfter(misbehaviour.delay, std::move(delivery));
        return;
    case Misbehaviour::Kind::Reorder:
        hold(misbehaviour, std::move(delivery));
        return;
    case Misbehaviour::Kind::BadSignature:
        delivery.badSignature = true;
        enqueue(std::move(delivery));
        return;
    case Misbehaviour::Kind::OldSignature:
        delivery.oldSignature = true;
        enqueue(std::move(delivery));
        return;
    case Misbehaviour::Kind::Error:
    case Misbehaviour::Kind::Hang:
    case Misbehaviour::Kind::Cut:
    case Misbehaviour::Kind::Garbage:
    case Misbehaviour::Kind::Unknown:
    case Misbehaviour::Kind::SystemError:
    case Misbehaviour::Kind::Refuse:
    case Misbehaviour::Kind::Unsigned:
    case Misbehaviour::Kind::WrongKey:
    case Misbehaviour::Kind::Repeated:
    case Misbehaviour::Kind::Retry:
        break; // not accepted for webhooks
    }
    enqueue(std::move(delivery));
}

void WebhookSender::hold(const Misbehaviour &misbehaviour, Delivery delivery)
{
    m_held.push_back(std::move(delivery));
    if (misbehaviour.count > 1) // what was taken is the count before counting down
        return;
    Delivery last = std::move(m_held.back());
    m_held.pop_back();
    std::reverse(m_held.begin(), m_held.end());
    last.next = std::exchange(m_held, {});
    enqueue(std::move(last));
}

void WebhookSender::enqueue(Delivery delivery)
{
    ++m_pending;
    m_queue.push_back(std::move(delivery));
    pump();
}

void WebhookSender::enqueueAfter(std::chrono::milliseconds wait, Delivery delivery)
{
    ++m_pending;
    auto timer = std::make_shared<boost::asio::steady_timer>(m_loop, wait);
    timer->async_wait([this, timer, delivery = std::move(delivery)](boost::system::error_code error) mutable {
        if (error)
            return;
        m_queue.push_back(std::move(delivery));
        pump();
    });
}

void WebhookSender::pump()
{
    while (!m_queue.empty() && !m_freeLanes.empty()) {
        const Delivery delivery = std::move(m_queue.front());
        m_queue.pop_front();
        const size_t lane = m_freeLanes.back();
        m_freeLanes.pop_back();
        send(lane, delivery);
    }
}

void WebhookSender::send(size_t lane, const Delivery &delivery)
{
    constexpr qint64 tenMinutes = 600;
    const qint64 second = std::chrono::floor<std::chrono::seconds>(m_clock.now()).time_since_epoch().count();
    const QByteArray signature = sign(delivery.badSignature ? QByteArray("whsec_of_somebody_else") : m_secret,
        delivery.body, delivery.oldSignature ? second - tenMinutes : second);
    ++m_statistics.tried;
    const OutgoingPost post{.body = delivery.body,
        .contentType = "application/json; charset=utf-8",
        .userAgent = "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
        .headers = {{"Accept", "*/*; q=0.5, application/xml"}, {"Stripe-Signature", signature}}};
    m_lanes.at(lane)->post(m_endpoint, post, [this, lane, delivery](int status, const QByteArray &) {
        m_freeLanes.push_back(lane);
        finish(delivery, status);
        pump();
    });
}

void WebhookSender::finish(const Delivery &delivery, int status)
{
    --m_pending;
    if (!delivery.next.empty()) {
        Delivery following = delivery.next.front();
        following.next.assign(delivery.next.begin() + 1, delivery.next.end());
        enqueue(std::move(following));
    }
    m_log.push_back({{QStringLiteral("event"), delivery.event}, {QStringLiteral("type"), delivery.type},
        {QStringLiteral("attempt"), delivery.attempt}, {QStringLiteral("status"), status}});
    if (m_log.size() > logSize)
        m_log.pop_front();
    if (status >= 200 && status < 300) {
        ++m_statistics.accepted;
        if (m_accepted)
            m_accepted(delivery.event);
        return;
    }
    ++(status == 0 ? m_statistics.unanswered : m_statistics.refused);
    if (!delivery.retried)
        return;
    if (delivery.attempt > static_cast<int>(waits.size())) {
        ++m_statistics.abandoned;
        return;
    }
    Delivery again = delivery;
    // The next try is signed afresh and properly.
    again.badSignature = again.oldSignature = false;
    again.next.clear();
    const auto wait = std::chrono::duration_cast<std::chrono::milliseconds>(
        waits.at(static_cast<size_t>(again.attempt - 1)) * m_retryScale);
    ++again.attempt;
    enqueueAfter(std::max(wait, std::chrono::milliseconds(1)), std::move(again));
}

} // namespace chancery::sandbox
