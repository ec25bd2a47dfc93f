// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/datakey.h"

#include "models/crypto/aead.h"
#include "models/crypto/errors.h"
#include "models/crypto/hkdf.h"
#include "models/crypto/opensslerror.h"

#include <cstring>

namespace chancery::crypto {

namespace {
constexpr qsizetype idSize = 16;
constexpr QByteArrayView mark = "CHANDK01";
}

DataKey::DataKey(QByteArray id, SecretBuffer secret)
    : m_id(std::move(id))
    , m_secret(std::move(secret))
{
}

domain::Expected<DataKey, domain::Error> DataKey::generate()
{
    const SecretBuffer id = SecretBuffer::random(idSize);
    SecretBuffer secret = SecretBuffer::random(Aead::keySize);
    if (id.isEmpty() || secret.isEmpty())
        return opensslError(errors::cryptoFailed, "RAND_priv_bytes");
    return DataKey(id.toByteArray(), std::move(secret));
}

domain::Expected<DataKey, domain::Error> DataKey::deserialise(const SecretBuffer &stored)
{
    if (stored.size() != mark.size() + idSize + Aead::keySize || !stored.view().startsWith(mark))
        return failure(errors::badKey, "the vault's entry is not a data key of this program");
    return DataKey(stored.view().sliced(mark.size(), idSize).toByteArray(),
        SecretBuffer::copyOf(stored.view().last(Aead::keySize)));
}

SecretBuffer DataKey::serialise() const
{
    SecretBuffer result(mark.size() + idSize + Aead::keySize);
    char *at = result.data();
    std::memcpy(at, mark.data(), static_cast<size_t>(mark.size()));
    std::memcpy(at + mark.size(), m_id.constData(), static_cast<size_t>(idSize));
    std::memcpy(at + mark.size() + idSize, m_secret.data(), static_cast<size_t>(Aead::keySize));
    return result;
}

domain::Expected<QByteArray, domain::Error> DataKey::checkValue() const
{
    const auto check = hkdfSha256(m_secret, m_id, "chancery data key check v1", 32);
    if (!check)
        return domain::Unexpected(check.error());
    return check->toByteArray();
}

DataKey DataKey::clone() const
{
    return {m_id, m_secret.clone()};
}

} // namespace chancery::crypto
