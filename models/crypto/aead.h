// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/opensslhandles.h"
#include "models/crypto/secretbuffer.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

namespace chancery::crypto {

/// AES-256-GCM. Sealed form: 12-byte random nonce, ciphertext, 16-byte tag. A key seals at most 2³² messages
/// (NIST SP 800-38D §8.3). Contexts are reused: use one object from one thread at a time.
class Aead
{
public:
    static constexpr qsizetype keySize = 32;
    static constexpr qsizetype nonceSize = 12;
    static constexpr qsizetype tagSize = 16;
    static constexpr qsizetype overhead = nonceSize + tagSize;

    /// Errors: bad_key, crypto_failed.
    [[nodiscard]] static domain::Expected<Aead, domain::Error> create(const SecretBuffer &key);

    /// `associated` is bound to the message, not stored in it: the same bytes are needed to open. Errors:
    /// crypto_failed.
    [[nodiscard]] domain::Expected<QByteArray, domain::Error> seal(QByteArrayView plain, QByteArrayView associated);
    /// Errors: not_authentic (also for anything shorter than nonce and tag), crypto_failed.
    [[nodiscard]] domain::Expected<SecretBuffer, domain::Error> open(QByteArrayView sealed, QByteArrayView associated);

private:
    Aead(CipherContext seal, CipherContext open);

    CipherContext m_seal;
    CipherContext m_open;
};

} // namespace chancery::crypto
