// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answer.h"
#include "gateway/ledger/openquestion.h"
#include "models/domain/clock.h"

#include <variant>
#include <vector>

namespace chancery::ledger {

class Ledger;

/// What notices made us want to know, until it is answered: Ledger::recordNotice() asks. Thread and errors as Ledger.
class OpenQuestions
{
public:
    /// `ledger` must outlive this.
    explicit OpenQuestions(Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    /// Those that are due at `now`. Each is claimed: it comes back by the watch schedule unless it is answered, so that
    /// several relays share the work.
    void claim(domain::Instant now, int limit, Answer<std::vector<OpenQuestion>> answer);
    /// The answer is committed. A question that was asked again since stays open.
    void close(OpenQuestion question, Answer<std::monostate> answer);

private:
    Ledger &m_ledger;
};

} // namespace chancery::ledger
