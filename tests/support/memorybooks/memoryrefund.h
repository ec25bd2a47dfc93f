// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/refundkey.h"
#include "gateway/ledger/refundview.h"
#include "gateway/rules/refundstate.h"

#include <optional>
#include <vector>

namespace chancery::testsupport {

/// One refund of books in memory, with its trail.
struct MemoryRefund
{
    struct Event
    {
        QString event;
        std::optional<rules::RefundState> from;
        rules::RefundState to = rules::RefundState::Requested;
    };

    ledger::RefundView view;
    std::optional<domain::Instant> nextCheck;
    QString device; ///< with key: whose request it was; empty unless a person's
    QString key;
    QByteArray bodyHash;
    std::vector<Event> events;
};

} // namespace chancery::testsupport
