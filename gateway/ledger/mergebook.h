// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answer.h"
#include "gateway/ledger/recordconflict.h"
#include "gateway/ledger/recordmerge.h"

#include <vector>

namespace chancery::ledger {

class Ledger;

/// Versions of a record that did not know of each other, until a clerk has made one out of them. Thread and errors as
/// Ledger, which outlives it.
class MergeBook
{
public:
    static constexpr int mostConflicts = 500;

    explicit MergeBook(Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    /// What is open at the post, the oldest first, mostConflicts at most.
    void conflicts(QString post, Answer<std::vector<RecordConflict>> answer);
    /// Notes who makes a version out of the others, before it is sealed. When it arrives and nothing came between, what
    /// was open of the application is settled (PushRecords). Told again: the same answer. Errors: `application_unknown`
    /// (or of another post), `merge_settled` (nothing is open), `newer_version` (than the person had before them),
    /// `duplicate_message`.
    void announce(RecordMerge merge, Answer<RecordMerge> answer);

private:
    Ledger &m_ledger;
};

} // namespace chancery::ledger
