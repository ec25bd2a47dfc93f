// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/alipaystatements.h"

#include "gateway/providers/alipay/alipaybill.h"
#include "gateway/providers/alipay/chinatime.h"
#include "gateway/providers/alipay/gatewayreply.h"

#include <QUrl>

namespace chancery::providers::alipay {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

constexpr char method[] = "alipay.data.dataservice.bill.downloadurl.query";

Unexpected<Error> fault(const char *code, const QString &detail)
{
    return Unexpected(Error{QString::fromLatin1(code), detail});
}

Expected<StatementPage, Error> readArchive(const HttpReply &reply)
{
    // An address that has run out, or a redirect, which nobody follows: the whole call again gives a new one.
    if (reply.outcome != HttpReply::Outcome::Answered || reply.status != 200)
        return fault("provider_unavailable",
            reply.outcome == HttpReply::Outcome::Answered ? QStringLiteral("HTTP %1").arg(reply.status) : reply.error);
    auto bill = AlipayBill::read(reply.body);
    if (!bill)
        return Unexpected(bill.error());
    return StatementPage{std::move(bill->lines), std::nullopt, bill->unreadable};
}

} // namespace

AlipayStatements::AlipayStatements(std::shared_ptr<const GatewayCall> gateway)
    : m_gateway(std::move(gateway))
{
}

HttpRequest AlipayStatements::statementRequest(domain::Instant from, domain::Instant) const
{
    const QString day = QString::fromLatin1(chinaTime(from).left(10));
    return m_gateway->post(method,
        GatewayCall::business(
            {{QStringLiteral("bill_type"), QStringLiteral("trade")}, {QStringLiteral("bill_date"), day}}));
}

Expected<StatementPage, Error> AlipayStatements::readStatement(const HttpRequest &asked, const HttpReply &reply) const
{
    if (asked.method == "GET")
        return readArchive(reply);
    const GatewayReply read = GatewayReply::read(method, reply, m_gateway->config());
    if (read.verdict == GatewayReply::Verdict::Refused && read.subCode.contains(u"bill_not_exist", Qt::CaseInsensitive))
        return fault("statement_not_ready", read.summary);
    if (read.verdict != GatewayReply::Verdict::Done)
        return fault("provider_unavailable", read.summary);
    const QUrl address(read.text("bill_download_url"), QUrl::StrictMode);
    if (!address.isValid() || address.host().isEmpty())
        return fault("reply_malformed", QStringLiteral("bill_download_url is no address"));
    HttpRequest download;
    download.method = "GET";
    download.url = address.toEncoded();
    download.timeout = std::chrono::seconds(60);
    download.largestReply = largestArchive;
    return StatementPage{{}, download, 0};
}

} // namespace chancery::providers::alipay
