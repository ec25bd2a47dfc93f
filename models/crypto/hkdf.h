// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/secretbuffer.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

namespace chancery::crypto {

/// HKDF-SHA-256 (RFC 5869). `info` names the use: keys for different uses never meet. `size` ≤ 8160.
[[nodiscard]] domain::Expected<SecretBuffer, domain::Error> hkdfSha256(
    const SecretBuffer &key, QByteArrayView salt, QByteArrayView info, qsizetype size);

} // namespace chancery::crypto
