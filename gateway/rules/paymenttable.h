// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/rules/decision.h"
#include "gateway/rules/event.h"
#include "gateway/rules/fact.h"
#include "gateway/rules/standing.h"
#include "models/domain/paymentstate.h"

#include <span>

namespace chancery::rules {

/// Condition of a row; rows of one (from, event) are read in order and the first whose guard holds counts.
enum class Guard {
    Always,
    MatchesAndDue, ///< amount, currency and our reference are those asked for, and the obligation is due
    Otherwise, ///< the provider has money that cannot be attached
    SamePayment, ///< a capture already recorded, told again
    PartRefund, ///< refunded more than before and less than captured
    WholeRefund, ///< refunded exactly what was captured
    OlderRefund, ///< refunded no more than is known already
    Returned, ///< less is refunded than before
    ReturnedAll, ///< nothing is refunded any more, of an attached capture
    ReturnedPart, ///< less than before and more than nothing, of an attached capture
    ReturnedSurplus, ///< less than before, of a surplus
    NotReturned, ///< no less than is known already
    NothingRefunded, ///< of an attached capture
    SomethingRefunded, ///< and not all, of an attached capture
    EverythingRefunded,
    PayerBegan, ///< the provider names a payment that has been begun, for the first time
    SurplusLeft, ///< a surplus that has not been refunded in full
};

/// One row. `to == from` says: legal, and nothing changes, unless the guard says that the refunded total moves or that
/// the payer has begun: that is an event too. What has no row is refused.
struct Rule
{
    domain::PaymentState from;
    Event event;
    domain::PaymentState to;
    Guard guard;
};

/// True when the row makes an event: the state or the refunded total moves, or the payer has begun.
[[nodiscard]] bool changesSomething(const Rule &rule);

/// Whether the capture pays the obligation, once an attempt has come to `to`.
[[nodiscard]] bool attachedAfter(bool before, domain::PaymentState to);

/// The whole payment table, the only place where transitions are defined. The database holds a copy of the pairs
/// (chancery.payment_transitions) which a test compares with this one.
[[nodiscard]] std::span<const Rule> paymentTable();

/// What a fact does to an attempt. Pure. A capture of another account or mode is refused (`foreign_account`): it is no
/// money of this attempt; a capture that differs in amount, currency or reference, or comes when nothing is due, is
/// surplus.
[[nodiscard]] Decision decide(const Standing &standing, const Fact &fact);
/// What an act of the relay does to an attempt. Submit, AskClose, Lapse and StartRefund where the table has no row:
/// `illegal_event`.
[[nodiscard]] Decision decide(const Standing &standing, Act act);

} // namespace chancery::rules
