// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/hkdf.h"

#include "models/crypto/errors.h"
#include "models/crypto/opensslerror.h"

#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <array>
#include <memory>

namespace chancery::crypto {

namespace {

OSSL_PARAM octets(const char *name, QByteArrayView bytes)
{
    // OSSL_PARAM wants a writable pointer even for what it only reads.
    return OSSL_PARAM_construct_octet_string(name, const_cast<char *>(bytes.data()), static_cast<size_t>(bytes.size()));
}

} // namespace

domain::Expected<SecretBuffer, domain::Error> hkdfSha256(
    const SecretBuffer &key, QByteArrayView salt, QByteArrayView info, qsizetype size)
{
    if (key.isEmpty())
        return failure(errors::badKey, "hkdf: the key is empty");
    const std::unique_ptr<EVP_KDF, decltype(&EVP_KDF_free)> kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr), &EVP_KDF_free);
    if (!kdf)
        return opensslError(errors::cryptoFailed, "EVP_KDF_fetch HKDF");
    const std::unique_ptr<EVP_KDF_CTX, decltype(&EVP_KDF_CTX_free)> context(
        EVP_KDF_CTX_new(kdf.get()), &EVP_KDF_CTX_free);
    if (!context)
        return opensslError(errors::cryptoFailed, "EVP_KDF_CTX_new");
    char digest[] = "SHA256";
    std::array<OSSL_PARAM, 5> parameters{OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        octets(OSSL_KDF_PARAM_KEY, key.view()), octets(OSSL_KDF_PARAM_INFO, info), OSSL_PARAM_construct_end(),
        OSSL_PARAM_construct_end()};
    if (!salt.isEmpty())
        parameters[3] = octets(OSSL_KDF_PARAM_SALT, salt);
    SecretBuffer result(size);
    if (EVP_KDF_derive(context.get(), reinterpret_cast<unsigned char *>(result.data()), static_cast<size_t>(size),
            parameters.data())
        != 1)
        return opensslError(errors::cryptoFailed, "EVP_KDF_derive");
    return result;
}

} // namespace chancery::crypto
