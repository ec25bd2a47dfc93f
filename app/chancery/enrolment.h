// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/deviceidentity.h"
#include "app/desktop/options.h"
#include "gateway/client/relayclient.h"
#include "models/crypto/es256key.h"
#include "models/crypto/keyvault.h"

#include <QObject>

#include <memory>
#include <optional>

namespace chancery::app {

/// `chancery enrol`: makes the device's key, keeps it in the vault, reads it back, and only then tells the relay.
/// Refused while an identity is there: a second one would orphan the first.
class Enrolment final : public QObject
{
    Q_OBJECT

public:
    explicit Enrolment(Options options, QObject *parent = nullptr);
    ~Enrolment() override;
    void start();

Q_SIGNALS:
    /// 0 or the program's exit code; `message` is for the operator.
    void ended(int exitCode, const QString &message);

private:
    void fail(const domain::Error &error);
    void keep();
    void tell();
    /// The zone of the post comes with the fees; without an answer the kiosk learns it later.
    void learnTimeZone(const DeviceIdentity &identity);
    [[nodiscard]] domain::Expected<QByteArray, domain::Error> token();

    Options m_options;
    domain::SystemClock m_clock;
    std::unique_ptr<crypto::KeyVault> m_vault;
    std::optional<crypto::Es256Key> m_key;
    QByteArray m_publicPem;
    domain::DeviceId m_device;
    domain::SystemRandom m_random;
    std::unique_ptr<client::RelayClient> m_relay;
};

} // namespace chancery::app
