// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <vector>

namespace chancery::store {

/// What the relay's acknowledgement does to the outbox.
struct Settlement
{
    struct DeadLetter
    {
        QString msgId;
        QString code;
    };

    QString epoch;
    qint64 acknowledged = 0; ///< everything up to here is committed centrally
    QString incarnation;
    std::vector<DeadLetter> deadLetters; ///< refused for good; they count as acknowledged
};

} // namespace chancery::store
