// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/opensslhandles.h"
#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QByteArray>

namespace chancery::crypto {

/// Whose certificates a machine seals to: those of its readers themselves, or of the authority that issued them, as its
/// operator put them on the machine. What the relay names beyond them is refused.
class CertificateTrust
{
public:
    static constexpr qsizetype largestFile = 256 * 1024;

    /// One or more PEM certificates. Errors: bad_certificate, crypto_failed.
    [[nodiscard]] static domain::Expected<CertificateTrust, domain::Error> fromPem(const QByteArray &certificatesPem);

    /// Builds the chain at `now` (RFC 5280 §6). Errors: bad_certificate, certificate_untrusted, certificate_expired,
    /// certificate_not_yet_valid (also of an issuer), crypto_failed.
    [[nodiscard]] domain::Expected<void, domain::Error> check(
        const QByteArray &certificatePem, domain::Instant now) const;

private:
    explicit CertificateTrust(CertificateStore store);

    CertificateStore m_store;
};

} // namespace chancery::crypto
