// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/payerpage.h"

#include "gateway/server/htmlpage.h"
#include "gateway/server/paymentview.h"
#include "gateway/server/paymentwords.h"

#include <QUrl>

namespace chancery::server {

using domain::PaymentState;
using Page = PaymentWords::Page;

namespace {

Page pageOf(PaymentState state)
{
    switch (state) {
    case PaymentState::Captured:
    case PaymentState::PartRefunded:
    case PaymentState::Disputed:
        return Page::Paid;
    case PaymentState::Created:
    case PaymentState::Submitting:
    case PaymentState::Unknown:
    case PaymentState::Open:
    case PaymentState::Closing:
        return Page::Pending;
    case PaymentState::Closed:
        return Page::Over;
    case PaymentState::Failed:
        return Page::Failed;
    case PaymentState::Surplus:
    case PaymentState::Refunding:
    case PaymentState::Refunded:
    case PaymentState::RefundFailed:
    case PaymentState::ChargedBack:
        return Page::Refund;
    }
    return Page::Unknown;
}

} // namespace

QString payerAddress(const ledger::AttemptView &view)
{
    if (!view.url.isEmpty())
        return view.url;
    const QUrl code(view.code, QUrl::StrictMode);
    const bool web
        = code.isValid() && !code.host().isEmpty() && (code.scheme() == u"https" || code.scheme() == u"http");
    return web ? view.code : QString();
}

namespace {

Response render(int status, Page page, const QString &locale, const QString &link)
{
    const PaymentWords words = PaymentWords::of(page, locale);
    QString body = QStringLiteral("<p>%1</p>").arg(words.text.toHtmlEscaped());
    if (!link.isEmpty())
        body += QStringLiteral("<p><a href=\"%1\">%2</a></p>").arg(link.toHtmlEscaped(), words.link.toHtmlEscaped());
    return HtmlPage{status, words.language, words.rightToLeft, words.title, body}.toResponse();
}

} // namespace

Response payerPage(const std::optional<ledger::AttemptView> &view, const QString &back, const QString &publicUrl)
{
    if (!view)
        return render(404, Page::Unknown, QStringLiteral("en"), {});
    const QString target = payerAddress(*view);
    const bool payable = view->state == PaymentState::Open && !target.isEmpty();
    if (payable && back.isEmpty()) {
        Response response{303, {}, {}, {}, false};
        return std::move(response).with("Location", target.toUtf8());
    }
    const QString link = shortLink(publicUrl, view->linkToken);
    if (payable && back == u"left")
        return render(200, Page::Left, view->locale, link);
    const Page page = pageOf(view->state);
    Response response = render(200, page, view->locale, {});
    if (page == Page::Pending)
        response.headers.emplace_back("Refresh", "3");
    return response;
}

} // namespace chancery::server
