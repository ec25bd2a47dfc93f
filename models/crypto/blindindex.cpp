// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/blindindex.h"

#include "models/crypto/errors.h"
#include "models/crypto/hkdf.h"
#include "models/crypto/opensslerror.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <array>

namespace chancery::crypto {

BlindIndex::BlindIndex(MacContext context)
    : m_context(std::move(context))
{
}

domain::Expected<BlindIndex, domain::Error> BlindIndex::create(const SecretBuffer &dataKey, QByteArrayView purpose)
{
    const auto key = hkdfSha256(dataKey, {}, QByteArray("chancery blind index v1 ") + purpose.toByteArray(), 32);
    if (!key)
        return domain::Unexpected(key.error());
    const std::unique_ptr<EVP_MAC, decltype(&EVP_MAC_free)> mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr), &EVP_MAC_free);
    if (!mac)
        return opensslError(errors::cryptoFailed, "EVP_MAC_fetch HMAC");
    MacContext context(EVP_MAC_CTX_new(mac.get()));
    char digest[] = "SHA256";
    const std::array<OSSL_PARAM, 2> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0), OSSL_PARAM_construct_end()};
    if (!context
        || EVP_MAC_init(context.get(), reinterpret_cast<const unsigned char *>(key->data()),
               static_cast<size_t>(key->size()), parameters.data())
            != 1)
        return opensslError(errors::cryptoFailed, "EVP_MAC_init");
    return BlindIndex(std::move(context));
}

domain::Expected<QByteArray, domain::Error> BlindIndex::of(const QString &value)
{
    QByteArray normal = normalise(value);
    QByteArray result(32, Qt::Uninitialized);
    size_t written = 0;
    // Without a key the context starts over with the one it has.
    const bool done = EVP_MAC_init(m_context.get(), nullptr, 0, nullptr) == 1
        && EVP_MAC_update(m_context.get(), reinterpret_cast<const unsigned char *>(normal.constData()),
               static_cast<size_t>(normal.size()))
            == 1
        && EVP_MAC_final(m_context.get(), reinterpret_cast<unsigned char *>(result.data()), &written,
               static_cast<size_t>(result.size()))
            == 1;
    cleanse(normal);
    if (!done || written != static_cast<size_t>(result.size()))
        return opensslError(errors::cryptoFailed, "HMAC-SHA-256");
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
