// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/es256publickey.h"
#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/ids.h"

#include <QByteArray>

namespace chancery::server {

/// A device's bearer token (JWS compact, RFC 7515) in parts: whose key to fetch is known, nothing is proven.
struct DeviceToken
{
    /// Difference between the device's clock and ours that is forgiven.
    static constexpr std::chrono::seconds tolerance{60};
    static constexpr std::chrono::seconds longest{600};

    domain::DeviceId issuer;
    domain::Instant issuedAt;
    domain::Instant expiresAt;
    QByteArray signedPart; ///< header.payload as sent
    QByteArray signature; ///< raw r‖s

    /// The algorithm is fixed: any other `alg` than ES256, and any `crit`, is refused before anything else is looked
    /// at. Errors: `token_malformed`, `token_algorithm`, `token_audience`, `token_lifetime`.
    static domain::Expected<DeviceToken, domain::Error> parse(const QByteArray &jwt);
    /// Signature first, then times. Errors: `token_signature`, `clock_skew`.
    [[nodiscard]] domain::Expected<void, domain::Error> verify(
        const crypto::Es256PublicKey &key, domain::Instant now) const;
    /// The times alone, for a token whose signature was found good before. Error: `clock_skew`.
    [[nodiscard]] domain::Expected<void, domain::Error> verifyTimes(domain::Instant now) const;
    /// The same token, byte for byte; in constant time.
    [[nodiscard]] bool isSameAs(const DeviceToken &other) const;
};

} // namespace chancery::server
