// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/pagehtml.h"

#include "models/domain/stripeamount.h"

namespace chancery::sandbox::pagehtml {

namespace {

const QString style = QStringLiteral(R"(
:root { color-scheme: light; --ink: #1b2430; --soft: #5b6675; --line: #d9dee6; --page: #f3f5f8; --go: #0a5c4a; --stop: #9b1c31; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 17px/1.5 system-ui, "DejaVu Sans", sans-serif; }
.band { background: #f5c542; color: #3a2c00; text-align: center; padding: .55rem 1rem; font-weight: 600; }
main { max-width: 30rem; margin: 2.5rem auto; padding: 2rem; background: #fff; border: 1px solid var(--line); border-radius: 14px; }
.payee { margin: 0; color: var(--soft); }
h1 { margin: .1rem 0 .3rem; font-size: 2.3rem; line-height: 1.15; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.what { margin: 0 0 1.4rem; overflow-wrap: anywhere; }
.notice { margin: 0 0 1.2rem; padding: .8rem 1rem; border-left: 4px solid var(--stop); background: #fbeef0; }
form { display: grid; gap: .7rem; margin: 0; }
button { min-height: 3.2rem; padding: .6rem 1rem; border: 1px solid var(--line); border-radius: 10px; background: #fff; color: var(--ink); font: inherit; cursor: pointer; }
button:hover { border-color: var(--soft); }
button:focus-visible { outline: 3px solid #2f6fed; outline-offset: 2px; }
button.go { background: var(--go); border-color: var(--go); color: #fff; font-weight: 600; }
button.stop { color: var(--stop); }
hr { width: 100%; border: 0; border-top: 1px solid var(--line); margin: .5rem 0; }
.small { margin: 1.5rem 0 0; color: var(--soft); font-size: .85rem; }
@media (max-width: 34rem) { main { margin: 0; min-height: 100vh; border: 0; border-radius: 0; padding: 1.4rem; } }
)");

QString heading(const CheckoutSession &session)
{
    return QStringLiteral(
        "<p class=\"payee\">Chancery sandbox</p>\n<h1 id=\"amount\">%1</h1>\n<p class=\"what\">%2</p>\n")
        .arg(amountText(session).toHtmlEscaped(), session.request.productName.toHtmlEscaped());
}

} // namespace

QString document(const QString &title, const QString &content)
{
    return QStringLiteral("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        + title.toHtmlEscaped() + QStringLiteral(" – Sandbox</title>\n<style>") + style
        + QStringLiteral("</style>\n</head>\n<body>\n<div class=\"band\" role=\"note\">Sandbox – no money moves "
                         "here</div>\n<main>\n")
        + content + QLatin1String("</main>\n</body>\n</html>\n");
}

QString button(const char *action, const char *cssClass, const QString &text)
{
    return QStringLiteral("<button type=\"submit\" name=\"action\" value=\"%1\" id=\"%1\" class=\"%2\">%3</button>\n")
        .arg(QLatin1String(action), QLatin1String(cssClass), text.toHtmlEscaped());
}

QString amountText(const CheckoutSession &session)
{
    const auto money = domain::stripeamount::toMoney(session.request.amountTotal, session.request.currency);
    if (!money)
        return session.request.currency.toUpper() + u' ' + QString::number(session.request.amountTotal);
    QString digits = money->toDecimal();
    const qsizetype point = digits.indexOf(u'.');
    for (qsizetype i = (point < 0 ? digits.size() : point) - 3; i > 0; i -= 3)
        digits.insert(i, u',');
    return money->currency().code() + u' ' + digits;
}

QString payment(const CheckoutSession &session, const QString &notice)
{
    QString content = heading(session);
    if (!notice.isEmpty())
        content
            += QStringLiteral("<p class=\"notice\" role=\"alert\" id=\"notice\">%1</p>\n").arg(notice.toHtmlEscaped());
    content += QStringLiteral("<form method=\"post\" action=\"%1\">\n").arg(session.payPath().toHtmlEscaped());
    content += button("pay", "go", QStringLiteral("Pay %1").arg(amountText(session)));
    content += button("challenge", "", QStringLiteral("Pay with a 3-D Secure challenge"));
    content += button("decline", "stop", QStringLiteral("Use a card that is declined"));
    content += button("late", "", QStringLiteral("Pay late: the money arrives after a while"));
    content += QLatin1String("<hr>\n");
    content += button("leave", "", QStringLiteral("Leave without paying"));
    content += QLatin1String("</form>\n<p class=\"small\">This page stands in for the provider's own. Card details are "
                             "not asked for.</p>\n");
    return document(amountText(session), content);
}

QString challenge(const CheckoutSession &session)
{
    QString content = heading(session);
    content += QStringLiteral(
        "<p>Your bank wants to make sure that it is you.</p>\n<form method=\"post\" action=\"/c/challenge/%1\">\n")
                   .arg(session.id.toHtmlEscaped());
    content += button("complete", "go", QStringLiteral("Complete the authentication"));
    content += button("fail", "stop", QStringLiteral("Fail the authentication"));
    content += QLatin1String("</form>\n");
    return document(QStringLiteral("3-D Secure"), content);
}

QString message(const QString &title, const QString &text)
{
    return document(title,
        QStringLiteral("<p class=\"payee\">Chancery sandbox</p>\n<h1>%1</h1>\n<p>%2</p>\n")
            .arg(title.toHtmlEscaped(), text.toHtmlEscaped()));
}

} // namespace chancery::sandbox::pagehtml
