// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace chancery::sandbox {

/// How Alipay writes amounts and times.
namespace alipaytext {

/// "88.9" → 8890 fen; nothing unless it is 0.01 to 100000000.00 with at most two decimals.
[[nodiscard]] std::optional<qint64> fenFromYuan(const QString &text);
/// "88.90"; "-0.05".
[[nodiscard]] QString yuan(qint64 fen);
/// yyyy-MM-dd HH:mm:ss in GMT+8 of milliseconds since 1970.
[[nodiscard]] QString time(qint64 ms);
[[nodiscard]] QDate date(qint64 ms);
/// The way back, seconds may be missing; nothing when it is no such time.
[[nodiscard]] std::optional<qint64> msFromTime(const QString &text);
/// Milliseconds at which the day begins in GMT+8.
[[nodiscard]] qint64 startOf(const QDate &day);
/// "5m", "2h", "1d" → milliseconds; 1m to 15d. "1c" (the end of the day) counts from `now`.
[[nodiscard]] std::optional<qint64> msFromSpan(const QString &text, qint64 now);

} // namespace alipaytext

} // namespace chancery::sandbox
