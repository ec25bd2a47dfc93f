// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answer.h"
#include "gateway/ledger/staffcall.h"

#include <vector>

namespace chancery::ledger {

class Ledger;

/// Calls for staff. Thread and errors as Ledger, which outlives it.
class StaffCallBook
{
public:
    static constexpr int pageSize = 200;

    explicit StaffCallBook(Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    /// A machine has one open call at most: pressed again, it is that one, counted once more and with the new reason.
    /// `id` is used if it is a new one. Errors: `device_unknown`.
    void call(domain::StaffCallId id, domain::DeviceId device, QString reason, Answer<StaffCall> answer);
    /// Open calls of the post that are not older than a day, the newest first.
    void open(QString post, Answer<std::vector<StaffCall>> answer);
    /// Told again: the same answer. Errors: `call_unknown` (or of another post).
    void done(domain::StaffCallId id, QString post, domain::StaffId staff, Answer<StaffCall> answer);
    /// Nobody has been there after all: it is open again. Where the machine has called anew meanwhile, it is that call
    /// that is open, and answered. Errors: `call_unknown` (or of another post).
    void reopen(domain::StaffCallId id, QString post, Answer<StaffCall> answer);

private:
    Ledger &m_ledger;
};

} // namespace chancery::ledger
