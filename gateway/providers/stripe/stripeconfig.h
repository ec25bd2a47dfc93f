// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/secret.h"

#include <chrono>

namespace chancery::providers::stripe {

struct StripeConfig
{
    /// Without a path, a query or a slash at the end. https, or http towards a loopback address.
    QByteArray apiBase{"https://api.stripe.com"};
    Secret secretKey; ///< sk_test_…, sk_live_…, rk_…
    /// Each whole, "whsec_" included; any of them may have signed (rotation).
    std::vector<Secret> webhookSecrets;
    std::chrono::milliseconds timeout{20'000};

    /// Told by the key's own name; the provider's replies must say the same.
    [[nodiscard]] bool isLive() const;
    /// Errors: `stripe_api_base`, `stripe_secret_key`, `stripe_webhook_secret`; the detail says what is expected.
    [[nodiscard]] domain::Expected<void, domain::Error> check() const;
};

} // namespace chancery::providers::stripe
