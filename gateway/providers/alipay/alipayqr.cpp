// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/alipayqr.h"

#include "gateway/providers/alipay/chinatime.h"
#include "gateway/providers/alipay/trade.h"

#include <algorithm>

namespace chancery::providers::alipay {

namespace {

// A code lives for two hours at the most, by Alipay's clock.
constexpr std::chrono::minutes shortestLife{2};
constexpr std::chrono::minutes longestLife{119};
constexpr qsizetype longestCode = 1000;

bool isShowable(const QString &code)
{
    return !code.isEmpty() && code.size() <= longestCode
        && std::ranges::all_of(code, [](QChar c) { return c > u' ' && c < QChar(0x7f); });
}

} // namespace

AlipayQr::AlipayQr(std::shared_ptr<const GatewayCall> gateway)
    : AlipayMethod(std::move(gateway), "alipay.trade.precreate", false)
{
}

domain::Expected<PreparedOrder, domain::Error> AlipayQr::prepare(const Order &order, domain::Instant now) const
{
    auto content = orderContent(order);
    if (!content)
        return domain::Unexpected(content.error());
    using std::chrono::ceil;
    using std::chrono::seconds;
    const domain::Instant end = ceil<seconds>(std::clamp(order.expiresAt, now + shortestLife, now + longestLife));
    content->insert(QStringLiteral("product_code"), QStringLiteral("FACE_TO_FACE_PAYMENT"));
    content->insert(QStringLiteral("seller_id"), gateway().config().sellerId);
    content->insert(QStringLiteral("time_expire"), QString::fromLatin1(chinaTime(end)));
    PreparedOrder prepared = frozen(order, *content, end);
    prepared.showUntil = end;
    return prepared;
}

rules::Fact AlipayQr::readCreated(const GatewayReply &reply) const
{
    const QString number = reply.text("out_trade_no");
    const QString code = reply.text("qr_code");
    if (reply.verdict != GatewayReply::Verdict::Done || !isIdentifier(number) || !isShowable(code))
        return rules::Unanswered{reply.summary + QLatin1String(": no code to show")};
    return rules::Opened{number, {}, code, {}};
}

} // namespace chancery::providers::alipay
