// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/questionbook.h"
#include "tests/faults/simulation/delayedaccess.h"

namespace chancery::simulation {

/// The open questions of one relay, over the same way as its payment books.
class DelayedQuestions final : public ledger::QuestionBook
{
public:
    explicit DelayedQuestions(DelayedAccess &access);

    void claim(domain::Instant now, int limit, ledger::Answer<std::vector<ledger::OpenQuestion>> answer) override;
    void close(ledger::OpenQuestion question, ledger::Answer<std::monostate> answer) override;

private:
    DelayedAccess &m_access;
};

} // namespace chancery::simulation
