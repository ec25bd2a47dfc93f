// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/alipaymethod.h"

#include "gateway/providers/alipay/failurecodes.h"
#include "gateway/providers/alipay/formfields.h"
#include "gateway/providers/alipay/notification.h"
#include "gateway/providers/alipay/trade.h"
#include "gateway/providers/alipay/yuan.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace chancery::providers::alipay {

using domain::Error;
using domain::Expected;
using domain::Unexpected;
using Verdict = GatewayReply::Verdict;

namespace {

constexpr char queryMethod[] = "alipay.trade.query";
constexpr qsizetype longestSubject = 256;

QJsonObject named(const QString &reference)
{
    return {{QStringLiteral("out_trade_no"), reference}};
}

/// Alipay asks to leave these out: they have a meaning in its own forms.
QString subjectOf(const QString &description)
{
    static const QRegularExpression special(QStringLiteral("[/=&\\p{C}]+"));
    return QString(description).replace(special, QStringLiteral(" ")).simplified().left(longestSubject);
}

} // namespace

AlipayMethod::AlipayMethod(std::shared_ptr<const GatewayCall> gateway, QByteArray createMethod, bool cancelsWaiting)
    : m_gateway(std::move(gateway))
    , m_createMethod(std::move(createMethod))
    , m_closing(m_gateway, cancelsWaiting)
    , m_refunds(m_gateway)
    , m_statements(m_gateway)
{
}

Expected<QJsonObject, Error> AlipayMethod::orderContent(const Order &order)
{
    static const QRegularExpression orderName(QStringLiteral("\\A[A-Za-z0-9_]{1,64}\\z"));
    if (!orderName.match(order.payment.text()).hasMatch()) {
        return Unexpected(Error{QStringLiteral("order_malformed"),
            QStringLiteral("payment: expected 1 to 64 letters, digits and underscores")});
    }
    const QString subject = subjectOf(order.description);
    if (subject.isEmpty())
        return Unexpected(Error{QStringLiteral("order_malformed"), QStringLiteral("description: expected a text")});
    const auto amount = toYuan(order.amount);
    if (!amount)
        return Unexpected(amount.error());
    QJsonObject content = named(order.payment.text());
    content.insert(QStringLiteral("total_amount"), *amount);
    content.insert(QStringLiteral("subject"), subject);
    return content;
}

PreparedOrder AlipayMethod::frozen(
    const Order &order, const QJsonObject &content, domain::Instant end, const Parameters &more) const
{
    Parameters all = more;
    all.emplace("biz_content", GatewayCall::business(content));
    all.emplace("notify_url", m_gateway->config().notifyUrl);
    PreparedOrder prepared;
    prepared.body = formEncoded(all);
    prepared.expiresAt = end;
    prepared.reference = order.payment.text();
    return prepared;
}

HttpRequest AlipayMethod::createRequest(const PreparedOrder &order, const QByteArray &) const
{
    Parameters all = readForm(order.body).value_or(Parameters{});
    const auto content = all.extract(QByteArrayLiteral("biz_content"));
    QByteArray business = content ? content.mapped() : QByteArray();
    if (!order.once.isEmpty()) {
        QJsonObject whole = QJsonDocument::fromJson(business).object();
        whole.insert(QStringLiteral("auth_code"), QString::fromLatin1(order.once));
        business = GatewayCall::business(whole);
    }
    return m_gateway->post(m_createMethod, business, all);
}

QByteArray AlipayMethod::addressOf(const PreparedOrder &order) const
{
    Parameters all = readForm(order.body).value_or(Parameters{});
    const auto content = all.extract(QByteArrayLiteral("biz_content"));
    return m_gateway->address(m_createMethod, content ? content.mapped() : QByteArray(), all);
}

HttpRequest AlipayMethod::queryRequest(const QString &reference) const
{
    return m_gateway->post(queryMethod, GatewayCall::business(named(reference)));
}

HttpRequest AlipayMethod::closeRequest(const QString &reference, const QByteArray &) const
{
    return m_closing.endRequest(reference, rules::StillOpen{});
}

rules::Fact AlipayMethod::readCreate(const HttpReply &reply, Earlier earlier) const
{
    const GatewayReply read = GatewayReply::read(m_createMethod, reply, m_gateway->config());
    switch (read.verdict) {
    case Verdict::Done:
    case Verdict::InProgress:
        return readCreated(read);
    case Verdict::Refused:
        if (tellsOfATrade(read.subCode))
            return rules::Unanswered{read.summary};
        return failureOfRefusal(read.subCode);
    case Verdict::NotExecuted:
    case Verdict::Busy:
        if (earlier == Earlier::MayHaveArrived)
            return rules::Unanswered{read.summary};
        return failureOfCall(read.subCode);
    case Verdict::Unclear:
        break;
    }
    return rules::Unanswered{read.summary};
}

rules::Fact AlipayMethod::readQuery(const HttpReply &reply) const
{
    return factOfQuery(GatewayReply::read(queryMethod, reply, m_gateway->config()), m_gateway->config());
}

rules::Fact AlipayMethod::readClose(const HttpReply &reply) const
{
    return m_closing.readEnd(closeRequest({}, {}), reply);
}

bool AlipayMethod::mayHaveArrived(const HttpReply &reply) const
{
    const GatewayReply read = GatewayReply::read(m_createMethod, reply, m_gateway->config());
    switch (read.verdict) {
    case Verdict::Done:
    case Verdict::InProgress:
    case Verdict::Unclear:
        return true;
    case Verdict::Refused:
        return tellsOfATrade(read.subCode);
    case Verdict::NotExecuted:
    case Verdict::Busy:
        return false;
    }
    return true;
}

bool AlipayMethod::worthRepeating(const HttpReply &reply) const
{
    const GatewayReply read = GatewayReply::read({}, reply, m_gateway->config());
    return reply.outcome == HttpReply::Outcome::NotSent || read.isWorthRepeating() || read.text("retry_flag") == u"Y";
}

bool AlipayMethod::worthRepeatingCreate(const HttpReply &reply) const
{
    return reply.outcome == HttpReply::Outcome::NotSent
        || GatewayReply::read(m_createMethod, reply, m_gateway->config()).verdict == Verdict::Busy;
}

Expected<Notice, Error> AlipayMethod::readNotice(const HttpHeaders &, const QByteArray &rawBody, domain::Instant) const
{
    return readNotification(rawBody, m_gateway->config());
}

HttpRequest AlipayMethod::accountRequest() const
{
    // No payment of ours is called so.
    const qint64 now = m_gateway->now().time_since_epoch().count();
    return queryRequest(QStringLiteral("probe_%1").arg(now));
}

Expected<Account, Error> AlipayMethod::readAccount(const HttpReply &reply) const
{
    const GatewayReply read = GatewayReply::read(queryMethod, reply, m_gateway->config());
    const bool missing = read.verdict == Verdict::Refused && read.subCode == u"ACQ.TRADE_NOT_EXIST";
    const bool answered = reply.outcome == HttpReply::Outcome::Answered;
    if (read.forged || (answered && read.verdict == Verdict::NotExecuted))
        return Unexpected(Error{QStringLiteral("key_refused"), read.summary});
    if (!missing)
        return Unexpected(Error{QStringLiteral("provider_unavailable"), read.summary});
    Account account;
    account.id = m_gateway->config().sellerId;
    account.chargesEnabled = true;
    account.liveMode = m_gateway->config().isLive();
    account.country = QStringLiteral("CN");
    account.defaultCurrency = QStringLiteral("CNY");
    account.serverTime = servedAt(reply.headers);
    return account;
}

} // namespace chancery::providers::alipay
