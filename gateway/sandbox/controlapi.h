// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/alipay/alipay.h"
#include "gateway/sandbox/checkout.h"
#include "gateway/sandbox/idempotencystore.h"
#include "gateway/sandbox/misbehaviourplan.h"
#include "gateway/sandbox/moneycontrol.h"
#include "gateway/sandbox/paymentpage.h"
#include "gateway/sandbox/request.h"
#include "gateway/sandbox/stripeapi.h"
#include "gateway/sandbox/webhooksender.h"

namespace chancery::sandbox {

/// /control: what a test or a demo tells the sandbox to do, and what it asks about. JSON, loopback callers only.
/// README.md lists the calls. A member that a call does not know is refused.
class ControlApi
{
public:
    struct Parts
    {
        const std::unique_ptr<Alipay> &alipay; ///< null when there is none
        Checkout &checkout;
        StripeMoney &money;
        IdempotencyStore &keys;
        MisbehaviourPlan &plan;
        WebhookSender &sender;
        StripeApi &api;
        PaymentPage &page;
        const domain::Clock &clock;
        domain::RandomSource &random;
    };

    explicit ControlApi(Parts parts);

    [[nodiscard]] Reply handle(const Request &request);

private:
    [[nodiscard]] Reply postAlipay(const QString &command, const QJsonObject &json);
    [[nodiscard]] QJsonObject ledger() const;
    [[nodiscard]] Reply post(const QString &command, const QJsonObject &json);
    [[nodiscard]] Reply setWebhook(const QJsonObject &json);
    [[nodiscard]] Reply addFault(const QJsonObject &json);
    [[nodiscard]] Reply actOnSession(const QString &command, const QJsonObject &json);
    [[nodiscard]] Reply createPaid(const QJsonObject &json);
    [[nodiscard]] Reply redeliver(const QJsonObject &json);
    [[nodiscard]] Reply reset();
    [[nodiscard]] QJsonObject state() const;

    Parts m_parts;
    MoneyControl m_money;
};

} // namespace chancery::sandbox
