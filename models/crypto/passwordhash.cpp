// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/passwordhash.h"

#include "models/crypto/digest.h"
#include "models/crypto/errors.h"
#include "models/crypto/opensslerror.h"

namespace chancery::crypto {

domain::Expected<PasswordHash, domain::Error> PasswordHash::make(const SecretBuffer &password, const ScryptCost &cost)
{
    const SecretBuffer salt = SecretBuffer::random(saltSize);
    if (salt.isEmpty())
        return opensslError(errors::cryptoFailed, "RAND_priv_bytes");
    const auto key = scrypt(password, salt.view(), cost, hashSize);
    if (!key)
        return domain::Unexpected(key.error());
    return PasswordHash{cost, salt.toByteArray(), key->toByteArray()};
}

bool PasswordHash::fits(const SecretBuffer &password) const
{
    if (!cost.isSane() || salt.size() != saltSize || hash.size() != hashSize)
        return false;
    const auto key = scrypt(password, salt, cost, hashSize);
    return key && constantTimeEquals(key->view(), hash);
}

} // namespace chancery::crypto
