// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace chancery::providers {

/// A create call frozen: stored before it is sent, sent again unchanged with the same key.
struct PreparedOrder
{
    QByteArray body; ///< the whole request body
    domain::Instant expiresAt{}; ///< when the provider ends the order by itself; part of the body
    /// What the provider calls the order, where that is known beforehand since the name is ours: then it can be asked
    /// about whatever became of its create.
    QString reference{};
    /// When the relay shall close the order at the latest, where that is sooner than the payer's quote lapses.
    std::optional<domain::Instant> showUntil{};
    /// What goes along with the first sending only and is never stored: a code of the payer's that is good once.
    QByteArray once{};

    bool operator==(const PreparedOrder &) const = default;
};

} // namespace chancery::providers
