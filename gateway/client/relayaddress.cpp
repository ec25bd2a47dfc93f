// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/client/relayaddress.h"

#include "models/domain/loopback.h"

using namespace chancery::domain;

namespace chancery::client {

bool isLoopback(const QUrl &url)
{
    return isLoopbackHost(url.host());
}

Expected<RelayAddress, Error> RelayAddress::fromText(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return Unexpected(Error{QStringLiteral("relay_url_malformed"),
            QStringLiteral("the relay's address does not read; expected something like https://relay.example.org")});
    const bool secure = url.scheme() == QLatin1String("https");
    if (!secure && !(url.scheme() == QLatin1String("http") && isLoopback(url)))
        return Unexpected(Error{QStringLiteral("relay_url_insecure"),
            QStringLiteral("the relay's address has to begin with https:// (http:// only for this very machine)")});
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return RelayAddress(url);
}

QUrl RelayAddress::at(const QString &path) const
{
    return QUrl(m_base.toString(QUrl::FullyEncoded) + path, QUrl::StrictMode);
}

} // namespace chancery::client
