// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/change.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace chancery::ledger {

inline constexpr char notificationChannel[] = "chancery_payments";

/// Bytes of one payload; PostgreSQL takes fewer than 8000.
inline constexpr int notificationLimit = 7900;

/// "pay_…:3,pay_…:7", as many payloads as the limit asks for.
[[nodiscard]] QStringList notificationPayloads(const std::vector<Change> &changes);
/// What cannot be read is left out.
[[nodiscard]] std::vector<Change> changesIn(const QString &payload);

} // namespace chancery::ledger
