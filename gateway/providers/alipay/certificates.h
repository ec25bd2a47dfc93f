// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/alipay/rsakey.h"
#include "models/domain/clock.h"

#include <map>

namespace chancery::providers::alipay {

/// What certificate mode needs: serial numbers to be sent along, and Alipay's keys by the serial number that a reply
/// names.
class Certificates
{
public:
    struct Files
    {
        QByteArray application; ///< PEM: the certificate of the application's key
        QByteArray alipay; ///< PEM: Alipay's own, with intermediate ones; several during a change
        QByteArray roots; ///< PEM: Alipay's roots
    };
    /// Every certificate of Alipay has to lead to one of the roots and be in force at `now`.
    /// Errors: `app_cert`, `alipay_cert`, `alipay_root_cert` with what is wrong.
    static domain::Expected<Certificates, domain::Error> read(const Files &files, domain::Instant now);

    /// app_cert_sn: MD5 of issuer (most specific name first) and decimal serial number, hexadecimal.
    [[nodiscard]] const QByteArray &applicationSerial() const { return m_applicationSerial; }
    /// alipay_root_cert_sn: those of the roots signed by RSA, joined by "_".
    [[nodiscard]] const QByteArray &rootSerial() const { return m_rootSerial; }
    /// Alipay's keys by serial number (alipay_cert_sn).
    [[nodiscard]] const std::map<QByteArray, RsaKey> &alipayKeys() const { return m_alipayKeys; }
    [[nodiscard]] const RsaKey &applicationKey() const { return m_applicationKey; }

private:
    explicit Certificates(RsaKey applicationKey)
        : m_applicationKey(std::move(applicationKey))
    {
    }

    QByteArray m_applicationSerial;
    QByteArray m_rootSerial;
    std::map<QByteArray, RsaKey> m_alipayKeys;
    RsaKey m_applicationKey;
};

} // namespace chancery::providers::alipay
