// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/printer/printeraddress.h"

#include <QUrl>

using namespace chancery::domain;

namespace chancery::printer {

bool PrinterAddress::isMeant(const QString &text)
{
    return text.startsWith(u'/') || text.contains(QLatin1String("://"));
}

Expected<PrinterAddress, Error> PrinterAddress::fromText(const QString &text)
{
    const auto refuse = [&text] {
        return Unexpected(Error{QStringLiteral("printer_address"),
            QStringLiteral("%1: expected tcp://host[:port] or the path of a device file").arg(text)});
    };
    PrinterAddress address;
    if (text.startsWith(u'/')) {
        address.device = text;
        return address;
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return refuse();
    if (url.scheme() == QLatin1String("file") && url.host().isEmpty() && url.path().startsWith(u'/')) {
        address.device = url.path();
        return address;
    }
    if (url.scheme() != QLatin1String("tcp") || url.host().isEmpty() || url.port(9100) == 0
        || (!url.path().isEmpty() && url.path() != QLatin1String("/")))
        return refuse();
    address.host = url.host();
    address.port = static_cast<quint16>(url.port(9100));
    return address;
}

QString PrinterAddress::text() const
{
    if (host.isEmpty())
        return device;
    return QStringLiteral("tcp://%1:%2").arg(host.contains(u':') ? u'[' + host + u']' : host).arg(port);
}

} // namespace chancery::printer
