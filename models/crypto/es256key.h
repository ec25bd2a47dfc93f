// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/opensslhandles.h"
#include "models/crypto/secretbuffer.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QByteArray>
#include <QByteArrayView>

namespace chancery::crypto {

/// A private key of ES256 (RFC 7518 §3.4): ECDSA over P-256 with SHA-256. Signs from any thread.
class Es256Key
{
public:
    [[nodiscard]] static domain::Expected<Es256Key, domain::Error> generate();
    /// PKCS#8 PEM as privatePem() writes it: to be kept in a KeyVault, never in a file. Errors: bad_key.
    [[nodiscard]] static domain::Expected<Es256Key, domain::Error> fromPem(const SecretBuffer &privatePem);

    [[nodiscard]] domain::Expected<SecretBuffer, domain::Error> privatePem() const;
    /// SPKI, PEM: what the relay is told at enrolment.
    [[nodiscard]] domain::Expected<QByteArray, domain::Error> publicPem() const;
    /// Raw r‖s, 64 bytes, as JOSE has it. Errors: crypto_failed.
    [[nodiscard]] domain::Expected<QByteArray, domain::Error> sign(QByteArrayView message) const;

private:
    explicit Es256Key(KeyHandle key);

    KeyHandle m_key;
};

} // namespace chancery::crypto
