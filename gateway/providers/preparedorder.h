// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <QByteArray>

namespace chancery::providers {

/// A create call frozen: stored before it is sent, sent again unchanged with the same key.
struct PreparedOrder
{
    QByteArray body; ///< the whole request body
    domain::Instant expiresAt; ///< when the provider ends the order by itself; part of the body

    bool operator==(const PreparedOrder &) const = default;
};

} // namespace chancery::providers
