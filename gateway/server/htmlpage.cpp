// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/htmlpage.h"

#include <QCryptographicHash>

namespace chancery::server {

namespace {

constexpr char style[] = "body{font:1.25rem/1.5 sans-serif;max-width:32rem;margin:8vh auto;padding:0 "
                         "1.25rem;color:#16202b;background:#fff;overflow-wrap:anywhere}"
                         "h1{font-size:2rem;line-height:1.2}a{color:#0b4f9c}"
                         "dl{margin:1.5rem 0}dt{color:#4a5563}dd{margin:0 0 .75rem;font-weight:600}"
                         "button{display:block;width:100%;min-height:3.5rem;margin:.75rem 0;padding:.5rem "
                         "1rem;font:inherit;font-weight:600;color:#fff;background:#0b4f9c;border:0;border-radius:8px}"
                         "button:focus-visible,a:focus-visible{outline:3px solid #8a5a00;outline-offset:3px}"
                         "nav{margin-top:2.5rem;font-size:1.125rem}nav a{display:inline-block;padding:.5rem "
                         "1rem .5rem 0}"
                         "strong.note{display:block;padding:.75rem 1rem;border-radius:8px;background:#fdf3dc}";

} // namespace

Response HtmlPage::toResponse() const
{
    const QString html
        = QStringLiteral("<!DOCTYPE html><html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\">"
                         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>%3</title>"
                         "<style>%4</style></head><body><main><h1>%3</h1>")
              .arg(language, rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"), title.toHtmlEscaped(),
                  QString::fromLatin1(style))
        + body + QStringLiteral("</main></body></html>");
    static const QByteArray hash = QCryptographicHash::hash(QByteArray(style), QCryptographicHash::Sha256).toBase64();
    Response response{status, "text/html; charset=utf-8", html.toUtf8(), {}, false};
    return std::move(response).with("Content-Security-Policy",
        "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action " + formAction
            + "; frame-ancestors 'none'");
}

} // namespace chancery::server
