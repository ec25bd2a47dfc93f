// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/opensslhandles.h"
#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace chancery::crypto {

/// Seals to the people who may read: CMS AuthEnvelopedData (RFC 5083), AES-256-GCM, DER, to one or more X.509
/// certificates (EC P-256 by ECDH with SHA-256 KDF, RSA by OAEP with SHA-256). Opened by any one of them, e.g.
///   openssl cms -decrypt -inform DER -in sealed.cms -recip post.pem -inkey post.key
/// No chain is checked here: CertificateTrust does, before a certificate is used.
class CmsSealer
{
public:
    /// PEM, one certificate each. Errors: no_recipients, bad_certificate, certificate_unsuitable. Validity is checked
    /// by seal().
    [[nodiscard]] static domain::Expected<CmsSealer, domain::Error> create(
        const std::vector<QByteArray> &certificatesPem);

    /// Errors: certificate_expired, certificate_not_yet_valid (of any recipient: nobody is left out silently),
    /// crypto_failed.
    [[nodiscard]] domain::Expected<QByteArray, domain::Error> seal(QByteArrayView plain, domain::Instant now) const;

private:
    explicit CmsSealer(std::vector<CertificateHandle> recipients);

    std::vector<CertificateHandle> m_recipients;
};

} // namespace chancery::crypto
