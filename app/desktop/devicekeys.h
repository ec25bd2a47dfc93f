// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/deviceidentity.h"
#include "app/desktop/options.h"
#include "models/crypto/devicetoken.h"
#include "models/crypto/es256key.h"
#include "models/crypto/keyring.h"
#include "models/crypto/keyvault.h"
#include "models/domain/clock.h"
#include "models/domain/random.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace chancery::app {

/// The keys of this machine, from the vault that the operator chose: the device's own, with which it signs its tokens,
/// and the data keys of the store.
class DeviceKeys final : public QObject
{
    Q_OBJECT

public:
    using Opened = std::function<void(domain::Expected<crypto::KeyRing, domain::Error>)>;

    /// Clock and randomness outlive it.
    DeviceKeys(Options options, domain::DeviceId device, const domain::Clock &clock, domain::RandomSource &random,
        QObject *parent = nullptr);
    ~DeviceKeys() override;

    /// The data keys, when the device's key is there too. Errors: those of the vault and of store::provideDataKey;
    /// `key_missing` when the device's key is gone.
    void open(Opened done);
    /// For a request to the relay; one serves for minutes. Only after open() has succeeded.
    [[nodiscard]] domain::Expected<QByteArray, domain::Error> token();
    [[nodiscard]] crypto::KeyVault &vault() { return *m_vault; }
    [[nodiscard]] const crypto::Es256Key &deviceKey() const { return *m_deviceKey; }
    [[nodiscard]] bool isOpen() const { return m_deviceKey.has_value(); }

private:
    Options m_options;
    domain::DeviceId m_device;
    const domain::Clock &m_clock;
    domain::RandomSource &m_random;
    std::unique_ptr<crypto::KeyVault> m_vault;
    std::optional<crypto::Es256Key> m_deviceKey;
    std::optional<crypto::DeviceToken> m_token;
};

} // namespace chancery::app
