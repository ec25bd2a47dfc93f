// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answer.h"
#include "gateway/ledger/feedpage.h"

#include <QStringList>

namespace chancery::ledger {

class Ledger;

/// What devices pull. Hands out only rows of transactions before which nothing is under way any more, so that a cursor
/// never goes past a row that is still to be committed. Thread and errors as Ledger, which outlives it.
class ChangeFeed
{
public:
    static constexpr int countLimit = 100'000;

    struct News
    {
        QStringList posts; ///< that have rows after the cursor
        FeedCursor next;
    };

    explicit ChangeFeed(Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    /// At most `limit` rows of the post after the cursor, in the order of the cursor.
    void pull(QString post, FeedCursor after, int limit, Answer<FeedPage> answer);
    /// Which posts have something new.
    void news(FeedCursor after, Answer<News> answer);

private:
    Ledger &m_ledger;
};

} // namespace chancery::ledger
