// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/alipaypage.h"

#include "gateway/providers/alipay/chinatime.h"

#include <QUrl>

#include <algorithm>

namespace chancery::providers::alipay {

namespace {

constexpr std::chrono::minutes shortestLife{2};
constexpr std::chrono::hours longestLife{24};

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return text.size() <= 256 && url.isValid() && !url.host().isEmpty()
        && (url.scheme() == u"https" || url.scheme() == u"http");
}

} // namespace

AlipayPage::AlipayPage(std::shared_ptr<const GatewayCall> gateway)
    : AlipayMethod(std::move(gateway), "alipay.trade.page.pay", false)
{
}

domain::Expected<PreparedOrder, domain::Error> AlipayPage::prepare(const Order &order, domain::Instant now) const
{
    auto content = orderContent(order);
    if (!content)
        return domain::Unexpected(content.error());
    if (!isWebAddress(order.successUrl)) {
        return domain::Unexpected(domain::Error{QStringLiteral("order_malformed"),
            QStringLiteral("success URL: expected a web address up to 256 characters")});
    }
    using std::chrono::ceil;
    using std::chrono::seconds;
    const domain::Instant end = ceil<seconds>(std::clamp(order.expiresAt, now + shortestLife, now + longestLife));
    content->insert(QStringLiteral("product_code"), QStringLiteral("FAST_INSTANT_TRADE_PAY"));
    content->insert(QStringLiteral("time_expire"), QString::fromLatin1(chinaTime(end)));
    PreparedOrder prepared = frozen(order, *content, end, {{"return_url", order.successUrl.toUtf8()}});
    prepared.showUntil = end;
    return prepared;
}

std::optional<rules::Fact> AlipayPage::openedWithoutCall(const PreparedOrder &order) const
{
    return rules::Opened{order.reference, QString::fromLatin1(addressOf(order)), {}, order.expiresAt};
}

rules::Fact AlipayPage::readCreated(const GatewayReply &reply) const
{
    return rules::Unanswered{reply.summary + QLatin1String(": nobody asked")};
}

} // namespace chancery::providers::alipay
