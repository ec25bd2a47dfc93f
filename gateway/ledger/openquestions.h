// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/questionbook.h"

namespace chancery::ledger {

class Ledger;

/// The open questions in the database, through the ledger's group commit.
class OpenQuestions final : public QuestionBook
{
public:
    /// `ledger` must outlive this.
    explicit OpenQuestions(Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    void claim(domain::Instant now, int limit, Answer<std::vector<OpenQuestion>> answer) override;
    void close(OpenQuestion question, Answer<std::monostate> answer) override;

private:
    Ledger &m_ledger;
};

} // namespace chancery::ledger
