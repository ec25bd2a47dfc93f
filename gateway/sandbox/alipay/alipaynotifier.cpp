// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/alipay/alipaynotifier.h"

#include "gateway/sandbox/alipay/alipaytext.h"

#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <array>

namespace chancery::sandbox {

namespace {

constexpr size_t laneCount = 8;
constexpr size_t logSize = 2000;
constexpr std::array<std::chrono::minutes, 7> waits{std::chrono::minutes(4), std::chrono::minutes(10),
    std::chrono::minutes(10), std::chrono::hours(1), std::chrono::hours(2), std::chrono::hours(6),
    std::chrono::hours(15)};
constexpr std::array<const char *, 6> countNames{"tried", "accepted", "refused", "unanswered", "dropped", "abandoned"};

} // namespace

AlipayNotifier::AlipayNotifier(boost::asio::io_context &loop, const AlipayIdentity &identity,
    const AlipayAccount &account, AlipayTrades &trades, MisbehaviourPlan &plan, double retryScale)
    : m_loop(loop)
    , m_identity(identity)
    , m_account(account)
    , m_trades(trades)
    , m_plan(plan)
    , m_retryScale(retryScale)
{
    clear();
    for (size_t i = 0; i < laneCount; ++i) {
        m_lanes.push_back(std::make_unique<WebhookLane>(loop));
        m_freeLanes.push_back(i);
    }
}

void AlipayNotifier::clear()
{
    m_last.clear();
    m_log.clear();
    m_counts.clear();
    for (const char *name : countNames)
        m_counts.insert(QLatin1String(name), 0);
}

void AlipayNotifier::announce(const AlipayTrade &trade, const AlipayRefund *refund)
{
    if (trade.offer.notifyUrl.isEmpty())
        return;
    const QString id = alipaytext::date(m_trades.now()).toString(QStringLiteral("yyyyMMdd")) + QLatin1String("00222")
        + m_trades.digits(21);
    AlipayNotice notice = AlipayNotice::of(trade, refund, id, m_identity, m_account);
    m_last.insert(trade.offer.outTradeNo, notice);
    if (const auto misbehaviour = m_plan.take(u"alipay.notify"))
        misbehave(*misbehaviour, std::move(notice));
    else
        enqueue(std::move(notice));
}

bool AlipayNotifier::redeliver(const QString &outTradeNo)
{
    const auto last = m_last.constFind(outTradeNo);
    if (last == m_last.cend())
        return false;
    enqueue(*last);
    return true;
}

void AlipayNotifier::misbehave(const Misbehaviour &misbehaviour, AlipayNotice notice)
{
    switch (misbehaviour.kind) {
    case Misbehaviour::Kind::Drop:
        ++m_counts[QStringLiteral("dropped")];
        return;
    case Misbehaviour::Kind::Duplicate: {
        AlipayNotice copy = notice;
        copy.retried = false;
        enqueue(std::move(notice));
        enqueue(std::move(copy));
        return;
    }
    case Misbehaviour::Kind::Delay:
        enqueueAfter(misbehaviour.delay, std::move(notice));
        return;
    case Misbehaviour::Kind::Reorder: {
        m_held.push_back(std::move(notice));
        if (misbehaviour.count > 1) // what was taken is the count before counting down
            return;
        AlipayNotice last = std::move(m_held.back());
        m_held.pop_back();
        std::reverse(m_held.begin(), m_held.end());
        last.next = std::exchange(m_held, {});
        enqueue(std::move(last));
        return;
    }
    case Misbehaviour::Kind::WrongKey:
        notice.wrongKey = true;
        break;
    case Misbehaviour::Kind::BadSignature:
    case Misbehaviour::Kind::OldSignature:
    case Misbehaviour::Kind::Error:
    case Misbehaviour::Kind::Hang:
    case Misbehaviour::Kind::Cut:
    case Misbehaviour::Kind::Garbage:
    case Misbehaviour::Kind::Unknown:
    case Misbehaviour::Kind::SystemError:
    case Misbehaviour::Kind::Refuse:
    case Misbehaviour::Kind::Unsigned:
    case Misbehaviour::Kind::Repeated:
    case Misbehaviour::Kind::Retry:
        break; // not accepted for notifications
    }
    enqueue(std::move(notice));
}

void AlipayNotifier::enqueue(AlipayNotice notice)
{
    ++m_pending;
    m_queue.push_back(std::move(notice));
    pump();
}

void AlipayNotifier::enqueueAfter(std::chrono::milliseconds wait, AlipayNotice notice)
{
    ++m_pending;
    auto timer = std::make_shared<boost::asio::steady_timer>(m_loop, wait);
    timer->async_wait([this, timer, notice = std::move(notice)](boost::system::error_code error) mutable {
        if (error)
            return;
        m_queue.push_back(std::move(notice));
        pump();
    });
}

void AlipayNotifier::pump()
{
    while (!m_queue.empty() && !m_freeLanes.empty()) {
        const AlipayNotice notice = std::move(m_queue.front());
        m_queue.pop_front();
        ++m_counts[QStringLiteral("tried")];
        WebhookEndpoint endpoint;
        if (!endpoint.setUrl(notice.url)) {
            finish(notice, 0, "notify_url is not one that the sandbox reaches");
            continue;
        }
        const size_t lane = m_freeLanes.back();
        m_freeLanes.pop_back();
        const OutgoingPost post{.body = notice.form(m_identity, m_trades.now()),
            .contentType = "application/x-www-form-urlencoded; charset=utf-8",
            .userAgent = "Mozilla/4.0",
            .headers = {}};
        m_lanes[lane]->post(endpoint, post, [this, lane, notice](int status, const QByteArray &body) {
            m_freeLanes.push_back(lane);
            finish(notice, status, body);
            pump();
        });
    }
}

void AlipayNotifier::finish(const AlipayNotice &notice, int status, const QByteArray &body)
{
    --m_pending;
    if (!notice.next.empty()) {
        AlipayNotice following = notice.next.front();
        following.next.assign(notice.next.begin() + 1, notice.next.end());
        ++m_pending;
        m_queue.push_back(std::move(following)); // the caller pumps
    }
    m_log.push_back({{QStringLiteral("notify_id"), notice.id},
        {QStringLiteral("out_trade_no"), notice.parameters.value(QStringLiteral("out_trade_no"))},
        {QStringLiteral("trade_status"), notice.parameters.value(QStringLiteral("trade_status"))},
        {QStringLiteral("attempt"), notice.attempt}, {QStringLiteral("status"), status},
        {QStringLiteral("answer"), QString::fromUtf8(body.left(64))}});
    if (m_log.size() > logSize)
        m_log.pop_front();
    if (status == 200 && body == "success") {
        ++m_counts[QStringLiteral("accepted")];
        return;
    }
    ++m_counts[status == 0 ? QStringLiteral("unanswered") : QStringLiteral("refused")];
    if (!notice.retried)
        return;
    if (notice.attempt > static_cast<int>(waits.size())) {
        ++m_counts[QStringLiteral("abandoned")];
        return;
    }
    AlipayNotice again = notice;
    again.wrongKey = false; // the next try is signed properly
    again.next.clear();
    const auto wait = std::chrono::duration_cast<std::chrono::milliseconds>(
        waits.at(static_cast<size_t>(again.attempt - 1)) * m_retryScale);
    ++again.attempt;
    enqueueAfter(std::max(wait, std::chrono::milliseconds(1)), std::move(again));
}

QJsonObject AlipayNotifier::state() const
{
    QJsonObject json;
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count)
        json.insert(count.key(), count.value());
    QJsonArray log;
    for (const QJsonObject &delivery : m_log)
        log.append(delivery);
    json.insert(QStringLiteral("pending"), m_pending);
    json.insert(QStringLiteral("log"), log);
    return json;
}

} // namespace chancery::sandbox
