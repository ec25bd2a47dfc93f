// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QByteArray>

#include <memory>

struct evp_pkey_st;

namespace chancery::sandbox {

/// An RSA key, whole or only its public half. RSA2 is SHA-256 with RSA, PKCS#1 v1.5, in base64.
class AlipayKey
{
public:
    /// A private key (PKCS#8 or PKCS#1), a public key or a certificate. Errors: `key_malformed`.
    static domain::Expected<AlipayKey, domain::Error> fromPem(const QByteArray &pem);
    /// A new pair of 2048 bits. Errors: `key_failed`.
    static domain::Expected<AlipayKey, domain::Error> generate();

    [[nodiscard]] QByteArray privatePem() const; ///< PKCS#8; empty when there is no private half
    [[nodiscard]] QByteArray publicPem() const; ///< SubjectPublicKeyInfo
    [[nodiscard]] QByteArray sign(const QByteArray &bytes) const; ///< base64; empty when there is no private half
    [[nodiscard]] bool verify(const QByteArray &bytes, const QByteArray &signature) const;

private:
    explicit AlipayKey(std::shared_ptr<evp_pkey_st> key);

    std::shared_ptr<evp_pkey_st> m_key;
};

} // namespace chancery::sandbox
