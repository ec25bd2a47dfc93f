// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace chancery::sandbox {

/// The serial numbers by which Alipay names certificates in certificate mode.
namespace alipaycertificate {

/// MD5 in hex of the issuer ("CN=…,OU=…,O=…,C=…", last name first) and the serial as a decimal number. Empty when the
/// PEM holds no certificate.
[[nodiscard]] QByteArray serial(const QByteArray &pem);
/// Those of all certificates of a bundle that RSA signed, joined by "_".
[[nodiscard]] QByteArray rootSerial(const QByteArray &bundle);

} // namespace alipaycertificate

} // namespace chancery::sandbox
