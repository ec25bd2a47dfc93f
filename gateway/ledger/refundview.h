// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/rules/refundstate.h"
#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace chancery::ledger {

class PgResult;

/// One refund as the database has it.
struct RefundView
{
    enum class Kind {
        Staff, ///< asked for by a person here
        Surplus, ///< money that was never due; sent back by itself
        External, ///< made at the provider, e.g. in its dashboard
    };

    domain::RefundId id;
    domain::PaymentId payment;
    Kind kind = Kind::Staff;
    rules::RefundState state = rules::RefundState::Requested;
    qint64 version = 0; ///< number of events
    domain::Money amount; ///< in the currency of the capture
    domain::Money service; ///< the part of `amount` that is service fee
    QString reason;
    domain::StaffId requester; ///< empty unless Kind::Staff
    domain::StaffId approver; ///< empty when nobody had to approve

    QString providerKey; ///< idempotency key of the try under way
    int tries = 1; ///< keys used so far; a new one only after a definite refusal
    QString providerReference; ///< the provider's id of the refund; empty until known
    QStringList pastReferences; ///< of earlier tries
    QString failureCode; ///< empty unless failed
    bool failureRetryable = false;
    bool returned = false; ///< failed after it had been done
    std::optional<domain::Instant> sentAt; ///< the try under way may have reached the provider since then
    int checks = 0;
    domain::Instant createdAt;
    domain::Instant updatedAt;
};

[[nodiscard]] QString toString(RefundView::Kind kind);

/// Reads the columns that refundstatements.cpp calls REFUND, beginning at `column`.
[[nodiscard]] RefundView refundFrom(const PgResult &result, int row, int column = 0);
[[nodiscard]] std::vector<RefundView> refundsFrom(const PgResult &result);

/// Number of columns that a refund takes.
inline constexpr int refundColumns = 22;

} // namespace chancery::ledger
