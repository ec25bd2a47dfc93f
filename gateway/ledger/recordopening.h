// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/storedrecord.h"
#include "models/domain/ids.h"

#include <vector>

namespace chancery::ledger {

/// Everything there is of one application, and who has had it before.
struct RecordOpening
{
    struct Reader
    {
        domain::StaffId staff;
        QString name;
        QString role;
        domain::Instant at;
    };

    std::vector<StoredRecord> records; ///< oldest first
    std::vector<Reader> readers; ///< newest first, this opening included
};

} // namespace chancery::ledger
