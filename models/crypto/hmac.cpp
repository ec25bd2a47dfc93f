// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/hmac.h"

#include "models/crypto/errors.h"
#include "models/crypto/opensslerror.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <array>

namespace chancery::crypto {

Hmac::Hmac(MacContext context)
    : m_context(std::move(context))
{
}

domain::Expected<Hmac, domain::Error> Hmac::create(const SecretBuffer &key)
{
    if (key.isEmpty())
        return failure(errors::badKey, "HMAC-SHA-256: the key is empty");
    const std::unique_ptr<EVP_MAC, decltype(&EVP_MAC_free)> mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr), &EVP_MAC_free);
    if (!mac)
        return opensslError(errors::cryptoFailed, "EVP_MAC_fetch HMAC");
    MacContext context(EVP_MAC_CTX_new(mac.get()));
    char digest[] = "SHA256";
    const std::array<OSSL_PARAM, 2> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0), OSSL_PARAM_construct_end()};
    if (!context
        || EVP_MAC_init(context.get(), reinterpret_cast<const unsigned char *>(key.data()),
               static_cast<size_t>(key.size()), parameters.data())
            != 1)
        return opensslError(errors::cryptoFailed, "EVP_MAC_init");
    return Hmac(std::move(context));
}

domain::Expected<QByteArray, domain::Error> Hmac::of(QByteArrayView message)
{
    QByteArray result(size, Qt::Uninitialized);
    size_t written = 0;
    // Without a key the context starts over with the one it has.
    const bool done = EVP_MAC_init(m_context.get(), nullptr, 0, nullptr) == 1
        && EVP_MAC_update(m_context.get(), reinterpret_cast<const unsigned char *>(message.data()),
               static_cast<size_t>(message.size()))
            == 1
        && EVP_MAC_final(m_context.get(), reinterpret_cast<unsigned char *>(result.data()), &written,
               static_cast<size_t>(result.size()))
            == 1;
    if (!done || written != static_cast<size_t>(size))
        return opensslError(errors::cryptoFailed, "HMAC-SHA-256");
    return result;
}

} // namespace chancery::crypto
