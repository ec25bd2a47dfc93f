// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/scrypt.h"

namespace chancery::crypto {

/// A password as it is kept: salted, and slow to guess. 32 MiB three times over takes an attacker's hardware about as
/// long as 128 MiB once (the usual recommendation), and lets the relay stay small.
struct PasswordHash
{
    static constexpr qsizetype saltSize = 16;
    static constexpr qsizetype hashSize = 32;
    static constexpr ScryptCost usualCost{15, 8, 3};

    ScryptCost cost;
    QByteArray salt;
    QByteArray hash;

    /// With a new salt. Blocking. Errors: crypto_failed.
    [[nodiscard]] static domain::Expected<PasswordHash, domain::Error> make(
        const SecretBuffer &password, const ScryptCost &cost = usualCost);
    /// Blocking, the same time whatever the password is. False too for a hash that makes no sense.
    [[nodiscard]] bool fits(const SecretBuffer &password) const;
    bool operator==(const PasswordHash &) const = default;
};

} // namespace chancery::crypto
