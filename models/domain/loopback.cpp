// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/loopback.h"

#include <QList>

#include <algorithm>

namespace chancery::domain {

namespace {

bool isOctet(QStringView text)
{
    const bool digits = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    // A leading zero is octal to some readers.
    const bool plain = text.size() == 1 || !text.startsWith(u'0');
    return digits && plain && !text.isEmpty() && text.size() <= 3 && text.toInt() <= 255;
}

} // namespace

bool isLoopbackHost(QStringView host)
{
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || host == u"::1" || host == u"[::1]")
        return true;
    const QList<QStringView> parts = host.split(u'.');
    return parts.size() == 4 && parts.front() == u"127" && std::ranges::all_of(parts, isOctet);
}

} // namespace chancery::domain
