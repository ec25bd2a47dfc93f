// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/opensslhandles.h"
#include "models/crypto/secretbuffer.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

namespace chancery::crypto {

/// HMAC-SHA-256 (RFC 2104) with one key, its context reused. One object from one thread at a time.
class Hmac
{
public:
    static constexpr qsizetype size = 32;

    /// Errors: bad_key (empty), crypto_failed.
    [[nodiscard]] static domain::Expected<Hmac, domain::Error> create(const SecretBuffer &key);
    /// 32 bytes. Errors: crypto_failed.
    [[nodiscard]] domain::Expected<QByteArray, domain::Error> of(QByteArrayView message);

private:
    explicit Hmac(MacContext context);

    MacContext m_context;
};

} // namespace chancery::crypto
