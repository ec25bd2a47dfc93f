// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/chinatime.h"

#include <QDateTime>

namespace chancery::providers::alipay {

namespace {

constexpr int offsetSeconds = 8 * 3600;
constexpr qsizetype dateSize = 10;

} // namespace

QByteArray chinaTime(domain::Instant instant)
{
    return domain::toQDateTime(instant)
        .toOffsetFromUtc(offsetSeconds)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
        .toLatin1();
}

std::optional<domain::Instant> instantFromChinaTime(const QString &text)
{
    // Date and time apart: a moment that this machine's zone skips in spring is an ordinary one in China.
    const QDate date = QDate::fromString(text.left(dateSize), QStringLiteral("yyyy-MM-dd"));
    const QTime time = QTime::fromString(text.mid(dateSize), QStringLiteral(" HH:mm:ss"));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return domain::instantFromQDateTime(QDateTime(date, time, Qt::OffsetFromUTC, offsetSeconds));
}

} // namespace chancery::providers::alipay
