// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/faults/simulation/delayedquestions.h"

#include "tests/support/memorybooks/memoryquestions.h"

namespace chancery::simulation {

using namespace ledger;
using testsupport::MemoryBooks;
using testsupport::MemoryQuestions;

DelayedQuestions::DelayedQuestions(DelayedAccess &access)
    : m_access(access)
{
}

void DelayedQuestions::claim(domain::Instant now, int limit, Answer<std::vector<OpenQuestion>> answer)
{
    m_access.write<std::vector<OpenQuestion>>(
        [now, limit](MemoryBooks &books, Answer<std::vector<OpenQuestion>> done) {
            MemoryQuestions(books).claim(now, limit, std::move(done));
        },
        std::move(answer));
}

void DelayedQuestions::close(OpenQuestion question, Answer<std::monostate> answer)
{
    m_access.write<std::monostate>(
        [question = std::move(question)](MemoryBooks &books, Answer<std::monostate> done) {
            MemoryQuestions(books).close(question, std::move(done));
        },
        std::move(answer));
}

} // namespace chancery::simulation
