// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/refundwriter.h"

namespace chancery::ledger {

class PgConnection;

/// Queues refunds, events and entries on the connection of a transaction.
class PgRefundWriter final : public RefundWriter
{
public:
    /// The connection outlives this.
    explicit PgRefundWriter(PgConnection &connection);

    void insert(const RefundView &refund, const NewRefund *wish, std::optional<domain::Instant> nextCheck) override;
    void update(const RefundView &refund, std::optional<domain::Instant> nextCheck) override;
    void event(const AttemptView &payment, const RefundView &refund, const QString &event,
        std::optional<rules::RefundState> from, const Cause &cause) override;
    void toldTwice(const AttemptView &payment, const RefundView &refund) override;
    void payment(const AttemptChange &change) override;

private:
    PgConnection &m_connection;
};

} // namespace chancery::ledger
