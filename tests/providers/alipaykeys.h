// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace chancery::tests {

/// An RSA key pair made by OpenSSL for one test run, signing on its own: no code of the adapter takes part.
class AlipayKeys
{
public:
    explicit AlipayKeys(int bits = 2048);
    ~AlipayKeys();
    AlipayKeys(const AlipayKeys &) = delete;
    AlipayKeys &operator=(const AlipayKeys &) = delete;

    [[nodiscard]] QByteArray privatePem() const; ///< PKCS#8
    [[nodiscard]] QByteArray privateBare() const; ///< PKCS#1 DER in base64, as Alipay's key tool writes it
    [[nodiscard]] QByteArray publicPem() const;
    [[nodiscard]] QByteArray publicBare() const;
    /// SHA256withRSA in base64.
    [[nodiscard]] QByteArray sign(const QByteArray &message) const;
    /// SHA1withRSA in base64, as sign_type RSA would have it.
    [[nodiscard]] QByteArray signOldWay(const QByteArray &message) const;
    [[nodiscard]] bool verifies(const QByteArray &message, const QByteArray &signature) const;

    struct Subject
    {
        QByteArray country = "CN";
        QByteArray organisation;
        QByteArray unit;
        QByteArray name;
    };
    /// PEM of a certificate of this key, signed by `issuer`; an authority's when `authority`. `serial` is decimal.
    [[nodiscard]] QByteArray certificate(const Subject &subject, const AlipayKeys &issuer, const Subject &issuerName,
        const QByteArray &serial, bool authority, int daysLeft = 3650) const;

private:
    void *m_key = nullptr;
};

} // namespace chancery::tests
