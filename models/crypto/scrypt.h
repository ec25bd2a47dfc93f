// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/secretbuffer.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

namespace chancery::crypto {

/// What scrypt (RFC 7914) is asked to cost: 128·N·r bytes of memory, and time in proportion to N·r·p.
struct ScryptCost
{
    quint8 logN = 17;
    quint32 r = 8;
    quint32 p = 1;

    /// What a damaged file or row asks for must not take the machine down.
    [[nodiscard]] bool isSane() const { return logN >= 14 && logN <= 20 && r >= 1 && r <= 16 && p >= 1 && p <= 4; }
    bool operator==(const ScryptCost &) const = default;
};

/// `size` bytes made of the password. Blocking, a tenth of a second and more: call it from a worker thread. Errors:
/// crypto_failed.
[[nodiscard]] domain::Expected<SecretBuffer, domain::Error> scrypt(
    const SecretBuffer &password, QByteArrayView salt, const ScryptCost &cost, qsizetype size);

} // namespace chancery::crypto
