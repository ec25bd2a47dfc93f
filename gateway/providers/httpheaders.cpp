// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/httpheaders.h"

#include <QDateTime>
#include <QLocale>

namespace chancery::providers {

QByteArrayList headerValues(const HttpHeaders &headers, const QByteArray &name)
{
    QByteArrayList values;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    return values;
}

QByteArray headerValue(const HttpHeaders &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::optional<domain::Instant> servedAt(const HttpHeaders &headers)
{
    // IMF-fixdate (RFC 9110, 5.6.7): "Sun, 06 Nov 1994 08:49:37 GMT".
    const QString date = QString::fromLatin1(headerValue(headers, QByteArrayLiteral("Date")));
    QDateTime served = QLocale::c().toDateTime(date, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!served.isValid())
        return std::nullopt;
    served.setTimeSpec(Qt::UTC);
    return domain::instantFromQDateTime(served);
}

} // namespace chancery::providers
