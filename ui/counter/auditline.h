// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <QString>

namespace chancery::counter {

/// One entry of this machine's audit.
struct AuditLine
{
    qint64 seq = 0;
    domain::Instant at;
    QString event; ///< its name: record_sealed, …
    QString subject; ///< start of the pseudonym of what it is about; empty: of nothing
    QString detail; ///< codes and identifiers
};

} // namespace chancery::counter
