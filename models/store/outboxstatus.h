// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <QString>

#include <optional>

namespace chancery::store {

struct OutboxStatus
{
    QString epoch; ///< UUID of the current epoch
    qint64 lastSeq = 0; ///< highest number given out in it
    QString incarnation; ///< of the central database as last acknowledged; empty before the first time
    qint64 unsent = 0;
    std::optional<domain::Instant> oldestUnsent;
    qint64 deadLetters = 0;

    bool operator==(const OutboxStatus &) const = default;
};

} // namespace chancery::store
