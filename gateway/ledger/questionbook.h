// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answer.h"
#include "gateway/ledger/openquestion.h"
#include "models/domain/clock.h"

#include <variant>
#include <vector>

namespace chancery::ledger {

/// What notices made us want to know, until it is answered: Books::recordNotice() asks. OpenQuestions keeps them in the
/// database. Thread and errors as Ledger.
class QuestionBook
{
public:
    QuestionBook() = default;
    QuestionBook(const QuestionBook &) = delete;
    QuestionBook &operator=(const QuestionBook &) = delete;
    virtual ~QuestionBook() = default;

    /// Those that are due at `now`. Each is claimed: it comes back by the watch schedule unless it is answered, so that
    /// several relays share the work.
    virtual void claim(domain::Instant now, int limit, Answer<std::vector<OpenQuestion>> answer) = 0;
    /// The answer is committed. A question that was asked again since stays open.
    virtual void close(OpenQuestion question, Answer<std::monostate> answer) = 0;
};

} // namespace chancery::ledger
