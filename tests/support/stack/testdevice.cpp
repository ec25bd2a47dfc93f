// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/stack/testdevice.h"

#include "models/crypto/devicetoken.h"

#include <QJsonDocument>

namespace chancery::teststack {

std::optional<TestDevice> TestDevice::enrol(const QByteArray &relayUrl, const QString &code)
{
    TestDevice device;
    device.m_relayUrl = relayUrl;
    auto key = crypto::Es256Key::generate();
    if (!key)
        return std::nullopt;
    const auto pem = key->publicPem();
    if (!pem)
        return std::nullopt;
    device.m_key.emplace(std::move(*key));
    const QJsonObject body {{QStringLiteral("code"), code}, {QStringLiteral("name"), QStringLiteral("Test kiosk")},
        {QStringLiteral("kind"), QStringLiteral("kiosk")}, {QStringLiteral("public_key"), QString::fromLatin1(*pem)}};
    const HttpResult result = httpCall("POST", relayUrl + "/v1/devices", QJsonDocument(body).toJson(QJsonDocument::Compact),
        {"Content-Type: application/json"});
    if (result.status != 201 && result.status != 200)
        return std::nullopt;
    device.m_id = domain::DeviceId(result.json().value(QLatin1String("id")).toString());
    device.m_post = result.json().value(QLatin1String("post")).toString();
    return device;
}

QByteArray TestDevice::authorization() const
{
    domain::SystemRandom random;
    const auto token = crypto::DeviceToken::make(*m_key, m_id, domain::SystemClock().now(), std::chrono::minutes(5), random);
    return token ? "Authorization: Bearer " + token->jwt : QByteArray();
}

HttpResult TestDevice::get(const QByteArray &path, int timeoutMs) const
{
    return httpCall("GET", m_relayUrl + path, {}, {authorization()}, timeoutMs);
}

HttpResult TestDevice::post(const QByteArray &path, const QJsonObject &body, const QByteArray &idempotencyKey) const
{
    QList<QByteArray> headers {authorization(), "Content-Type: application/json"};
    if (!idempotencyKey.isEmpty())
        headers << "Idempotency-Key: " + idempotencyKey;
    return httpCall("POST", m_relayUrl + path, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
}

QJsonObject TestDevice::basis() const
{
    return {{QStringLiteral("post"), m_post}, {QStringLiteral("nationality"), QStringLiteral("UTO")},
        {QStringLiteral("visa_type"), QStringLiteral("T")}, {QStringLiteral("entries"), QStringLiteral("single")},
        {QStringLiteral("processing"), QStringLiteral("regular")}, {QStringLiteral("age"), 36}};
}

QJsonObject TestDevice::order() const
{
    domain::SystemRandom random;
    const QJsonObject quote = post("/v1/quotes", {{QStringLiteral("basis"), basis()}}).json();
    return {{QStringLiteral("application"), domain::ApplicationRef::make(random).text()}, {QStringLiteral("basis"), basis()},
        {QStringLiteral("expected_total"), quote.value(QLatin1String("total"))},
        {QStringLiteral("method"), QStringLiteral("stripe_checkout")}, {QStringLiteral("locale"), QStringLiteral("en")}};
}

} // namespace chancery::teststack
