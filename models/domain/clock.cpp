// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/clock.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace chancery::domain {

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

QString toRfc3339(Instant instant)
{
    return toQDateTime(instant).toString(Qt::ISODateWithMs);
}

std::optional<Instant> instantFromRfc3339(const QString &text)
{
    // RFC 3339 §5.6; QDateTime's ISO parser alone also takes dates without a time and times without an offset.
    static const QRegularExpression shape(
        QStringLiteral("^\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString fraction = match.captured(1);
    QString cut = text.toUpper();
    if (!fraction.isEmpty())
        cut.replace(match.capturedStart(1), fraction.size(), fraction.left(4));
    const QDateTime parsed = QDateTime::fromString(cut, Qt::ISODateWithMs);
    if (!parsed.isValid())
        return std::nullopt;
    return instantFromQDateTime(parsed);
}

QDateTime toQDateTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
}

Instant instantFromQDateTime(const QDateTime &dateTime)
{
    return Instant(std::chrono::milliseconds(dateTime.toMSecsSinceEpoch()));
}

} // namespace chancery::domain
