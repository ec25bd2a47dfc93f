// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <QString>

#include <optional>

namespace chancery::sync {

struct OutboxState
{
    QString epoch; ///< the current one
    qint64 lastSeq = 0; ///< highest number given out in it
    QString incarnation; ///< last one acknowledged; empty before the first time
    qint64 unsent = 0;
    std::optional<domain::Instant> oldestUnsent;
    qint64 deadLetters = 0;

    bool operator==(const OutboxState &) const = default;
};

} // namespace chancery::sync
