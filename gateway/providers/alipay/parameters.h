// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <map>

namespace chancery::providers::alipay {

/// Names and values as they are before percent-encoding, UTF-8, in the order of their bytes.
using Parameters = std::map<QByteArray, QByteArray>;

/// What RSA2 signs of a request: everything but `sign`, without the empty ones, k=v joined by &, nothing encoded.
[[nodiscard]] QByteArray contentToSign(const Parameters &parameters);
/// application/x-www-form-urlencoded; everything outside A–Z a–z 0–9 - _ . ~ percent-encoded, empty ones left out.
[[nodiscard]] QByteArray formEncoded(const Parameters &parameters);

} // namespace chancery::providers::alipay
