// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/rules/paymenttable.h"

#include <array>
#include <iterator>

namespace chancery::rules {

namespace {

using S = domain::PaymentState;
using E = Event;
using G = Guard;

// Rows grouped by event. Reading: from, event → to, when. A row with to == from is legal and changes nothing.
constexpr Rule rows[]{
    // Our own acts.
    {S::Created, E::Submit, S::Submitting, G::Always},
    {S::Created, E::AskClose, S::Closed, G::Always}, // nothing was sent
    {S::Open, E::AskClose, S::Closing, G::Always},
    {S::Closing, E::AskClose, S::Closing, G::Always},
    {S::Closed, E::AskClose, S::Closed, G::Always},
    {S::Failed, E::AskClose, S::Failed, G::Always},
    {S::Created, E::Lapse, S::Closed, G::Always},
    {S::Submitting, E::Lapse, S::Failed, G::Always},
    {S::Unknown, E::Lapse, S::Failed, G::Always},
    {S::Open, E::Lapse, S::Closed, G::Always},
    {S::Closing, E::Lapse, S::Closed, G::Always},
    {S::Closed, E::Lapse, S::Closed, G::Always},
    {S::Failed, E::Lapse, S::Failed, G::Always},
    {S::Surplus, E::StartRefund, S::Refunding, G::Always},
    {S::RefundFailed, E::StartRefund, S::Refunding, G::Always},
    {S::Refunding, E::StartRefund, S::Refunding, G::Always},

    // The order exists and can be paid. It never lifts an end, and a close that is under way goes on.
    {S::Submitting, E::Opened, S::Open, G::Always},
    {S::Unknown, E::Opened, S::Open, G::Always},
    {S::Open, E::Opened, S::Open, G::Always},
    {S::Closing, E::Opened, S::Closing, G::Always},
    {S::Closed, E::Opened, S::Closed, G::Always},
    {S::Failed, E::Opened, S::Failed, G::Always},
    {S::Submitting, E::StillOpen, S::Open, G::Always},
    {S::Unknown, E::StillOpen, S::Open, G::Always},
    {S::Open, E::StillOpen, S::Open, G::PayerBegan},
    {S::Open, E::StillOpen, S::Open, G::Always},
    {S::Closing, E::StillOpen, S::Closing, G::Always},
    {S::Closed, E::StillOpen, S::Closed, G::Always},
    {S::Failed, E::StillOpen, S::Failed, G::Always},
    // The payer has acted: a close would be refused.
    {S::Submitting, E::Processing, S::Open, G::Always},
    {S::Unknown, E::Processing, S::Open, G::Always},
    {S::Open, E::Processing, S::Open, G::Always},
    {S::Closing, E::Processing, S::Unknown, G::Always},
    {S::Closed, E::Processing, S::Closed, G::Always},
    {S::Failed, E::Processing, S::Failed, G::Always},

    // The provider has the money, whatever we believed before.
    {S::Created, E::Captured, S::Captured, G::MatchesAndDue},
    {S::Created, E::Captured, S::Surplus, G::Otherwise},
    {S::Submitting, E::Captured, S::Captured, G::MatchesAndDue},
    {S::Submitting, E::Captured, S::Surplus, G::Otherwise},
    {S::Unknown, E::Captured, S::Captured, G::MatchesAndDue},
    {S::Unknown, E::Captured, S::Surplus, G::Otherwise},
    {S::Open, E::Captured, S::Captured, G::MatchesAndDue},
    {S::Open, E::Captured, S::Surplus, G::Otherwise},
    {S::Closing, E::Captured, S::Captured, G::MatchesAndDue},
    {S::Closing, E::Captured, S::Surplus, G::Otherwise},
    {S::Closed, E::Captured, S::Captured, G::MatchesAndDue},
    {S::Closed, E::Captured, S::Surplus, G::Otherwise},
    {S::Failed, E::Captured, S::Captured, G::MatchesAndDue},
    {S::Failed, E::Captured, S::Surplus, G::Otherwise},
    {S::Captured, E::Captured, S::Captured, G::SamePayment},
    {S::Surplus, E::Captured, S::Surplus, G::SamePayment},
    {S::Refunding, E::Captured, S::Refunding, G::SamePayment},
    {S::Refunded, E::Captured, S::Refunded, G::SamePayment},
    {S::RefundFailed, E::Captured, S::RefundFailed, G::SamePayment},
    {S::PartRefunded, E::Captured, S::PartRefunded, G::SamePayment},
    {S::Disputed, E::Captured, S::Disputed, G::SamePayment},
    {S::ChargedBack, E::Captured, S::ChargedBack, G::SamePayment},

    // The provider has ended the order without money.
    {S::Submitting, E::Closed, S::Closed, G::Always},
    {S::Unknown, E::Closed, S::Closed, G::Always},
    {S::Open, E::Closed, S::Closed, G::Always},
    {S::Closing, E::Closed, S::Closed, G::Always},
    {S::Closed, E::Closed, S::Closed, G::Always},
    {S::Failed, E::Closed, S::Failed, G::Always},
    {S::Closing, E::CloseRefused, S::Unknown, G::Always},
    {S::Unknown, E::CloseRefused, S::Unknown, G::Always},
    {S::Open, E::CloseRefused, S::Open, G::Always},
    {S::Closed, E::CloseRefused, S::Closed, G::Always},
    {S::Failed, E::CloseRefused, S::Failed, G::Always},
    {S::Submitting, E::Failed, S::Failed, G::Always},
    {S::Unknown, E::Failed, S::Failed, G::Always},
    {S::Open, E::Failed, S::Failed, G::Always},
    {S::Closing, E::Failed, S::Failed, G::Always},
    {S::Closed, E::Failed, S::Failed, G::Always}, // the same end with its reason: either order ends alike
    {S::Failed, E::Failed, S::Failed, G::Always},

    // Nothing is known: only a request without a reply becomes unknown; no answer proves an end.
    {S::Submitting, E::Unanswered, S::Unknown, G::Always},
    {S::Unknown, E::Unanswered, S::Unknown, G::Always},
    {S::Open, E::Unanswered, S::Open, G::Always},
    {S::Closing, E::Unanswered, S::Closing, G::Always},
    {S::Closed, E::Unanswered, S::Closed, G::Always},
    {S::Failed, E::Unanswered, S::Failed, G::Always},
    {S::Submitting, E::NotFound, S::Unknown, G::Always},
    {S::Unknown, E::NotFound, S::Unknown, G::Always},
    {S::Open, E::NotFound, S::Open, G::Always},
    {S::Closing, E::NotFound, S::Closing, G::Always},
    {S::Closed, E::NotFound, S::Closed, G::Always},
    {S::Failed, E::NotFound, S::Failed, G::Always},

    // Called off at the provider after all, with the money sent back: the debt is due again. What is on its way back
    // already goes on as it is.
    {S::Submitting, E::GivenBack, S::Refunded, G::Always},
    {S::Unknown, E::GivenBack, S::Refunded, G::Always},
    {S::Open, E::GivenBack, S::Refunded, G::Always},
    {S::Closing, E::GivenBack, S::Refunded, G::Always},
    {S::Closed, E::GivenBack, S::Refunded, G::Always},
    {S::Failed, E::GivenBack, S::Refunded, G::Always},
    {S::Captured, E::GivenBack, S::Refunded, G::Always},
    {S::Surplus, E::GivenBack, S::Surplus, G::Always},
    {S::Refunding, E::GivenBack, S::Refunding, G::Always},
    {S::Refunded, E::GivenBack, S::Refunded, G::Always},
    {S::RefundFailed, E::GivenBack, S::RefundFailed, G::Always},
    {S::PartRefunded, E::GivenBack, S::PartRefunded, G::Always},
    {S::Disputed, E::GivenBack, S::Disputed, G::Always},
    {S::ChargedBack, E::GivenBack, S::ChargedBack, G::Always},

    // Money going back. The total is cumulative, so that repeats and late messages do nothing; only RefundReturned says
    // that it has become less.
    {S::Surplus, E::RefundDone, S::Refunded, G::WholeRefund}, // done in the provider's dashboard
    {S::Surplus, E::RefundDone, S::Surplus, G::PartRefund},
    {S::Surplus, E::RefundDone, S::Surplus, G::OlderRefund},
    {S::Refunding, E::RefundDone, S::Refunded, G::WholeRefund},
    {S::Refunding, E::RefundDone, S::Refunding, G::PartRefund},
    {S::Refunding, E::RefundDone, S::Refunding, G::OlderRefund},
    {S::RefundFailed, E::RefundDone, S::Refunded, G::WholeRefund},
    {S::RefundFailed, E::RefundDone, S::RefundFailed, G::PartRefund},
    {S::RefundFailed, E::RefundDone, S::RefundFailed, G::OlderRefund},
    {S::Refunded, E::RefundDone, S::Refunded, G::OlderRefund},
    {S::Captured, E::RefundDone, S::Captured, G::OlderRefund},
    {S::Captured, E::RefundDone, S::Refunded, G::WholeRefund},
    {S::Captured, E::RefundDone, S::PartRefunded, G::PartRefund},
    {S::PartRefunded, E::RefundDone, S::PartRefunded, G::OlderRefund},
    {S::PartRefunded, E::RefundDone, S::Refunded, G::WholeRefund},
    {S::PartRefunded, E::RefundDone, S::PartRefunded, G::PartRefund},
    {S::Disputed, E::RefundDone, S::Disputed, G::WholeRefund}, // sent before the freeze
    {S::Disputed, E::RefundDone, S::Disputed, G::PartRefund},
    {S::Disputed, E::RefundDone, S::Disputed, G::OlderRefund},
    {S::ChargedBack, E::RefundDone, S::ChargedBack, G::WholeRefund},
    {S::ChargedBack, E::RefundDone, S::ChargedBack, G::PartRefund},
    {S::ChargedBack, E::RefundDone, S::ChargedBack, G::OlderRefund},
    {S::Surplus, E::RefundRejected, S::Surplus, G::Always},
    {S::Refunding, E::RefundRejected, S::RefundFailed, G::Always},
    {S::RefundFailed, E::RefundRejected, S::RefundFailed, G::Always},
    {S::Refunded, E::RefundRejected, S::Refunded, G::Always},
    {S::Captured, E::RefundRejected, S::Captured, G::Always},
    {S::PartRefunded, E::RefundRejected, S::PartRefunded, G::Always},
    {S::Disputed, E::RefundRejected, S::Disputed, G::Always},
    {S::ChargedBack, E::RefundRejected, S::ChargedBack, G::Always},
    {S::Surplus, E::RefundReturned, S::Surplus, G::Returned},
    {S::Surplus, E::RefundReturned, S::Surplus, G::NotReturned},
    {S::Refunding, E::RefundReturned, S::Refunding, G::Returned},
    {S::Refunding, E::RefundReturned, S::Refunding, G::NotReturned},
    {S::RefundFailed, E::RefundReturned, S::RefundFailed, G::Returned},
    {S::RefundFailed, E::RefundReturned, S::RefundFailed, G::NotReturned},
    {S::Refunded, E::RefundReturned, S::Captured, G::ReturnedAll},
    {S::Refunded, E::RefundReturned, S::PartRefunded, G::ReturnedPart},
    {S::Refunded, E::RefundReturned, S::RefundFailed, G::ReturnedSurplus},
    {S::Refunded, E::RefundReturned, S::Refunded, G::NotReturned},
    {S::Captured, E::RefundReturned, S::Captured, G::NotReturned},
    {S::PartRefunded, E::RefundReturned, S::Captured, G::ReturnedAll},
    {S::PartRefunded, E::RefundReturned, S::PartRefunded, G::ReturnedPart},
    {S::PartRefunded, E::RefundReturned, S::PartRefunded, G::NotReturned},
    {S::Disputed, E::RefundReturned, S::Disputed, G::Returned},
    {S::Disputed, E::RefundReturned, S::Disputed, G::NotReturned},
    {S::ChargedBack, E::RefundReturned, S::ChargedBack, G::Returned},
    {S::ChargedBack, E::RefundReturned, S::ChargedBack, G::NotReturned},

    // A dispute freezes refunds until it is decided; a bank can take back whatever was paid, refunded or not. A
    // decision
    // may be the first that is heard of it. What was lost and comes back all the same is for a person to set right.
    {S::Captured, E::DisputeOpened, S::Disputed, G::Always},
    {S::PartRefunded, E::DisputeOpened, S::Disputed, G::Always},
    {S::Surplus, E::DisputeOpened, S::Disputed, G::Always},
    {S::Refunding, E::DisputeOpened, S::Disputed, G::Always},
    {S::RefundFailed, E::DisputeOpened, S::Disputed, G::Always},
    {S::Refunded, E::DisputeOpened, S::Disputed, G::Always},
    {S::Disputed, E::DisputeOpened, S::Disputed, G::Always},
    {S::ChargedBack, E::DisputeOpened, S::ChargedBack, G::Always},
    {S::Disputed, E::DisputeWon, S::Refunded, G::EverythingRefunded},
    {S::Disputed, E::DisputeWon, S::Captured, G::NothingRefunded},
    {S::Disputed, E::DisputeWon, S::PartRefunded, G::SomethingRefunded},
    {S::Disputed, E::DisputeWon, S::Surplus, G::SurplusLeft},
    {S::Captured, E::DisputeWon, S::Captured, G::Always},
    {S::PartRefunded, E::DisputeWon, S::PartRefunded, G::Always},
    {S::Surplus, E::DisputeWon, S::Surplus, G::Always},
    {S::Refunding, E::DisputeWon, S::Refunding, G::Always},
    {S::RefundFailed, E::DisputeWon, S::RefundFailed, G::Always},
    {S::Refunded, E::DisputeWon, S::Refunded, G::Always},
    {S::Captured, E::DisputeLost, S::ChargedBack, G::Always},
    {S::PartRefunded, E::DisputeLost, S::ChargedBack, G::Always},
    {S::Surplus, E::DisputeLost, S::ChargedBack, G::Always},
    {S::Refunding, E::DisputeLost, S::ChargedBack, G::Always},
    {S::RefundFailed, E::DisputeLost, S::ChargedBack, G::Always},
    {S::Refunded, E::DisputeLost, S::ChargedBack, G::Always},
    {S::Disputed, E::DisputeLost, S::ChargedBack, G::Always},
    {S::ChargedBack, E::DisputeLost, S::ChargedBack, G::Always},
};

/// Once the provider has the money, its order has no news that could change anything: a query's late answer, an order
/// that the provider calls closed because it was refunded. Each of these pairs is a row that stays.
constexpr S paid[]{
    S::Captured, S::Surplus, S::Refunding, S::Refunded, S::RefundFailed, S::PartRefunded, S::Disputed, S::ChargedBack};
constexpr E weakerNews[]{E::AskClose, E::Lapse, E::Opened, E::StillOpen, E::Processing, E::Closed, E::CloseRefused,
    E::Failed, E::NotFound, E::Unanswered};

constexpr auto makeTable()
{
    std::array<Rule, std::size(rows) + std::size(paid) * std::size(weakerNews)> all{};
    std::size_t next = 0;
    for (const Rule &rule : rows)
        all[next++] = rule;
    for (const S state : paid) {
        for (const E event : weakerNews)
            all[next++] = Rule{state, event, state, G::Always};
    }
    return all;
}

constexpr auto table = makeTable();

} // namespace

bool changesSomething(const Rule &rule)
{
    switch (rule.guard) {
    case Guard::PartRefund:
    case Guard::WholeRefund:
    case Guard::Returned:
    case Guard::ReturnedAll:
    case Guard::ReturnedPart:
    case Guard::ReturnedSurplus:
    case Guard::PayerBegan:
        return true;
    case Guard::Always:
    case Guard::MatchesAndDue:
    case Guard::Otherwise:
    case Guard::SamePayment:
    case Guard::OlderRefund:
    case Guard::NotReturned:
    case Guard::NothingRefunded:
    case Guard::SomethingRefunded:
    case Guard::EverythingRefunded:
    case Guard::SurplusLeft:
        break;
    }
    return rule.to != rule.from;
}

bool attachedAfter(bool before, domain::PaymentState to)
{
    switch (to) {
    case S::Captured:
    case S::PartRefunded:
        return true;
    case S::Surplus:
    case S::Refunding:
    case S::RefundFailed:
        return false;
    case S::Created:
    case S::Submitting:
    case S::Unknown:
    case S::Open:
    case S::Closing:
    case S::Closed:
    case S::Failed:
    case S::Refunded:
    case S::Disputed:
    case S::ChargedBack:
        break;
    }
    return before;
}

std::span<const Rule> paymentTable()
{
    return table;
}

} // namespace chancery::rules
