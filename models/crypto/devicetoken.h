// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/es256key.h"
#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/ids.h"
#include "models/domain/random.h"

#include <QByteArray>

#include <chrono>

namespace chancery::crypto {

/// The bearer token of a device (RFC 7519, ES256): iss = device, aud = chancery-relay, iat, exp, jti.
struct DeviceToken
{
    static constexpr std::chrono::minutes longest{10};

    QByteArray jwt;
    domain::Instant expires;

    /// `lifetime` is cut to `longest`, which the relay enforces. Errors: crypto_failed.
    [[nodiscard]] static domain::Expected<DeviceToken, domain::Error> make(const Es256Key &key,
        const domain::DeviceId &device, domain::Instant now, std::chrono::seconds lifetime,
        domain::RandomSource &random);
};

} // namespace chancery::crypto
