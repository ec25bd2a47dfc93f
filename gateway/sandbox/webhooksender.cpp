// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/webhooksender.h"

#include "gateway/sandbox/reply.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <array>

namespace chancery::sandbox {

namespace {

constexpr size_t laneCount = 16;
constexpr std::array<std::chrono::minutes, 10> waits{std::chrono::minutes(5), std::chrono::minutes(30),
    std::chrono::hours(2), std::chrono::hours(5), std::chrono::hours(10), std::chrono::hours(12),
    std::chrono::hours(12), std::chrono::hours(12), std::chrono::hours(12), std::chrono::hours(6)};

QJsonObject logLine(const Delivery &delivery, int status, const QByteArray &)
{
    return {{QStringLiteral("event"), delivery.event}, {QStringLiteral("type"), delivery.type},
        {QStringLiteral("attempt"), delivery.attempt}, {QStringLiteral("status"), status}};
}

} // namespace

WebhookSender::WebhookSender(boost::asio::io_context &loop, const domain::Clock &clock, MisbehaviourPlan &plan,
    QByteArray secret, double retryScale)
    : m_clock(clock)
    , m_plan(plan)
    , m_secret(std::move(secret))
    , m_deliveries(loop,
          {.waits = waits,
              .scale = retryScale,
              .lanes = laneCount,
              .write = [this](const Delivery &delivery) { return write(delivery); },
              .accepts = [](int status, const QByteArray &) { return status >= 200 && status < 300; },
              .logLine = &logLine,
              .accepted =
                  [this](const Delivery &delivery) {
                      if (m_accepted)
                          m_accepted(delivery.event);
                  }})
{
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
    if (const auto misbehaviour = m_plan.take(u"webhook")) {
        if (m_deliveries.misdeliver(*misbehaviour, delivery))
            return;
        delivery.badSignature = misbehaviour->kind == Misbehaviour::Kind::BadSignature;
        delivery.oldSignature = misbehaviour->kind == Misbehaviour::Kind::OldSignature;
    }
    m_deliveries.send(std::move(delivery));
}

void WebhookSender::redeliver(const SandboxEvent &event)
{
    if (!m_endpoint.host.isEmpty())
        m_deliveries.send({.event = event.id, .type = event.type, .body = prettyJson(event.toJson())});
}

std::optional<WebhookSender::Deliveries::Letter> WebhookSender::write(const Delivery &delivery) const
{
    constexpr qint64 tenMinutes = 600;
    const qint64 second = std::chrono::floor<std::chrono::seconds>(m_clock.now()).time_since_epoch().count();
    const QByteArray signature = sign(delivery.badSignature ? QByteArray("whsec_of_somebody_else") : m_secret,
        delivery.body, delivery.oldSignature ? second - tenMinutes : second);
    return Deliveries::Letter{m_endpoint,
        {.body = delivery.body,
            .contentType = "application/json; charset=utf-8",
            .userAgent = "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
            .headers = {{"Accept", "*/*; q=0.5, application/xml"}, {"Stripe-Signature", signature}}}};
}

} // namespace chancery::sandbox
