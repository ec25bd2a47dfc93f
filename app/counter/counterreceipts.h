// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/counter/counterparts.h"
#include "app/desktop/casefile.h"
#include "gateway/protocol/payment.h"
#include "ui/counter/paydesk.h"

namespace chancery::app {

/// Receipts at the counter: of the relay's payment, with the masked name of this machine's list, on the same paper and
/// into the same folder as a kiosk's.
class CounterReceipts final
{
public:
    using Done = counter::PayDesk::Answered<counter::PayDesk::Receipt>;

    /// What is in `parts` outlives it.
    explicit CounterReceipts(const CounterParts &parts)
        : m_parts(parts)
    {
    }

    /// Codes: `nothing_paid`, those of the relay.
    void print(const domain::ApplicationRef &application, const QString &language, QObject *context, Done done);

private:
    void give(const protocol::Payment &payment, const QString &language, QObject *context, Done done);
    void write(const CaseFile::Receipt &receipt, QObject *context, Done done);

    const CounterParts m_parts;
};

} // namespace chancery::app
