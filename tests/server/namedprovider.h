// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/paymentprovider.h"

namespace chancery::tests {

/// A method by name only, for what asks a channel for nothing else.
class NamedProvider final : public providers::PaymentProvider
{
public:
    NamedProvider(QString name, QString method)
        : m_name(std::move(name))
        , m_method(std::move(method))
    {
    }
    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] QString method() const override { return m_method; }

    domain::Expected<providers::PreparedOrder, domain::Error> prepare(
        const providers::Order &, domain::Instant) const override
    {
        return domain::Unexpected(domain::Error{QStringLiteral("order_malformed"), {}});
    }
    [[nodiscard]] providers::HttpRequest createRequest(
        const providers::PreparedOrder &, const QByteArray &) const override
    {
        return {};
    }
    [[nodiscard]] providers::HttpRequest queryRequest(const QString &) const override { return {}; }
    [[nodiscard]] providers::HttpRequest closeRequest(const QString &, const QByteArray &) const override { return {}; }
    [[nodiscard]] rules::Fact readCreate(const providers::HttpReply &, Earlier) const override { return {}; }
    [[nodiscard]] rules::Fact readQuery(const providers::HttpReply &) const override { return {}; }
    [[nodiscard]] rules::Fact readClose(const providers::HttpReply &) const override { return {}; }
    [[nodiscard]] bool mayHaveArrived(const providers::HttpReply &) const override { return false; }
    [[nodiscard]] bool worthRepeating(const providers::HttpReply &) const override { return false; }
    [[nodiscard]] bool keyIsSpent(const providers::HttpReply &) const override { return false; }
    [[nodiscard]] providers::HttpRequest ordersRequest(domain::Instant, const QString &) const override { return {}; }
    domain::Expected<providers::OrderPage, domain::Error> readOrders(
        const providers::HttpReply &, const domain::PaymentId &) const override
    {
        return unreadable();
    }
    domain::Expected<providers::Notice, domain::Error> readNotice(
        const providers::HttpHeaders &, const QByteArray &, domain::Instant) const override
    {
        return unreadable();
    }
    [[nodiscard]] providers::HttpRequest noticesRequest(domain::Instant, const QString &) const override { return {}; }
    domain::Expected<providers::NoticePage, domain::Error> readNotices(const providers::HttpReply &) const override
    {
        return unreadable();
    }
    [[nodiscard]] providers::HttpRequest accountRequest() const override { return {}; }
    domain::Expected<providers::Account, domain::Error> readAccount(const providers::HttpReply &) const override
    {
        return unreadable();
    }

private:
    static domain::Unexpected<domain::Error> unreadable()
    {
        return domain::Unexpected(domain::Error{QStringLiteral("reply_malformed"), {}});
    }

    QString m_name;
    QString m_method;
};

} // namespace chancery::tests
