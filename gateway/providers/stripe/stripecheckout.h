// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/paymentprovider.h"
#include "gateway/providers/stripe/stripedisputes.h"
#include "gateway/providers/stripe/striperefunds.h"
#include "gateway/providers/stripe/stripestatements.h"

namespace chancery::providers::stripe {

/// Stripe Checkout with the page hosted by Stripe: Sessions created, retrieved and expired.
class StripeCheckout final : public PaymentProvider
{
public:
    /// `config` must have passed StripeConfig::check().
    explicit StripeCheckout(StripeConfig config);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString method() const override;
    domain::Expected<PreparedOrder, domain::Error> prepare(const Order &order, domain::Instant now) const override;
    [[nodiscard]] HttpRequest createRequest(
        const PreparedOrder &order, const QByteArray &idempotencyKey) const override;
    [[nodiscard]] HttpRequest queryRequest(const QString &reference) const override;
    [[nodiscard]] HttpRequest closeRequest(const QString &reference, const QByteArray &idempotencyKey) const override;
    [[nodiscard]] rules::Fact readCreate(const HttpReply &reply, Earlier earlier) const override;
    [[nodiscard]] rules::Fact readQuery(const HttpReply &reply) const override;
    [[nodiscard]] rules::Fact readClose(const HttpReply &reply) const override;
    /// The payment intent of a session that was completed without money and names it by its id only.
    [[nodiscard]] std::optional<HttpRequest> detailRequest(const HttpReply &reply) const override;
    [[nodiscard]] rules::Fact readDetailed(const HttpReply &queried, const HttpReply &detail) const override;
    [[nodiscard]] bool mayHaveArrived(const HttpReply &reply) const override;
    [[nodiscard]] bool worthRepeating(const HttpReply &reply) const override;
    [[nodiscard]] bool keyIsSpent(const HttpReply &reply) const override;
    [[nodiscard]] std::optional<std::chrono::minutes> createKeyLife() const override;
    [[nodiscard]] HttpRequest ordersRequest(domain::Instant since, const QString &olderThan) const override;
    domain::Expected<OrderPage, domain::Error> readOrders(
        const HttpReply &reply, const domain::PaymentId &wanted) const override;
    domain::Expected<Notice, domain::Error> readNotice(
        const HttpHeaders &headers, const QByteArray &rawBody, domain::Instant now) const override;
    [[nodiscard]] bool listsNotices() const override { return true; }
    [[nodiscard]] HttpRequest noticesRequest(domain::Instant since, const QString &olderThan) const override;
    domain::Expected<NoticePage, domain::Error> readNotices(const HttpReply &reply) const override;
    [[nodiscard]] HttpRequest accountRequest() const override;
    domain::Expected<Account, domain::Error> readAccount(const HttpReply &reply) const override;
    [[nodiscard]] const RefundCalls *refunds() const override { return &m_refunds; }
    [[nodiscard]] const DisputeCalls *disputes() const override { return &m_disputes; }
    [[nodiscard]] const StatementCalls *statements() const override { return &m_statements; }

private:
    void disownForeign(Notice &notice) const;

    StripeConfig m_config;
    StripeRequests m_requests;
    StripeRefunds m_refunds;
    StripeDisputes m_disputes;
    StripeStatements m_statements;
};

} // namespace chancery::providers::stripe
