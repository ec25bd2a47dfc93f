// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/reply.h"
#include "gateway/sandbox/stripemoney.h"

namespace chancery::sandbox {

/// What a test does to Stripe's side of money that has moved, and to the account. README.md lists the commands.
class MoneyControl
{
public:
    MoneyControl(Checkout &checkout, StripeMoney &money);

    /// `command` is one of refund, refund-end, refunds, dispute, dispute-close, account.
    [[nodiscard]] Reply post(const QString &command, const QJsonObject &json);

private:
    [[nodiscard]] Reply refund(const QJsonObject &json);
    [[nodiscard]] Reply endRefund(const QJsonObject &json);
    [[nodiscard]] Reply orderRefunds(const QJsonObject &json);
    [[nodiscard]] Reply dispute(const QJsonObject &json);
    [[nodiscard]] Reply closeDispute(const QJsonObject &json);
    [[nodiscard]] Reply account(const QJsonObject &json);

    Checkout &m_checkout;
    StripeMoney &m_money;
};

} // namespace chancery::sandbox
