// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/alipay/certificates.h"
#include "models/domain/clock.h"

#include <QString>

#include <optional>

namespace chancery::providers::alipay {

/// One application at Alipay's open platform.
struct AlipayConfig
{
    QByteArray gateway{"https://openapi.alipay.com/gateway.do"}; ///< without a query
    QString appId;
    QString sellerId; ///< 2088…
    QByteArray notifyUrl; ///< where notifications go; at most 256 characters
    std::optional<RsaKey> privateKey; ///< the application's
    std::vector<RsaKey> publicKeys; ///< Alipay's, in public-key mode; any of them may have signed
    std::optional<Certificates> certificates; ///< set: certificate mode
    std::chrono::milliseconds timeout{15'000};

    /// Alipay's sandbox and stand-ins move no money.
    [[nodiscard]] bool isLive() const;
    /// Whether Alipay signed these bytes. `serial`: the certificate that the message names, in certificate mode; empty
    /// when it names none, then any of Alipay's may have signed.
    [[nodiscard]] bool verifies(
        const QByteArray &message, const QByteArray &signature, const QByteArray &serial = {}) const;
    /// Errors: `alipay_gateway`, `alipay_app_id`, `alipay_seller_id`, `alipay_private_key`, `alipay_public_key`,
    /// `app_cert`, `alipay_notify_url`; the detail says what is wrong and what is expected.
    [[nodiscard]] domain::Expected<void, domain::Error> check() const;
};

} // namespace chancery::providers::alipay
