// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/kiosk/enrolment.h"

#include "app/kiosk/deviceidentity.h"
#include "app/kiosk/keys.h"
#include "models/store/encryptedstore.h"

#include <QDir>
#include <QFile>
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
    m_relay = std::make_unique<client::RelayClient>(std::move(address).value(),
        [] { return Unexpected(Error {QStringLiteral("not_enrolled"), {}}); }, m_clock, client::RelayClient::Limits {});
    auto vault = openVault(m_options);
    if (!vault)
        return fail(vault.error());
    m_vault = std::move(vault).value();
    const auto key = crypto::Es256Key::generate();
    if (!key)
        return fail(key.error());
    keep(*key);
}

void Enrolment::keep(const crypto::Es256Key &key)
{
    auto publicPem = key.publicPem();
    auto privatePem = key.privatePem();
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
                return fail({QStringLiteral("key_unavailable"), QStringLiteral("the vault did not give back what it was given")});
            tell();
        });
    });
}

void Enrolment::tell()
{
    const auto kind = protocol::deviceKindFromString(m_options.kind);
    m_relay->enrol({m_options.code, m_options.name, kind.value_or(protocol::DeviceKind::Kiosk), QString::fromLatin1(m_publicPem)}, this,
        [this](Expected<protocol::DeviceEnrolled, payment::GatewayProblem> answer) {
            if (!answer)
                return fail({answer.error().code, answer.error().detail});
            const DeviceIdentity identity {answer->id, answer->post, m_options.relayUrl, {}};
            if (const auto saved = identity.save(m_options.identityPath()); !saved)
                return fail(saved.error());
            Q_EMIT ended(0, QStringLiteral("enrolled as %1 at post %2").arg(identity.id.text(), identity.post));
        });
}

void Enrolment::fail(const Error &error)
{
    QTimer::singleShot(0, this, [this, error] { Q_EMIT ended(1, error.code + QStringLiteral(": ") + error.detail); });
}

} // namespace chancery::app
