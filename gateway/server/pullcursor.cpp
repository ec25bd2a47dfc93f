// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/pullcursor.h"

#include <QRegularExpression>

namespace chancery::server {

QString PullCursor::digitsOf(const QString &incarnation)
{
    return QString(incarnation).remove(u'-');
}

QString PullCursor::toText() const
{
    return QStringLiteral("%1.%2.%3.%4")
        .arg(incarnation)
        .arg(place.xid)
        .arg(place.position)
        .arg(std::chrono::duration_cast<std::chrono::seconds>(issued.time_since_epoch()).count());
}

std::optional<PullCursor> PullCursor::fromText(const QString &text)
{
    if (text.isEmpty())
        return PullCursor();
    static const QRegularExpression form(
        QStringLiteral("\\A([0-9a-f]{32})\\.([0-9]{1,19})\\.([0-9]{1,18})\\.([0-9]{1,11})\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return PullCursor{match.captured(1), {match.captured(2).toULongLong(), match.captured(3).toLongLong()},
        domain::Instant(std::chrono::seconds(match.captured(4).toLongLong()))};
}

} // namespace chancery::server
