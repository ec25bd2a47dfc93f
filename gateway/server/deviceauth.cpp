// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/deviceauth.h"

namespace chancery::server {

using domain::Error;
using domain::Unexpected;
using protocol::Problem;

namespace {

constexpr std::chrono::seconds keptFor{30};
constexpr std::size_t keptAtMost = 10'000;

} // namespace

DeviceAuth::DeviceAuth(Lookup lookup, const domain::Clock &clock, Telemetry telemetry)
    : m_lookup(std::move(lookup))
    , m_clock(clock)
    , m_telemetry(telemetry)
{
}

void DeviceAuth::authenticate(const QByteArray &authorization, Done done)
{
    if (authorization.size() < 8 || authorization.left(7).compare("Bearer ", Qt::CaseInsensitive) != 0) {
        return finish(done,
            Unexpected(problem({QStringLiteral("unauthorized"), QStringLiteral("a device's bearer token is needed")})));
    }
    auto token = DeviceToken::parse(authorization.mid(7).trimmed());
    if (!token)
        return finish(done, Unexpected(problem(token.error())));
    const QString id = token->issuer.text();
    if (const auto known = m_known.find(id); known != m_known.end() && m_clock.now() - known->second.readAt < keptFor
        && m_clock.now() >= known->second.readAt)
        return judge(*token, &known->second, done);
    auto &waiting = m_pending[id];
    const domain::DeviceId device = token->issuer;
    waiting.emplace_back(std::move(token).value(), std::move(done));
    if (waiting.size() > 1)
        return;
    m_lookup(device, [this, device, alive = std::weak_ptr<bool>(m_alive)](const Found &found) {
        if (!alive.expired())
            onFound(device, found);
    });
}

void DeviceAuth::onFound(const domain::DeviceId &id, const Found &found)
{
    const auto node = m_pending.extract(id.text());
    if (node.empty())
        return;
    Known *known = nullptr;
    m_known.erase(id.text());
    if (found && found.value()) {
        if (m_known.size() >= keptAtMost)
            m_known.clear();
        auto key = crypto::Es256PublicKey::fromPem(found.value()->publicKeyPem);
        std::optional<crypto::Es256PublicKey> usable;
        if (key)
            usable = std::move(key).value();
        known = &m_known.emplace(id.text(), Known{*found.value(), std::move(usable), m_clock.now(), std::nullopt})
                     .first->second;
    }
    for (const auto &[token, done] : node.mapped()) {
        if (!found) {
            finish(done,
                Unexpected(Problem::make(503, QStringLiteral("unavailable"),
                    QStringLiteral("The relay has no database at the moment"), found.error().code,
                    QStringLiteral("retry"))));
        } else {
            judge(token, known, done);
        }
    }
}

void DeviceAuth::judge(const DeviceToken &token, Known *known, const Done &done)
{
    if (!known || !known->key)
        return finish(
            done, Unexpected(problem({QStringLiteral("device_unknown"), QStringLiteral("enrol the device")})));
    const bool seen = known->verified && token.isSameAs(*known->verified);
    const auto verdict = seen ? token.verifyTimes(m_clock.now()) : token.verify(*known->key, m_clock.now());
    if (!verdict)
        return finish(done, Unexpected(problem(verdict.error())));
    if (!seen)
        known->verified = token;
    // Only the device itself learns that it is revoked.
    if (known->device.revokedAt)
        return finish(
            done, Unexpected(problem({QStringLiteral("device_revoked"), QStringLiteral("the device was revoked")})));
    finish(done, Caller{known->device.id, known->device.post, known->device.kind});
}

Problem DeviceAuth::problem(const Error &error) const
{
    const bool skew = error.code == u"clock_skew";
    QJsonObject extra;
    if (skew)
        extra.insert(QStringLiteral("server_time"), domain::toRfc3339(m_clock.now()));
    return Problem::make(401, error.code,
        skew ? QStringLiteral("The clocks of device and relay differ") : QStringLiteral("The device is not accepted"),
        error.detail, skew ? QStringLiteral("set_clock") : QStringLiteral("call_staff"), extra);
}

void DeviceAuth::finish(const Done &done, Result result) const
{
    m_telemetry.metrics.authentication(result ? QStringLiteral("accepted") : result.error().code);
    done(std::move(result));
}

} // namespace chancery::server
