// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/feedcursor.h"
#include "gateway/ledger/storedrecord.h"

#include <vector>

namespace chancery::ledger {

/// Records in the order in which they were committed.
struct RecordPage
{
    QString incarnation; ///< of the database that counted the cursors
    std::vector<StoredRecord> records;
    FeedCursor next; ///< the place of the last of them; as asked when there are none
};

} // namespace chancery::ledger
