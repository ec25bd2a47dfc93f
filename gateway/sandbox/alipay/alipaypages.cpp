// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/alipay/alipaypages.h"

#include "gateway/sandbox/alipay/alipaynotice.h"
#include "gateway/sandbox/alipay/alipaytext.h"
#include "gateway/sandbox/form.h"
#include "gateway/sandbox/pagehtml.h"

namespace chancery::sandbox {

using Status = AlipayTrade::Status;

namespace {

Reply says(int status, const char *title, const char *text)
{
    return Reply::html(status, pagehtml::message(QString::fromLatin1(title), QString::fromLatin1(text)));
}

QString formOpen(const AlipayTrade &trade)
{
    const bool qr = trade.offer.kind == AlipayOffer::Kind::Qr;
    return QStringLiteral("<form method=\"post\" action=\"/alipay/%1/%2\">\n")
        .arg(qr ? QStringLiteral("qr") : QStringLiteral("page"), trade.token.toHtmlEscaped());
}

} // namespace

AlipayPages::AlipayPages(
    const domain::Clock &clock, const AlipayIdentity &identity, const AlipayAccount &account, AlipayTrades &trades)
    : m_clock(clock)
    , m_identity(identity)
    , m_account(account)
    , m_trades(trades)
{
}

Reply AlipayPages::handle(const Request &request)
{
    const QStringList steps = request.path.split(u'/'); // "", alipay, qr or page, token
    const bool get = request.method == "GET";
    AlipayTrade *trade
        = steps.size() == 4 && (get || request.method == "POST") ? m_trades.byToken(steps.at(3)) : nullptr;
    const bool qr = trade && trade->offer.kind == AlipayOffer::Kind::Qr;
    if (!trade || steps.at(2) != (qr ? u"qr" : u"page"))
        return says(404, "Nothing here", "There is no such payment.");
    if (trade->status == Status::Success || trade->status == Status::Finished)
        return says(200, "All done", "You have already completed this payment.");
    const auto form = Form::parse(request.body);
    const QString action = !get && form ? form->value(QStringLiteral("action")) : QString();
    // A code is scanned by opening it; on the page the payer logs in first. Only then is there a trade.
    if (trade->status == Status::Offered && !qr && action != u"login") {
        if (action == u"leave")
            return says(200, "You left the payment", "Nothing was paid. You can close this page.");
        return login(*trade);
    }
    if (!m_trades.scan(*trade))
        return over(*trade);
    if (get || action == u"login")
        return show(*trade);
    return act(*trade, action);
}

Reply AlipayPages::act(AlipayTrade &trade, const QString &action)
{
    if (action == u"pay")
        return m_trades.pay(trade) ? paid(trade) : over(trade);
    if (action == u"insufficient")
        return show(trade, QStringLiteral("The balance is not sufficient. Choose another way to pay, or leave."));
    if (action == u"late") {
        m_trades.settleLater(trade, AlipayTrade::Settling::Pays, m_account.lateAfter);
        return says(200, "Payment under way", "The money arrives after a while. You can close this page.");
    }
    if (action == u"leave")
        return says(
            200, "You left the payment", "Nothing was paid. The code can be opened again until the order is closed.");
    return says(400, "Not understood", "The form named no action that this page has.");
}

QString AlipayPages::heading(const AlipayTrade &trade) const
{
    return QStringLiteral(
        "<p class=\"payee\" id=\"payee\">%1</p>\n<h1 id=\"amount\">¥ %2</h1>\n<p class=\"what\">%3</p>\n")
        .arg(m_account.sellerName.toHtmlEscaped(), alipaytext::yuan(trade.offer.fen),
            trade.offer.subject.toHtmlEscaped());
}

Reply AlipayPages::login(const AlipayTrade &trade) const
{
    QString content = heading(trade) + formOpen(trade);
    content += pagehtml::button("login", "go", QStringLiteral("Log in as %1").arg(m_account.buyerLogonId));
    content += QLatin1String("<hr>\n") + pagehtml::button("leave", "", QStringLiteral("Leave without paying"));
    content += QLatin1String("</form>\n<p class=\"small\">This page stands in for Alipay's own. No password is asked "
                             "for.</p>\n");
    return Reply::html(200, pagehtml::document(QStringLiteral("Alipay"), content));
}

Reply AlipayPages::show(const AlipayTrade &trade, const QString &notice) const
{
    QString content = heading(trade);
    if (!notice.isEmpty())
        content
            += QStringLiteral("<p class=\"notice\" role=\"alert\" id=\"notice\">%1</p>\n").arg(notice.toHtmlEscaped());
    content += formOpen(trade);
    content += pagehtml::button("pay", "go", QStringLiteral("Pay ¥ %1").arg(alipaytext::yuan(trade.offer.fen)));
    content += pagehtml::button("insufficient", "stop", QStringLiteral("Pay with too little balance"));
    content += pagehtml::button("late", "", QStringLiteral("Pay late: the money arrives after a while"));
    content += QLatin1String("<hr>\n") + pagehtml::button("leave", "", QStringLiteral("Leave without paying"));
    content
        += QLatin1String("</form>\n<p class=\"small\">This page stands in for Alipay's wallet. No password is asked "
                         "for.</p>\n");
    return Reply::html(200, pagehtml::document(QStringLiteral("Alipay"), content));
}

Reply AlipayPages::over(const AlipayTrade &trade) const
{
    if (trade.status == Status::Success || trade.status == Status::Finished)
        return says(200, "All done", "You have already completed this payment.");
    if (trade.status == Status::Offered)
        return says(200, "This code has expired", "Nothing was paid. Please start again where you came from.");
    return says(200, "This order is closed", "Nothing is to be paid any more. Please start again where you came from.");
}

Reply AlipayPages::paid(const AlipayTrade &trade) const
{
    if (trade.offer.returnUrl.isEmpty())
        return says(200, "Paid", "The payment is complete. You can close this page.");
    QMap<QString, QString> parameters{{QStringLiteral("app_id"), m_identity.appId},
        {QStringLiteral("auth_app_id"), m_identity.appId}, {QStringLiteral("charset"), QStringLiteral("utf-8")},
        {QStringLiteral("method"), QStringLiteral("alipay.trade.page.pay.return")},
        {QStringLiteral("out_trade_no"), trade.offer.outTradeNo}, {QStringLiteral("seller_id"), m_identity.sellerId},
        {QStringLiteral("timestamp"), alipaytext::time(m_clock.now().time_since_epoch().count())},
        {QStringLiteral("total_amount"), alipaytext::yuan(trade.offer.fen)},
        {QStringLiteral("trade_no"), trade.tradeNo}, {QStringLiteral("version"), QStringLiteral("1.0")}};
    const QByteArray sign = m_identity.ownKey.sign(alipaySignedText(parameters, {}, false));
    parameters.insert(QStringLiteral("sign_type"), QStringLiteral("RSA2"));
    parameters.insert(QStringLiteral("sign"), QString::fromLatin1(sign));
    const QString join = trade.offer.returnUrl.contains(u'?') ? QStringLiteral("&") : QStringLiteral("?");
    return Reply::seeOther(trade.offer.returnUrl + join + QString::fromLatin1(alipayEncodedForm(parameters)));
}

} // namespace chancery::sandbox
