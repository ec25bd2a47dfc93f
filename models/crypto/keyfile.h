// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/secretbuffer.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QString>

namespace chancery::crypto {

/// A file that holds one secret under a passphrase: scrypt N=2^17 r=8 p=1 (RFC 7914; about 0.4 s and 128 MiB),
/// AES-256-GCM. A checksum over the whole file tells damage from a wrong passphrase. Blocking: call it from a worker
/// thread. Layout, big-endian: "CHANKEY1", log2 N (1), r (4), p (4), salt (16), sealed secret, SHA-256 of all before
/// (32).
class KeyFile
{
public:
    /// Replaces the file atomically, mode 0600. Errors: bad_key (empty passphrase), key_unavailable, crypto_failed.
    [[nodiscard]] static domain::Expected<void, domain::Error> write(
        const QString &path, const SecretBuffer &passphrase, const SecretBuffer &secret);
    /// Errors: key_missing (no such file), key_unavailable (unreadable), key_damaged, wrong_passphrase, crypto_failed.
    [[nodiscard]] static domain::Expected<SecretBuffer, domain::Error> read(
        const QString &path, const SecretBuffer &passphrase);
};

} // namespace chancery::crypto
