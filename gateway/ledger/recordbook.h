// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answer.h"
#include "gateway/ledger/recordopening.h"
#include "gateway/ledger/recordpage.h"

namespace chancery::ledger {

class Ledger;

/// Sealed records, handed out to the counters of their post. Thread and errors as Ledger, which outlives it.
class RecordBook
{
public:
    static constexpr int pageSize = 100;
    static constexpr qsizetype pageBytes = 2 * 1024 * 1024; ///< of sealed bytes: the record that reaches it is the last
    static constexpr int mostRecords = 100; ///< of one application
    static constexpr int mostReaders = 100;

    explicit RecordBook(Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    /// The post's records after a place, oldest first, pageSize at most: for a counter's index. None that another
    /// transaction may still come before.
    void page(QString post, FeedCursor after, Answer<RecordPage> answer);
    /// Notes that `staff` opens the application's record on `device`, then hands it out: the note is committed first.
    /// Errors: `application_unknown` (or of another post).
    void open(domain::ApplicationRef application, QString post, domain::StaffId staff, domain::DeviceId device,
        Answer<RecordOpening> answer);

private:
    Ledger &m_ledger;
};

} // namespace chancery::ledger
