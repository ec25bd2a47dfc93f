// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/secretbuffer.h"
#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QByteArray>
#include <QString>

namespace chancery::crypto {

struct CertificateSubject
{
    /// 1–64 characters, e.g. "Post TYO records".
    QString commonName;
    /// 0–64 characters; empty leaves it out.
    QString organization;
    domain::Instant notBefore;
    domain::Instant notAfter;
};

struct CertificateAndKey
{
    /// X.509 v3, self-signed, CA:FALSE, key usage keyAgreement (critical), with a subject key identifier. PEM.
    QByteArray certificatePem;
    /// PKCS#8, encrypted: PBES2, PBKDF2-HMAC-SHA-256 of 600,000 rounds, AES-256-CBC. PEM.
    SecretBuffer privateKeyPem;
};

/// Makes what a post or the ministry opens records with: an EC P-256 key and its certificate for CmsSealer.
class CertificateMaker
{
public:
    /// Errors: bad_key (empty passphrase), bad_certificate (empty or too long a name, no time between the dates),
    /// crypto_failed.
    [[nodiscard]] static domain::Expected<CertificateAndKey, domain::Error> make(
        const CertificateSubject &subject, const SecretBuffer &passphrase);
};

} // namespace chancery::crypto
