// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/chancery/enrolment.h"

#include "app/desktop/keys.h"
#include "models/crypto/devicetoken.h"
#include "models/domain/feeschedule.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTimer>

using namespace chancery::domain;

namespace chancery::app {

Enrolment::Enrolment(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

Enrolment::~Enrolment() = default;

void Enrolment::start()
{
    if (QFile::exists(m_options.identityPath()))
        return fail({QStringLiteral("already_enrolled"),
            QStringLiteral("%1 is there: this machine is enrolled already").arg(m_options.identityPath())});
    if (!QDir().mkpath(m_options.dataDir))
        return fail({QStringLiteral("data_dir"), QStringLiteral("%1 cannot be made").arg(m_options.dataDir)});
    auto address = client::RelayAddress::fromText(m_options.relayUrl);
    if (!address)
        return fail(address.error());
    m_relay = std::make_unique<client::RelayClient>(
        std::move(address).value(), [this] { return token(); }, m_clock, client::RelayClient::Limits{});
    auto vault = openVault(m_options);
    if (!vault)
        return fail(vault.error());
    m_vault = std::move(vault).value();
    auto key = crypto::Es256Key::generate();
    if (!key)
        return fail(key.error());
    m_key = std::move(key).value();
    keep();
}

void Enrolment::keep()
{
    auto publicPem = m_key->publicPem();
    auto privatePem = m_key->privatePem();
    if (!publicPem || !privatePem)
        return fail(publicPem ? privatePem.error() : publicPem.error());
    m_publicPem = *publicPem;
    m_vault->write(deviceKeyEntry, std::move(privatePem).value(), this, [this](Expected<void, Error> written) {
        if (!written)
            return fail(written.error());
        m_vault->read(deviceKeyEntry, this, [this](Expected<crypto::SecretBuffer, Error> read) {
            if (!read)
                return fail(read.error());
            const auto back = crypto::Es256Key::fromPem(*read);
            const auto pem = back ? back->publicPem() : Expected<QByteArray, Error>(Unexpected(back.error()));
            if (!pem || *pem != m_publicPem)
                return fail({QStringLiteral("key_unavailable"),
                    QStringLiteral("the vault did not give back what it was given")});
            tell();
        });
    });
}

void Enrolment::tell()
{
    const auto kind = domain::deviceKindFromString(m_options.kind);
    m_relay->enrol(
        {m_options.code, m_options.name, kind.value_or(domain::DeviceKind::Kiosk), QString::fromLatin1(m_publicPem)},
        this, [this](Expected<protocol::DeviceEnrolled, payment::GatewayProblem> answer) {
            if (!answer)
                return fail({answer.error().code, answer.error().detail});
            const DeviceIdentity identity{answer->id, answer->post, m_options.relayUrl, {}};
            if (const auto saved = identity.save(m_options.identityPath()); !saved)
                return fail(saved.error());
            learnTimeZone(identity);
        });
}

void Enrolment::learnTimeZone(const DeviceIdentity &identity)
{
    m_device = identity.id;
    m_relay->fetchConfig(
        this, [this, identity](const Expected<std::optional<protocol::DeviceConfig>, payment::GatewayProblem> &config) {
            if (config && *config) {
                const auto schedule
                    = FeeSchedule::fromJson(QJsonDocument((*config)->feeSchedule).toJson(QJsonDocument::Compact));
                DeviceIdentity known = identity;
                known.timeZone = schedule ? schedule->timeZone(identity.post) : QString();
                if (const auto saved = known.save(m_options.identityPath()); !saved)
                    return fail(saved.error());
            }
            Q_EMIT ended(0, QStringLiteral("enrolled as %1 at post %2").arg(identity.id.text(), identity.post));
        });
}

Expected<QByteArray, Error> Enrolment::token()
{
    auto token = crypto::DeviceToken::make(*m_key, m_device, m_clock.now(), std::chrono::minutes(1), m_random);
    if (!token)
        return Unexpected(token.error());
    return token->jwt;
}

void Enrolment::fail(const Error &error)
{
    QTimer::singleShot(0, this, [this, error] { Q_EMIT ended(1, error.code + QStringLiteral(": ") + error.detail); });
}

} // namespace chancery::app
