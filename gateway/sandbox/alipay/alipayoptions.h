// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace chancery::sandbox {

/// Who the merchant is at Alipay, and the keys of both sides. Keys and certificates are PEM; a bare base64 body, as
/// Alipay's own tool writes it, is taken too.
struct AlipayOptions
{
    QString appId; ///< empty: there is no Alipay
    QString sellerId; ///< 2088…
    QByteArray appPublicKey; ///< the merchant's public key, or its certificate in certificate mode
    QByteArray privateKey; ///< Alipay's own
    QByteArray certificate; ///< Alipay's own; empty: public-key mode
    QByteArray rootCertificates; ///< certificate mode: what alipay_root_cert_sn is worked out of
};

} // namespace chancery::sandbox
