// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/devicekeys.h"

#include "app/desktop/keys.h"
#include "models/crypto/errors.h"
#include "models/store/datakeyprovider.h"

#include <utility>

using namespace chancery::domain;

namespace chancery::app {

namespace {

constexpr std::chrono::minutes tokenLifetime{5};

} // namespace

DeviceKeys::DeviceKeys(Options options, DeviceId device, const Clock &clock, RandomSource &random, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_device(std::move(device))
    , m_clock(clock)
    , m_random(random)
{
}

DeviceKeys::~DeviceKeys() = default;

void DeviceKeys::open(Opened done)
{
    auto vault = openVault(m_options);
    if (!vault)
        return done(Unexpected(vault.error()));
    m_vault = std::move(vault).value();
    m_vault->read(deviceKeyEntry, this, [this, done = std::move(done)](Expected<crypto::SecretBuffer, Error> pem) {
        if (!pem) {
            const bool gone = pem.error().code == crypto::errors::keyMissing;
            return done(Unexpected(Error{gone ? QStringLiteral("key_missing") : pem.error().code, pem.error().detail}));
        }
        auto key = crypto::Es256Key::fromPem(*pem);
        if (!key)
            return done(Unexpected(key.error()));
        m_deviceKey = std::move(key).value();
        store::provideDataKey(*m_vault, dataKeyEntry, m_options.databasePath(), this, done);
    });
}

Expected<QByteArray, Error> DeviceKeys::token()
{
    const Instant now = m_clock.now();
    if (!m_token || m_token->expires - now < tokenLifetime / 2 || m_token->expires - now > tokenLifetime) {
        auto fresh = crypto::DeviceToken::make(*m_deviceKey, m_device, now, tokenLifetime, m_random);
        if (!fresh)
            return Unexpected(fresh.error());
        m_token = std::move(fresh).value();
    }
    return m_token->jwt;
}

} // namespace chancery::app
