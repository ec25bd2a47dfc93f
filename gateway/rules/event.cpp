// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/rules/event.h"

namespace chancery::rules {

QString toString(Event event)
{
    switch (event) {
    case Event::Submit:
        return QStringLiteral("submit");
    case Event::AskClose:
        return QStringLiteral("ask_close");
    case Event::Lapse:
        return QStringLiteral("lapse");
    case Event::StartRefund:
        return QStringLiteral("start_refund");
    case Event::Opened:
        return QStringLiteral("opened");
    case Event::StillOpen:
        return QStringLiteral("still_open");
    case Event::Processing:
        return QStringLiteral("processing");
    case Event::Captured:
        return QStringLiteral("captured");
    case Event::Closed:
        return QStringLiteral("closed");
    case Event::CloseRefused:
        return QStringLiteral("close_refused");
    case Event::Failed:
        return QStringLiteral("failed");
    case Event::NotFound:
        return QStringLiteral("not_found");
    case Event::Unanswered:
        return QStringLiteral("unanswered");
    case Event::RefundDone:
        return QStringLiteral("refund_done");
    case Event::RefundRejected:
        return QStringLiteral("refund_rejected");
    case Event::RefundReturned:
        return QStringLiteral("refund_returned");
    case Event::DisputeOpened:
        return QStringLiteral("dispute_opened");
    case Event::DisputeWon:
        return QStringLiteral("dispute_won");
    case Event::DisputeLost:
        return QStringLiteral("dispute_lost");
    case Event::GivenBack:
        return QStringLiteral("given_back");
    case Event::Correct:
        return QStringLiteral("correct");
    }
    Q_UNREACHABLE();
}

namespace {
struct EventOfFact
{
    Event operator()(const Opened &) const { return Event::Opened; }
    Event operator()(const StillOpen &) const { return Event::StillOpen; }
    Event operator()(const Processing &) const { return Event::Processing; }
    Event operator()(const Captured &) const { return Event::Captured; }
    Event operator()(const Closed &) const { return Event::Closed; }
    Event operator()(const CloseRefused &) const { return Event::CloseRefused; }
    Event operator()(const Failed &) const { return Event::Failed; }
    Event operator()(const NotFound &) const { return Event::NotFound; }
    Event operator()(const Unanswered &) const { return Event::Unanswered; }
    Event operator()(const RefundDone &) const { return Event::RefundDone; }
    Event operator()(const RefundRejected &) const { return Event::RefundRejected; }
    Event operator()(const RefundReturned &) const { return Event::RefundReturned; }
    Event operator()(const DisputeOpened &) const { return Event::DisputeOpened; }
    Event operator()(const DisputeWon &) const { return Event::DisputeWon; }
    Event operator()(const DisputeLost &) const { return Event::DisputeLost; }
    Event operator()(const GivenBack &) const { return Event::GivenBack; }
};
}

Event eventOf(const Fact &fact)
{
    return std::visit(EventOfFact{}, fact);
}

Event eventOf(Act act)
{
    switch (act) {
    case Act::Submit:
        return Event::Submit;
    case Act::AskClose:
        return Event::AskClose;
    case Act::Lapse:
        return Event::Lapse;
    case Act::StartRefund:
        return Event::StartRefund;
    }
    Q_UNREACHABLE();
}

} // namespace chancery::rules
