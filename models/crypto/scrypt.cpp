// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/scrypt.h"

#include "models/crypto/errors.h"
#include "models/crypto/opensslerror.h"

#include <openssl/evp.h>

namespace chancery::crypto {

domain::Expected<SecretBuffer, domain::Error> scrypt(
    const SecretBuffer &password, QByteArrayView salt, const ScryptCost &cost, qsizetype size)
{
    const quint64 n = quint64{1} << cost.logN;
    // scrypt needs 128·N·r bytes and a little; OpenSSL allows 32 MiB unless told otherwise.
    const quint64 memory = 128 * n * cost.r + 128ULL * cost.r * cost.p + 1024 * 1024;
    SecretBuffer key(size);
    // Without a pointer OpenSSL only checks the numbers, so that no bytes at all still need one.
    const char *bytes = password.isEmpty() ? "" : password.data();
    if (EVP_PBE_scrypt(bytes, static_cast<size_t>(password.size()),
            reinterpret_cast<const unsigned char *>(salt.data()), static_cast<size_t>(salt.size()), n, cost.r, cost.p,
            memory, reinterpret_cast<unsigned char *>(key.data()), static_cast<size_t>(key.size()))
        != 1)
        return opensslError(errors::cryptoFailed, "EVP_PBE_scrypt");
    return key;
}

} // namespace chancery::crypto
