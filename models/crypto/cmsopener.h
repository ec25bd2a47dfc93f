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

/// Opens what CmsSealer sealed, with one recipient's private key: for counters and officers, never for a kiosk.
class CmsOpener
{
public:
    /// The key is PEM, PKCS#8, encrypted or not. Errors: bad_certificate, bad_key, wrong_passphrase.
    [[nodiscard]] static domain::Expected<CmsOpener, domain::Error> create(
        const QByteArray &certificatePem, const SecretBuffer &privateKeyPem, const SecretBuffer &passphrase = {});

    /// Errors: not_a_recipient, not_authentic (also for anything but authenticated AES-256-GCM).
    [[nodiscard]] domain::Expected<SecretBuffer, domain::Error> open(QByteArrayView sealed) const;

private:
    CmsOpener(CertificateHandle certificate, KeyHandle key);

    CertificateHandle m_certificate;
    KeyHandle m_key;
};

} // namespace chancery::crypto
