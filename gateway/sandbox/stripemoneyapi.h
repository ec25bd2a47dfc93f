// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/form.h"
#include "gateway/sandbox/request.h"
#include "gateway/sandbox/stripemoney.h"

#include <optional>

namespace chancery::sandbox {

/// The calls of Stripe's API about money that has moved: refunds, disputes, balance transactions, payment intents,
/// charges.
class StripeMoneyApi
{
public:
    struct Target
    {
        QString
            operation; ///< refund, refund_retrieve, refunds, disputes, dispute, balance, balance_line, intent, charge
        QString id;
    };

    StripeMoneyApi(Checkout &checkout, StripeMoney &money);

    /// Nothing: not one of these calls.
    [[nodiscard]] static std::optional<Target> route(const Request &request);

    /// `storable`: whether the outcome belongs to the key.
    [[nodiscard]] Reply createRefund(const Form &form, const QByteArray &idempotencyKey, bool &storable);
    /// Nothing: not one of these operations.
    [[nodiscard]] std::optional<Reply> get(const QString &operation, const QString &id, const Form &form) const;

private:
    [[nodiscard]] Reply listRefunds(const Form &form) const;
    [[nodiscard]] Reply listDisputes(const Form &form) const;
    [[nodiscard]] Reply listLines(const Form &form) const;
    [[nodiscard]] Reply retrieve(const QString &operation, const QString &id, const Form &form) const;
    /// The object with what `expansions` name in the place of ids; each begins with `prefix`.
    [[nodiscard]] QJsonObject expanded(QJsonObject object, const QStringList &expansions, const QString &prefix) const;
    [[nodiscard]] std::optional<QJsonObject> find(const QString &id) const;

    Checkout &m_checkout;
    StripeMoney &m_money;
};

} // namespace chancery::sandbox
