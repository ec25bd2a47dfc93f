// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace chancery::counter {

/// Day with the month's name, and time, at the post: "1 September 2026, 13:03", isolated for mixed directions.
[[nodiscard]] QString momentText(domain::Instant at, const QTimeZone &zone, const QLocale &locale);
/// The same with the month's name shortened, for a list that is read down.
[[nodiscard]] QString briefMomentText(domain::Instant at, const QString &zone, const QLocale &locale);
/// `zone`: IANA name; an unknown one is UTC.
[[nodiscard]] QString momentText(domain::Instant at, const QString &zone, const QLocale &locale);

} // namespace chancery::counter
