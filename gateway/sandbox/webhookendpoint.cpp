// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/webhookendpoint.h"

#include <QUrl>

#include <algorithm>

namespace chancery::sandbox {

domain::Expected<void, domain::Error> WebhookEndpoint::setUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"http" || url.host().isEmpty()) {
        return domain::Unexpected(domain::Error{
            QStringLiteral("webhook_url"), QStringLiteral("expected http://host[:port]/path, found %1").arg(text)});
    }
    host = url.host();
    port = QString::number(url.port(80));
    hostHeader = url.authority(QUrl::FullyEncoded).toLatin1();
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    target = path.isEmpty() ? QByteArray("/") : path;
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return {};
}

bool WebhookEndpoint::wants(const QString &type) const
{
    const auto covers = [&](const QString &wanted) {
        return wanted == type || (wanted.endsWith(u'*') && type.startsWith(QStringView(wanted).chopped(1)));
    };
    return !host.isEmpty() && std::any_of(types.cbegin(), types.cend(), covers);
}

} // namespace chancery::sandbox
