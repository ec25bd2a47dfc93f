// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/hmac.h"
#include "models/crypto/secretbuffer.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QString>

namespace chancery::crypto {

/// A keyed fingerprint by which a sealed row is found again without its value being readable:
/// HMAC-SHA-256 under a key that HKDF derives from the data key. One object from one thread at a time.
class BlindIndex
{
public:
    /// `purpose` keeps the indexes of different columns apart ("records.reference"). Errors: bad_key, crypto_failed.
    [[nodiscard]] static domain::Expected<BlindIndex, domain::Error> create(
        const SecretBuffer &dataKey, QByteArrayView purpose);
    /// The key that create() derives: to be kept where the data key will change but the fingerprints may not.
    [[nodiscard]] static domain::Expected<SecretBuffer, domain::Error> deriveKey(
        const SecretBuffer &dataKey, QByteArrayView purpose);
    /// With a key of deriveKey().
    [[nodiscard]] static domain::Expected<BlindIndex, domain::Error> withKey(const SecretBuffer &derivedKey);

    /// 32 bytes; equal for values that normalise() makes equal. Errors: crypto_failed.
    [[nodiscard]] domain::Expected<QByteArray, domain::Error> of(const QString &value);

    /// NFKC, upper case, without surrounding white space, inner white space as one blank. UTF-8.
    [[nodiscard]] static QByteArray normalise(const QString &value);

private:
    explicit BlindIndex(Hmac hmac);

    Hmac m_hmac;
};

} // namespace chancery::crypto
