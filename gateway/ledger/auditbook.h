// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answer.h"
#include "gateway/ledger/auditcheckpoint.h"

#include <vector>

namespace chancery::ledger {

class Ledger;

/// The heads of the devices' audits, written once and never changed. Threads and errors as Ledger.
class AuditBook
{
public:
    /// The ledger outlives it.
    explicit AuditBook(Ledger &ledger)
        : m_ledger(ledger)
    {
    }
    /// Keeps a checkpoint unless it contradicts an earlier one.
    void keep(AuditCheckpoint checkpoint, Answer<AuditOutcome> answer);
    /// The furthest of each chain of the device.
    void furthest(domain::DeviceId device, Answer<std::vector<AuditCheckpoint>> answer);

private:
    Ledger &m_ledger;
};

} // namespace chancery::ledger
