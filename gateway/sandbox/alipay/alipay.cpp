// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/alipay/alipay.h"

#include "gateway/sandbox/form.h"
#include "gateway/sandbox/pagehtml.h"

namespace chancery::sandbox {

Alipay::Alipay(boost::asio::io_context &loop, const domain::Clock &clock, domain::RandomSource &random,
    MisbehaviourPlan &plan, AlipayIdentity identity, double retryScale)
    : m_identity(std::move(identity))
    , m_trades(clock, random)
    , m_notifier(loop, m_identity, m_account, m_trades, plan, retryScale)
    , m_bills(m_trades, random, m_identity.sellerId)
    , m_methods(m_identity, m_account, m_trades, m_bills)
    , m_gateway(loop, clock, m_identity, m_methods, plan)
    , m_pages(clock, m_identity, m_account, m_trades)
    , m_control(m_account, m_trades, m_notifier)
{
    m_trades.onNotice(
        [this](const AlipayTrade &trade, const AlipayRefund *refund) { m_notifier.announce(trade, refund); });
}

bool Alipay::owns(const Request &request)
{
    return request.path == u"/gateway.do" || request.path.startsWith(u"/alipay/");
}

void Alipay::handle(const Request &request, AlipayGateway::Respond respond)
{
    if (request.path == u"/gateway.do")
        m_gateway.handle(request, std::move(respond));
    else if (request.path == u"/alipay/bill")
        respond(download(request));
    else
        respond(m_pages.handle(request));
}

Reply Alipay::download(const Request &request) const
{
    const auto form = Form::parse(request.query);
    const auto zip = form ? m_bills.download(form->value(QStringLiteral("token"))) : std::nullopt;
    if (!zip)
        return Reply::html(403,
            pagehtml::message(
                QStringLiteral("This address has expired"), QStringLiteral("Ask for the bill once more.")));
    Reply reply;
    reply.contentType = "application/octet-stream";
    reply.headers = {{"Content-Disposition", "attachment; filename=bill.csv.zip"}};
    reply.body = *zip;
    return reply;
}

QJsonObject Alipay::state() const
{
    QJsonObject json = m_control.state();
    QJsonObject calls;
    for (const auto &[operation, count] : m_gateway.calls())
        calls.insert(operation, count);
    json.insert(QStringLiteral("calls"), calls);
    return json;
}

void Alipay::clear()
{
    m_trades.clear();
    m_notifier.clear();
    m_bills.clear();
    m_gateway.clearCalls();
}

QJsonObject Alipay::toState() const
{
    return {{QStringLiteral("trades"), m_trades.toState()}};
}

void Alipay::restore(const QJsonObject &state)
{
    m_trades.restore(state.value(u"trades").toArray());
}

} // namespace chancery::sandbox
