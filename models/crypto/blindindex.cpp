// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/blindindex.h"

#include "models/crypto/hkdf.h"

namespace chancery::crypto {

BlindIndex::BlindIndex(Hmac hmac)
    : m_hmac(std::move(hmac))
{
}

domain::Expected<SecretBuffer, domain::Error> BlindIndex::deriveKey(const SecretBuffer &dataKey, QByteArrayView purpose)
{
    return hkdfSha256(dataKey, {}, QByteArray("chancery blind index v1 ") + purpose.toByteArray(), 32);
}

domain::Expected<BlindIndex, domain::Error> BlindIndex::withKey(const SecretBuffer &derivedKey)
{
    auto hmac = Hmac::create(derivedKey);
    if (!hmac)
        return domain::Unexpected(hmac.error());
    return BlindIndex(std::move(*hmac));
}

domain::Expected<BlindIndex, domain::Error> BlindIndex::create(const SecretBuffer &dataKey, QByteArrayView purpose)
{
    const auto key = deriveKey(dataKey, purpose);
    if (!key)
        return domain::Unexpected(key.error());
    return withKey(*key);
}

domain::Expected<QByteArray, domain::Error> BlindIndex::of(const QString &value)
{
    QByteArray normal = normalise(value);
    auto result = m_hmac.of(normal);
    cleanse(normal);
    return result;
}

QByteArray BlindIndex::normalise(const QString &value)
{
    // Upper-casing can undo the composition (ŉ → ʼN), hence the second pass.
    return value.normalized(QString::NormalizationForm_KC)
        .simplified()
        .toUpper()
        .normalized(QString::NormalizationForm_KC)
        .toUtf8();
}

} // namespace chancery::crypto
