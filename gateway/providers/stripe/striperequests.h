// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/httprequest.h"
#include "gateway/providers/stripe/stripeconfig.h"

namespace chancery::providers::stripe {

/// The version of Stripe's API whose fields this adapter was written for; sent with every call.
inline constexpr char apiVersion[] = "2026-10-28.endive";

/// Puts what every call to Stripe has around a path, a query and a body.
class StripeRequests
{
public:
    explicit StripeRequests(const StripeConfig &config);

    [[nodiscard]] HttpRequest get(const QByteArray &pathAndQuery) const;
    [[nodiscard]] HttpRequest post(
        const QByteArray &path, const QByteArray &body, const QByteArray &idempotencyKey) const;

private:
    [[nodiscard]] HttpRequest request(const QByteArray &method, const QByteArray &pathAndQuery) const;

    QByteArray m_apiBase;
    Secret m_secretKey;
    std::chrono::milliseconds m_timeout;
};

} // namespace chancery::providers::stripe
