// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/alipay/alipaytext.h"

#include <QDateTime>
#include <QRegularExpression>

namespace chancery::sandbox::alipaytext {

namespace {

constexpr int offset = 8 * 60 * 60; // GMT+8, whatever the host's zone

} // namespace

std::optional<qint64> fenFromYuan(const QString &text)
{
    static const QRegularExpression decimal(QStringLiteral("^(0|[1-9][0-9]{0,8})(?:\\.([0-9]{1,2}))?$"));
    const auto match = decimal.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 fen = match.captured(1).toLongLong() * 100 + match.captured(2).leftJustified(2, u'0').toLongLong();
    return fen >= 1 && fen <= 10'000'000'000 ? std::optional(fen) : std::nullopt;
}

QString yuan(qint64 fen)
{
    const qint64 size = std::abs(fen);
    return (fen < 0 ? QStringLiteral("-") : QString())
        + QStringLiteral("%1.%2").arg(size / 100).arg(size % 100, 2, 10, QLatin1Char('0'));
}

QString time(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, offset)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QDate date(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, offset).date();
}

std::optional<qint64> msFromTime(const QString &text)
{
    const bool minutes = text.size() == 16;
    const QDateTime read
        = QDateTime::fromString(minutes ? text + QLatin1String(":00") : text, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (!read.isValid())
        return std::nullopt;
    return QDateTime(read.date(), read.time(), Qt::OffsetFromUTC, offset).toMSecsSinceEpoch();
}

qint64 startOf(const QDate &day)
{
    return QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, offset).toMSecsSinceEpoch();
}

std::optional<qint64> msFromSpan(const QString &text, qint64 now)
{
    static const QRegularExpression span(QStringLiteral("^([1-9][0-9]{0,4})([mhd])$"));
    constexpr qint64 minute = 60'000;
    constexpr qint64 day = 24 * 60 * minute;
    if (text == u"1c")
        return startOf(date(now).addDays(1)) - now;
    const auto match = span.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    const qint64 ms = match.captured(1).toLongLong() * (unit == u"m" ? minute : unit == u"h" ? 60 * minute : day);
    return ms <= 15 * day ? std::optional(ms) : std::nullopt;
}

} // namespace chancery::sandbox::alipaytext
