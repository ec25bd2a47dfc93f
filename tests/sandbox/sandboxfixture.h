// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/curltransport.h"
#include "gateway/providers/stripe/stripecheckout.h"
#include "gateway/sandbox/sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <future>
#include <thread>

namespace chancery::sandbox {

inline constexpr char secretKey[] = "sk_test_sandbox";
inline constexpr char webhookSecret[] = "whsec_sandbox";

/// A sandbox on a free port with a thread of its own, the real adapter, and the real transport between them.
class SandboxFixture
{
public:
    explicit SandboxFixture(Sandbox::Options options = {})
        : m_sandbox(withKeys(std::move(options)), m_clock, m_random)
    {
        const auto port = m_sandbox.open();
        m_base = port ? "http://127.0.0.1:" + QByteArray::number(*port) : QByteArray();
        m_serving = std::thread([this] { m_saved = m_sandbox.run().has_value(); });
    }
    SandboxFixture(const SandboxFixture &) = delete;
    SandboxFixture &operator=(const SandboxFixture &) = delete;
    ~SandboxFixture() { stop(); }

    void stop()
    {
        if (!m_serving.joinable())
            return;
        m_sandbox.stop();
        m_serving.join();
    }

    [[nodiscard]] const QByteArray &base() const { return m_base; }
    [[nodiscard]] bool saved() const { return m_saved; }
    [[nodiscard]] domain::Instant now() const { return m_clock.now(); }

    [[nodiscard]] providers::stripe::StripeCheckout provider() const
    {
        providers::stripe::StripeConfig config;
        config.apiBase = m_base;
        config.secretKey = providers::Secret(QByteArray(secretKey));
        config.webhookSecrets = {providers::Secret(QByteArray(webhookSecret))};
        return providers::stripe::StripeCheckout(config);
    }

    /// Waits for the reply; the transport ends every call within the request's timeout.
    providers::HttpReply send(providers::HttpRequest request)
    {
        std::promise<providers::HttpReply> promise;
        auto reply = promise.get_future();
        m_transport.send(std::move(request), [&](providers::HttpReply r) { promise.set_value(std::move(r)); });
        return reply.get();
    }

    providers::HttpReply post(const QByteArray &path, const QByteArray &body, providers::HttpHeaders headers = {})
    {
        return send({.method = "POST",
            .url = m_base + path,
            .headers = std::move(headers),
            .body = body,
            .timeout = std::chrono::seconds(5)});
    }
    providers::HttpReply get(const QByteArray &path, providers::HttpHeaders headers = {})
    {
        return send({.method = "GET",
            .url = m_base + path,
            .headers = std::move(headers),
            .body = {},
            .timeout = std::chrono::seconds(5)});
    }
    /// A POST of the API with its headers.
    providers::HttpReply api(const QByteArray &path, const QByteArray &body, const QByteArray &key = {})
    {
        providers::HttpHeaders headers = authorised();
        headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
        if (!key.isEmpty())
            headers.emplace_back("Idempotency-Key", key);
        return post("/v1" + path, body, headers);
    }
    [[nodiscard]] static providers::HttpHeaders authorised()
    {
        return {
            {"Authorization", QByteArray("Bearer ") + secretKey}, {"Stripe-Version", providers::stripe::apiVersion}};
    }

    QJsonObject control(const QByteArray &command, const QJsonObject &json)
    {
        const auto reply
            = post("/control/" + command, QJsonDocument(json).toJson(), {{"Content-Type", "application/json"}});
        return reply.status == 200 ? QJsonDocument::fromJson(reply.body).object()
                                   : QJsonObject{{QStringLiteral("failed"), reply.status}};
    }
    QJsonObject state() { return QJsonDocument::fromJson(get("/control/state").body).object(); }

    [[nodiscard]] providers::Order order() const
    {
        return {.payment = domain::PaymentId(QStringLiteral("pay_0123456789abcdefghjkmnpqrs")),
            .application = domain::ApplicationRef(QStringLiteral("ref_0123456789abcdefghjkmnpqrs")),
            .amount = domain::Money::fromMinor(11200, domain::Currency::fromCode(u"JPY").value()).value(),
            .description = QStringLiteral("Visa fee <签证> & more"),
            .locale = QStringLiteral("zh_CN"),
            .successUrl = QString::fromLatin1(m_base + "/done"),
            .cancelUrl = QString::fromLatin1(m_base + "/left"),
            .expiresAt = m_clock.now() + std::chrono::hours(1)};
    }

private:
    static Sandbox::Options withKeys(Sandbox::Options options)
    {
        options.secretKey = secretKey;
        options.webhookSecret = webhookSecret;
        return options;
    }

    domain::SystemClock m_clock;
    domain::SystemRandom m_random;
    Sandbox m_sandbox;
    QByteArray m_base;
    std::thread m_serving;
    bool m_saved = false;
    providers::CurlTransport m_transport;
};

} // namespace chancery::sandbox
