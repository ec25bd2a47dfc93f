// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/es256key.h"

#include "models/crypto/errors.h"
#include "models/crypto/opensslerror.h"
#include "models/crypto/pem.h"

#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <vector>

namespace chancery::crypto {

namespace {

constexpr int halfSize = 32;

/// RFC 7518 §3.4: R and S as 32 big-endian octets each; OpenSSL writes a DER sequence.
domain::Expected<QByteArray, domain::Error> rawFromDer(const std::vector<unsigned char> &der)
{
    const unsigned char *at = der.data();
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> signature(
        d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())), &ECDSA_SIG_free);
    QByteArray raw(2 * halfSize, Qt::Uninitialized);
    auto *target = reinterpret_cast<unsigned char *>(raw.data());
    if (!signature || BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), target, halfSize) != halfSize
        || BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), target + halfSize, halfSize) != halfSize)
        return opensslError(errors::cryptoFailed, "ECDSA signature encoding");
    return raw;
}

} // namespace

Es256Key::Es256Key(KeyHandle key)
    : m_key(std::move(key))
{
}

domain::Expected<Es256Key, domain::Error> Es256Key::generate()
{
    KeyHandle key(EVP_EC_gen(SN_X9_62_prime256v1));
    if (!key)
        return opensslError(errors::cryptoFailed, "EVP_EC_gen");
    return Es256Key(std::move(key));
}

domain::Expected<Es256Key, domain::Error> Es256Key::fromPem(const SecretBuffer &privatePem)
{
    auto key = pem::readPrivateKey(privatePem, {});
    if (!key)
        return failure(errors::badKey, "not an unencrypted PEM private key");
    if (!pem::isP256(key->get()))
        return failure(errors::badKey, "ES256 needs an EC key on P-256");
    return Es256Key(std::move(*key));
}

domain::Expected<SecretBuffer, domain::Error> Es256Key::privatePem() const
{
    const pem::Bio output = pem::writer();
    if (!output || PEM_write_bio_PKCS8PrivateKey(output.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return opensslError(errors::cryptoFailed, "PEM_write_bio_PKCS8PrivateKey");
    return SecretBuffer::copyOf(pem::collected(output));
}

domain::Expected<QByteArray, domain::Error> Es256Key::publicPem() const
{
    const pem::Bio output = pem::writer();
    if (!output || PEM_write_bio_PUBKEY(output.get(), m_key.get()) != 1)
        return opensslError(errors::cryptoFailed, "PEM_write_bio_PUBKEY");
    return pem::collected(output).toByteArray();
}

domain::Expected<QByteArray, domain::Error> Es256Key::sign(QByteArrayView message) const
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    const auto *bytes = reinterpret_cast<const unsigned char *>(message.data());
    const auto count = static_cast<size_t>(message.size());
    size_t size = 0;
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) != 1
        || EVP_DigestSign(context.get(), nullptr, &size, bytes, count) != 1)
        return opensslError(errors::cryptoFailed, "EVP_DigestSignInit");
    std::vector<unsigned char> der(size);
    if (EVP_DigestSign(context.get(), der.data(), &size, bytes, count) != 1)
        return opensslError(errors::cryptoFailed, "EVP_DigestSign");
    der.resize(size);
    return rawFromDer(der);
}

} // namespace chancery::crypto
