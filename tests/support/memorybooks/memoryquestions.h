// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/questionbook.h"
#include "tests/support/memorybooks/memorybooks.h"

namespace chancery::testsupport {

/// The open questions of books in memory. Keeps nothing itself: all is in the books. Otherwise as MemoryBooks.
class MemoryQuestions final : public ledger::QuestionBook
{
public:
    /// The books outlive this.
    explicit MemoryQuestions(MemoryBooks &books);

    void claim(domain::Instant now, int limit, ledger::Answer<std::vector<ledger::OpenQuestion>> answer) override;
    void close(ledger::OpenQuestion question, ledger::Answer<std::monostate> answer) override;

private:
    MemoryBooks &m_books;
};

} // namespace chancery::testsupport
