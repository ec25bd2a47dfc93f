// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/alipay/alipaynotifier.h"

#include "gateway/sandbox/alipay/alipaytext.h"

#include <QJsonArray>

#include <array>

namespace chancery::sandbox {

namespace {

constexpr size_t laneCount = 8;
constexpr std::array<std::chrono::minutes, 7> waits{std::chrono::minutes(4), std::chrono::minutes(10),
    std::chrono::minutes(10), std::chrono::hours(1), std::chrono::hours(2), std::chrono::hours(6),
    std::chrono::hours(15)};

QJsonObject logLine(const AlipayNotice &notice, int status, const QByteArray &body)
{
    return {{QStringLiteral("notify_id"), notice.id},
        {QStringLiteral("out_trade_no"), notice.parameters.value(QStringLiteral("out_trade_no"))},
        {QStringLiteral("trade_status"), notice.parameters.value(QStringLiteral("trade_status"))},
        {QStringLiteral("attempt"), notice.attempt}, {QStringLiteral("status"), status},
        {QStringLiteral("answer"), QString::fromUtf8(body.left(64))}};
}

} // namespace

AlipayNotifier::AlipayNotifier(boost::asio::io_context &loop, const AlipayIdentity &identity,
    const AlipayAccount &account, AlipayTrades &trades, MisbehaviourPlan &plan, double retryScale)
    : m_identity(identity)
    , m_account(account)
    , m_trades(trades)
    , m_plan(plan)
    , m_notices(loop,
          {.waits = waits,
              .scale = retryScale,
              .lanes = laneCount,
              .write = [this](const AlipayNotice &notice) { return write(notice); },
              .accepts = [](int status, const QByteArray &body) { return status == 200 && body == "success"; },
              .logLine = &logLine})
{
}

void AlipayNotifier::clear()
{
    m_last.clear();
    m_notices.clear();
}

void AlipayNotifier::announce(const AlipayTrade &trade, const AlipayRefund *refund)
{
    if (trade.offer.notifyUrl.isEmpty())
        return;
    const QString id = alipaytext::date(m_trades.now()).toString(QStringLiteral("yyyyMMdd")) + QLatin1String("00222")
        + m_trades.digits(21);
    AlipayNotice notice = AlipayNotice::of(trade, refund, id, m_identity, m_account);
    m_last.insert(trade.offer.outTradeNo, notice);
    if (const auto misbehaviour = m_plan.take(u"alipay.notify")) {
        if (m_notices.misdeliver(*misbehaviour, notice))
            return;
        notice.wrongKey = misbehaviour->kind == Misbehaviour::Kind::WrongKey;
    }
    m_notices.send(std::move(notice));
}

bool AlipayNotifier::redeliver(const QString &outTradeNo)
{
    const auto last = m_last.constFind(outTradeNo);
    if (last == m_last.cend())
        return false;
    m_notices.send(*last);
    return true;
}

std::optional<AlipayNotifier::Notices::Letter> AlipayNotifier::write(const AlipayNotice &notice) const
{
    WebhookEndpoint endpoint;
    if (!endpoint.setUrl(notice.url))
        return std::nullopt;
    return Notices::Letter{endpoint,
        {.body = notice.form(m_identity, m_trades.now()),
            .contentType = "application/x-www-form-urlencoded; charset=utf-8",
            .userAgent = "Mozilla/4.0",
            .headers = {}}};
}

QJsonObject AlipayNotifier::state() const
{
    const DeliveryCounts &counts = m_notices.counts();
    QJsonArray log;
    for (const QJsonObject &delivery : m_notices.log())
        log.append(delivery);
    return {{QStringLiteral("tried"), counts.tried}, {QStringLiteral("accepted"), counts.accepted},
        {QStringLiteral("refused"), counts.refused}, {QStringLiteral("unanswered"), counts.unanswered},
        {QStringLiteral("dropped"), counts.dropped}, {QStringLiteral("abandoned"), counts.abandoned},
        {QStringLiteral("pending"), m_notices.pending()}, {QStringLiteral("log"), log}};
}

} // namespace chancery::sandbox
