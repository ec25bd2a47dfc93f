// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/stripe/striperequests.h"

namespace chancery::providers::stripe {

StripeRequests::StripeRequests(const StripeConfig &config)
    : m_apiBase(config.apiBase)
    , m_secretKey(config.secretKey)
    , m_timeout(config.timeout)
{
}

HttpRequest StripeRequests::request(const QByteArray &method, const QByteArray &pathAndQuery) const
{
    HttpRequest request;
    request.method = method;
    request.url = m_apiBase + pathAndQuery;
    request.headers = {
        {QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")},
        {QByteArrayLiteral("Authorization"), "Bearer " + m_secretKey.view()},
        {QByteArrayLiteral("Stripe-Version"), apiVersion},
    };
    request.timeout = m_timeout;
    return request;
}

HttpRequest StripeRequests::get(const QByteArray &pathAndQuery) const
{
    return request(QByteArrayLiteral("GET"), pathAndQuery);
}

HttpRequest StripeRequests::post(const QByteArray &path, const QByteArray &body, const QByteArray &idempotencyKey) const
{
    HttpRequest call = request(QByteArrayLiteral("POST"), path);
    call.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    call.headers.emplace_back("Idempotency-Key", idempotencyKey);
    call.body = body;
    return call;
}

} // namespace chancery::providers::stripe
