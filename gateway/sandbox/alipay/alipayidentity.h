// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/alipay/alipaykey.h"
#include "gateway/sandbox/alipay/alipayoptions.h"

namespace chancery::sandbox {

/// The keys and names of both sides, read and checked.
struct AlipayIdentity
{
    QString appId;
    QString sellerId;
    AlipayKey appKey; ///< public: what the merchant's calls are verified with
    AlipayKey ownKey;
    AlipayKey otherKey; ///< nobody's: for wrong signatures
    QByteArray appCertificateSerial; ///< empty: public-key mode
    QByteArray certificateSerial;
    QByteArray rootSerial;

    [[nodiscard]] bool certificateMode() const { return !certificateSerial.isEmpty(); }

    /// Errors: `alipay_keys`, with which one in the detail.
    static domain::Expected<AlipayIdentity, domain::Error> make(const AlipayOptions &options);
};

} // namespace chancery::sandbox
