// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/feedcursor.h"
#include "models/domain/clock.h"
#include "models/domain/ids.h"

#include <QString>

#include <vector>

namespace chancery::ledger {

/// What has moved at a post since a cursor.
struct FeedPage
{
    struct Row
    {
        QString kind; ///< payment, decision, tombstone, stale
        QString application;
        QString status;
        QString payment; ///< of a payment; else empty
        domain::Instant at;
    };

    QString incarnation;
    std::vector<Row> rows;
    FeedCursor next; ///< the one asked with, when there are no rows
    qint64 remaining = 0; ///< rows after these; at most ChangeFeed::countLimit
};

} // namespace chancery::ledger
