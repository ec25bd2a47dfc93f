// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"

#include <QString>

namespace chancery::ledger {

/// An application of which there are versions that did not know of each other.
struct RecordConflict
{
    domain::ApplicationRef application;
    domain::Instant at{}; ///< since when
    qint64 revision = 0; ///< how many versions are there: the number of the newest
    QString device; ///< name of the machine whose version came late
};

} // namespace chancery::ledger
