// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/es256publickey.h"

#include "models/crypto/errors.h"
#include "models/crypto/opensslerror.h"
#include "models/crypto/pem.h"

#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace chancery::crypto {

namespace {

constexpr int halfSize = 32;

/// The DER sequence that OpenSSL verifies; empty if it cannot be made.
QByteArray derFromRaw(QByteArrayView raw)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(raw.data());
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> signature(ECDSA_SIG_new(), &ECDSA_SIG_free);
    BIGNUM *r = BN_bin2bn(bytes, halfSize, nullptr);
    BIGNUM *s = BN_bin2bn(bytes + halfSize, halfSize, nullptr);
    if (!signature || !r || !s || ECDSA_SIG_set0(signature.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return {};
    }
    const int size = i2d_ECDSA_SIG(signature.get(), nullptr);
    if (size <= 0)
        return {};
    QByteArray der(size, Qt::Uninitialized);
    auto *at = reinterpret_cast<unsigned char *>(der.data());
    i2d_ECDSA_SIG(signature.get(), &at);
    return der;
}

} // namespace

Es256PublicKey::Es256PublicKey(KeyHandle key)
    : m_key(std::move(key))
{
}

domain::Expected<Es256PublicKey, domain::Error> Es256PublicKey::fromPem(const QByteArray &publicPem)
{
    const pem::Bio bio = pem::reader(publicPem);
    KeyHandle key(bio ? PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr) : nullptr);
    if (!key)
        return opensslError(errors::badKey, "not a PEM public key");
    if (!pem::isP256(key.get()))
        return failure(errors::badKey, "ES256 needs an EC key on P-256");
    return Es256PublicKey(std::move(key));
}

bool Es256PublicKey::verify(QByteArrayView message, QByteArrayView signature) const
{
    if (signature.size() != 2 * halfSize)
        return false;
    const QByteArray der = derFromRaw(signature);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    const bool valid = !der.isEmpty() && context
        && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1
        && EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(der.constData()),
               static_cast<size_t>(der.size()), reinterpret_cast<const unsigned char *>(message.data()),
               static_cast<size_t>(message.size()))
            == 1;
    dropOpensslErrors();
    return valid;
}

} // namespace chancery::crypto
