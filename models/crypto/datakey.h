// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/secretbuffer.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QByteArray>

namespace chancery::crypto {

/// The 256-bit key that seals the local database, with an id that may be seen and a check value that proves the key
/// without betraying it. Kept in a KeyVault in the form of serialise().
class DataKey
{
public:
    /// Bytes of serialise().
    static constexpr qsizetype serialisedSize = 8 + 16 + 32;

    /// Random key, random id. Errors: crypto_failed.
    [[nodiscard]] static domain::Expected<DataKey, domain::Error> generate();
    /// What serialise() wrote. Errors: bad_key.
    [[nodiscard]] static domain::Expected<DataKey, domain::Error> deserialise(const SecretBuffer &stored);
    [[nodiscard]] SecretBuffer serialise() const;

    /// 16 random bytes; not secret.
    [[nodiscard]] const QByteArray &id() const { return m_id; }
    [[nodiscard]] const SecretBuffer &secret() const { return m_secret; }
    /// 32 bytes derived from key and id; not secret. Errors: crypto_failed.
    [[nodiscard]] domain::Expected<QByteArray, domain::Error> checkValue() const;
    [[nodiscard]] DataKey clone() const;

private:
    DataKey(QByteArray id, SecretBuffer secret);

    QByteArray m_id;
    SecretBuffer m_secret;
};

} // namespace chancery::crypto
