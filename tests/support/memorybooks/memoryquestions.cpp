// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/memorybooks/memoryquestions.h"

#include "gateway/rules/watchschedule.h"

namespace chancery::testsupport {

MemoryQuestions::MemoryQuestions(MemoryBooks &books)
    : m_books(books)
{
}

void MemoryQuestions::claim(domain::Instant now, int limit, ledger::Answer<std::vector<ledger::OpenQuestion>> answer)
{
    std::vector<ledger::OpenQuestion> due;
    for (auto &[key, question] : m_books.m_questions) {
        if (question.dueAt > now || due.size() == static_cast<std::size_t>(limit))
            continue;
        question.tries += 1;
        question.dueAt = now + rules::watchDelay(question.tries - 1);
        due.push_back({m_books.viewOf(m_books.m_rows.at(key.first)), key.second, question.asked, question.tries});
    }
    answer(std::move(due));
}

void MemoryQuestions::close(ledger::OpenQuestion question, ledger::Answer<std::monostate> answer)
{
    const auto found = m_books.m_questions.find({question.attempt.id.text(), question.about});
    if (found != m_books.m_questions.end() && found->second.asked == question.asked)
        m_books.m_questions.erase(found);
    answer(std::monostate());
}

} // namespace chancery::testsupport
