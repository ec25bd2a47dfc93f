// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/payerpage.h"

#include "gateway/server/paymentview.h"
#include "gateway/server/paymentwords.h"

#include <QCryptographicHash>
#include <QUrl>

namespace chancery::server {

using domain::PaymentState;
using Page = PaymentWords::Page;

namespace {

constexpr char style[] = "body{font:1.25rem/1.5 sans-serif;max-width:32rem;margin:15vh auto;padding:0 "
                         "1.5rem;color:#1b1f24;background:#fff}"
                         "h1{font-size:2rem}a{color:#0b57d0}";

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

/// Where the payer goes on: the provider's page, or what its QR code says when that is an address.
QString addressOf(const ledger::AttemptView &view)
{
    if (!view.url.isEmpty())
        return view.url;
    const QUrl code(view.code, QUrl::StrictMode);
    const bool web
        = code.isValid() && !code.host().isEmpty() && (code.scheme() == u"https" || code.scheme() == u"http");
    return web ? view.code : QString();
}

Response render(int status, Page page, const QString &locale, const QString &link)
{
    const PaymentWords words = PaymentWords::of(page, locale);
    QString html
        = QStringLiteral("<!DOCTYPE html><html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\">"
                         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>%3</title>"
                         "<style>%4</style></head><body><main><h1>%3</h1><p>%5</p>")
              .arg(words.language, words.rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                  words.title.toHtmlEscaped(), QString::fromLatin1(style), words.text.toHtmlEscaped());
    if (!link.isEmpty())
        html += QStringLiteral("<p><a href=\"%1\">%2</a></p>").arg(link.toHtmlEscaped(), words.link.toHtmlEscaped());
    html += QStringLiteral("</main></body></html>");
    static const QByteArray policy = "default-src 'none'; style-src 'sha256-"
        + QCryptographicHash::hash(QByteArray(style), QCryptographicHash::Sha256).toBase64()
        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    Response response{status, "text/html; charset=utf-8", html.toUtf8(), {}, false};
    return std::move(response).with("Content-Security-Policy", policy);
}

} // namespace

Response payerPage(const std::optional<ledger::AttemptView> &view, const QString &back, const QString &publicUrl)
{
    if (!view)
        return render(404, Page::Unknown, QStringLiteral("en"), {});
    const QString target = addressOf(*view);
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
