// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/endpoint.h"

#include <boost/asio/ip/address.hpp>

namespace chancery::server {

std::optional<Endpoint> Endpoint::parse(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon <= 0)
        return std::nullopt;
    bool number = false;
    const ushort port = text.mid(colon + 1).toUShort(&number);
    if (!number || !text.at(colon + 1).isDigit())
        return std::nullopt;
    QString host = text.left(colon);
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (bracketed)
        host = host.mid(1, host.size() - 2);
    else if (host == u"localhost")
        host = QStringLiteral("127.0.0.1");
    boost::system::error_code error;
    const auto address = boost::asio::ip::make_address(host.toStdString(), error);
    if (error || address.is_v6() != bracketed)
        return std::nullopt;
    return Endpoint{host, port};
}

bool Endpoint::isLoopback() const
{
    boost::system::error_code error;
    const auto parsed = boost::asio::ip::make_address(address.toStdString(), error);
    return !error && parsed.is_loopback();
}

QString Endpoint::text() const
{
    return (address.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(address).arg(port);
}

} // namespace chancery::server
