// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/rules/paymenttable.h"

#include <array>

namespace chancery::rules {

namespace {

using S = domain::PaymentState;
using E = Event;
using G = Guard;

// Rows grouped by event. Reading: from, event → to, when. A row with to == from is legal and changes nothing.
constexpr Rule table[]{
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

    // Weaker news about an order that has been paid.
    {S::Captured, E::Opened, S::Captured, G::Always},
    {S::Captured, E::StillOpen, S::Captured, G::Always},
    {S::Captured, E::Processing, S::Captured, G::Always},
    {S::Captured, E::Closed, S::Captured, G::Always},
    {S::Captured, E::CloseRefused, S::Captured, G::Always},
    {S::Captured, E::Failed, S::Captured, G::Always},
    {S::Captured, E::NotFound, S::Captured, G::Always},
    {S::Captured, E::Unanswered, S::Captured, G::Always},
    {S::Captured, E::AskClose, S::Captured, G::Always},
    {S::Captured, E::Lapse, S::Captured, G::Always},
    {S::Surplus, E::Opened, S::Surplus, G::Always},
    {S::Surplus, E::StillOpen, S::Surplus, G::Always},
    {S::Surplus, E::Processing, S::Surplus, G::Always},
    {S::Surplus, E::Closed, S::Surplus, G::Always},
    {S::Surplus, E::CloseRefused, S::Surplus, G::Always},
    {S::Surplus, E::Failed, S::Surplus, G::Always},
    {S::Surplus, E::NotFound, S::Surplus, G::Always},
    {S::Surplus, E::Unanswered, S::Surplus, G::Always},
    {S::Surplus, E::AskClose, S::Surplus, G::Always},
    {S::Surplus, E::Lapse, S::Surplus, G::Always},

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

    // Money going back; the total is cumulative, so that repeats and late messages do nothing.
    {S::Refunding, E::RefundDone, S::Refunded, G::WholeRefund},
    {S::Refunding, E::RefundDone, S::Refunding, G::PartRefund},
    {S::Refunding, E::RefundDone, S::Refunding, G::OlderRefund},
    {S::Refunding, E::RefundRejected, S::RefundFailed, G::Always},
    {S::Refunding, E::Unanswered, S::Refunding, G::Always},
    {S::RefundFailed, E::RefundRejected, S::RefundFailed, G::Always},
    {S::RefundFailed, E::RefundDone, S::Refunded, G::WholeRefund},
    {S::RefundFailed, E::RefundDone, S::RefundFailed, G::OlderRefund},
    {S::Surplus, E::RefundDone, S::Refunded, G::WholeRefund}, // done in the provider's dashboard
    {S::Refunded, E::RefundDone, S::Refunded, G::OlderRefund},
    {S::Captured, E::RefundDone, S::Captured, G::OlderRefund},
    {S::Captured, E::RefundDone, S::Refunded, G::WholeRefund},
    {S::Captured, E::RefundDone, S::PartRefunded, G::PartRefund},
    {S::Captured, E::RefundRejected, S::Captured, G::Always},
    {S::PartRefunded, E::RefundDone, S::PartRefunded, G::OlderRefund},
    {S::PartRefunded, E::RefundDone, S::Refunded, G::WholeRefund},
    {S::PartRefunded, E::RefundDone, S::PartRefunded, G::PartRefund},
    {S::PartRefunded, E::RefundRejected, S::PartRefunded, G::Always},

    // A dispute freezes refunds until it is decided.
    {S::Captured, E::DisputeOpened, S::Disputed, G::Always},
    {S::PartRefunded, E::DisputeOpened, S::Disputed, G::Always},
    {S::Disputed, E::DisputeOpened, S::Disputed, G::Always},
    {S::Disputed, E::DisputeWon, S::Captured, G::NothingRefunded},
    {S::Disputed, E::DisputeWon, S::PartRefunded, G::SomethingRefunded},
    {S::Disputed, E::DisputeLost, S::ChargedBack, G::Always},
    {S::Captured, E::DisputeWon, S::Captured, G::Always},
    {S::PartRefunded, E::DisputeWon, S::PartRefunded, G::Always},
    {S::ChargedBack, E::DisputeLost, S::ChargedBack, G::Always},
    {S::ChargedBack, E::DisputeOpened, S::ChargedBack, G::Always},
};

} // namespace

std::span<const Rule> paymentTable()
{
    return table;
}

} // namespace chancery::rules
