// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <QString>

namespace chancery::store {

/// One change as it was pulled.
struct PulledRow
{
    QString kind; ///< payment, decision, tombstone, stale (status: stale or resolved); others are passed over
    QString application;
    QString status;
    QString payment;
    domain::Instant at;
};

} // namespace chancery::store
