// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QByteArray>

#include <memory>
#include <vector>

struct evp_pkey_st;

namespace chancery::providers::alipay {

/// An RSA key for RSA2: SHA256withRSA with PKCS#1 v1.5 padding, signatures in base64. Copies share the key, which
/// OpenSSL wipes when the last of them goes.
class RsaKey
{
public:
    /// PEM (PKCS#1 or PKCS#8) or the bare base64 that Alipay's own key tool writes.
    /// Errors: `key_malformed`, `key_too_short` (under 2048 bits).
    static domain::Expected<RsaKey, domain::Error> privateKey(const QByteArray &text);
    /// One or several public keys: PEM blocks, or one key as bare base64 as Alipay's console shows it. Errors as
    /// privateKey().
    static domain::Expected<std::vector<RsaKey>, domain::Error> publicKeys(const QByteArray &text);
    /// Takes the key over; null is nobody's key.
    explicit RsaKey(evp_pkey_st *key);

    /// Base64; empty when OpenSSL cannot sign with this key.
    [[nodiscard]] QByteArray sign(const QByteArray &message) const;
    /// False for anything that is not exactly the base64 of a signature of these bytes.
    [[nodiscard]] bool verifies(const QByteArray &message, const QByteArray &signature) const;
    /// Whether both have the same public half.
    [[nodiscard]] bool isPairOf(const RsaKey &other) const;
    [[nodiscard]] bool isRsaOfUsableSize() const;

private:
    std::shared_ptr<evp_pkey_st> m_key;
};

} // namespace chancery::providers::alipay
