// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/attemptview.h"
#include "gateway/ledger/refundview.h"
#include "gateway/rules/decision.h"
#include "gateway/rules/refundevent.h"

#include <QString>

#include <utility>
#include <vector>

/// Double entry: which postings belong to which event. Debits are positive, credits negative.
namespace chancery::ledger {

class PgConnection;

/// One entry: account and minor units per posting; those of nothing are left out when it is written.
struct Entry
{
    QString reference; ///< payment, refund, or a line of the provider's own books
    qint64 sequence = 0; ///< version of the event; 0: none
    QString kind;
    domain::Currency currency;
    std::vector<std::pair<QString, qint64>> postings;
};

[[nodiscard]] QString clearingAccount(const QString &provider);
/// The part of what was captured that is service fee, by the quote's lines; of another currency its share, rounded
/// down.
[[nodiscard]] qint64 serviceShare(const AttemptView &attempt);

/// Queues the entry; nothing when it has no postings.
void post(const Entry &entry, PgConnection &connection);
/// Queues what an attempt's own event moves: captures and disputes. Refunds are booked by refund. `before` is the
/// attempt before the event.
void postTransition(
    const AttemptView &before, const AttemptView &after, const rules::Transition &transition, PgConnection &connection);
/// Queues what a refund's event moves; `from` is nothing for the first one.
void postRefund(const AttemptView &payment, const RefundView &refund, std::optional<rules::RefundState> from,
    PgConnection &connection);
/// Queues what takes a refund out of the books once: its money had been booked before, with the order that its provider
/// called off.
void postToldTwice(const AttemptView &payment, const RefundView &refund, PgConnection &connection);

} // namespace chancery::ledger
