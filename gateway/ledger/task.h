// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answeringoperation.h"

#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace chancery::ledger {

/// An operation small enough to be written as two functions.
template <typename T>
class Task final : public AnsweringOperation<T>
{
public:
    using Load = std::function<void(PgConnection &)>;
    using Decide = std::function<domain::Expected<T, domain::Error>(Operation::Results, PgConnection &)>;

    Task(Load load, Decide decide, Answer<T> answer, std::vector<QString> keys = {})
        : AnsweringOperation<T>(std::move(answer))
        , m_load(std::move(load))
        , m_decide(std::move(decide))
        , m_keys(std::move(keys))
    {
    }
    [[nodiscard]] std::vector<QString> keys() const override { return m_keys; }
    void load(PgConnection &connection) override { m_load(connection); }
    void decide(Operation::Results looked, PgConnection &connection) override
    {
        this->conclude(m_decide(looked, connection));
    }

private:
    const Load m_load;
    const Decide m_decide;
    const std::vector<QString> m_keys;
};

} // namespace chancery::ledger
