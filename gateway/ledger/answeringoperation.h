// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answer.h"
#include "gateway/ledger/operation.h"

#include <optional>
#include <utility>

namespace chancery::ledger {

/// An operation that ends in one answer to its caller. decide() says what the answer is, the commit lets it go.
template <typename T>
class AnsweringOperation : public Operation
{
public:
    explicit AnsweringOperation(Answer<T> answer)
        : m_answer(std::move(answer))
    {
    }
    void committed() final { m_answer(std::move(*m_outcome)); }
    void failed(const domain::Error &error) final { m_answer(domain::Unexpected(error)); }

protected:
    void conclude(domain::Expected<T, domain::Error> outcome) { m_outcome.emplace(std::move(outcome)); }

private:
    Answer<T> m_answer;
    std::optional<domain::Expected<T, domain::Error>> m_outcome;
};

} // namespace chancery::ledger
