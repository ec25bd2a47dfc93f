// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answer.h"
#include "gateway/ledger/machinesighting.h"

#include <variant>
#include <vector>

namespace chancery::ledger {

class Ledger;

/// When machines were heard last. Thread and errors as Ledger, which outlives it.
class MachineBook
{
public:
    static constexpr int mostMachines = 500;

    explicit MachineBook(Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    /// It is heard now, and says what of its records waits.
    void heard(domain::DeviceId device, Backlog backlog, Answer<std::monostate> answer);
    /// Those of the post that are admitted, by name, mostMachines at most.
    void list(QString post, Answer<std::vector<MachineSighting>> answer);

private:
    Ledger &m_ledger;
};

} // namespace chancery::ledger
