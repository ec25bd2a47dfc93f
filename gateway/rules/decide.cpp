// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/rules/paymenttable.h"

namespace chancery::rules {

namespace {

using domain::PaymentState;

const Captured *captureIn(const Fact *fact)
{
    return fact == nullptr ? nullptr : std::get_if<Captured>(fact);
}

const RefundDone *refundIn(const Fact *fact)
{
    return fact == nullptr ? nullptr : std::get_if<RefundDone>(fact);
}

const RefundReturned *returnIn(const Fact *fact)
{
    return fact == nullptr ? nullptr : std::get_if<RefundReturned>(fact);
}

/// Once only: afterwards the attempt knows the payment.
bool begins(const Standing &standing, const Fact *fact)
{
    const auto *open = fact == nullptr ? nullptr : std::get_if<StillOpen>(fact);
    return open != nullptr && !open->paymentReference.isEmpty() && standing.paymentReference.isEmpty();
}

bool matchesAndDue(const Standing &standing, const Captured &capture)
{
    return capture.amount == standing.amount && capture.ourReference == standing.ourReference
        && standing.obligation == ObligationState::Due;
}

bool samePayment(const Standing &standing, const Captured &capture)
{
    return capture.paymentReference == standing.paymentReference || capture.paymentReference.isEmpty()
        || standing.paymentReference.isEmpty();
}

/// Of what was captured: refunds of a surplus return what came, not what was asked for.
const domain::Money &refundable(const Standing &standing)
{
    return standing.captured ? *standing.captured : standing.amount;
}

bool isRefundedInFull(const Standing &standing)
{
    return standing.refunded.minor() == refundable(standing).minor();
}

bool holds(Guard guard, const Standing &standing, const Fact *fact)
{
    const Captured *capture = captureIn(fact);
    const RefundDone *refund = refundIn(fact);
    const RefundReturned *returned = returnIn(fact);
    const bool less = returned != nullptr && returned->total.minor() < standing.refunded.minor();
    const auto more = [&] { return refund != nullptr && refund->total.minor() > standing.refunded.minor(); };
    switch (guard) {
    case Guard::Always:
        return true;
    case Guard::MatchesAndDue:
        return capture != nullptr && matchesAndDue(standing, *capture);
    case Guard::Otherwise:
        return capture != nullptr && !matchesAndDue(standing, *capture);
    case Guard::SamePayment:
        return capture != nullptr && samePayment(standing, *capture);
    case Guard::PartRefund:
        return more() && refund->total.minor() < refundable(standing).minor();
    case Guard::WholeRefund:
        return more() && refund->total.minor() == refundable(standing).minor();
    case Guard::OlderRefund:
        return refund != nullptr && !more();
    case Guard::Returned:
        return less;
    case Guard::ReturnedAll:
        return less && standing.attached && returned->total.isZero();
    case Guard::ReturnedPart:
        return less && standing.attached && !returned->total.isZero();
    case Guard::ReturnedSurplus:
        return less && !standing.attached;
    case Guard::NotReturned:
        return returned != nullptr && !less;
    case Guard::NothingRefunded:
        return standing.attached && standing.refunded.isZero();
    case Guard::SomethingRefunded:
        return standing.attached && !standing.refunded.isZero() && !isRefundedInFull(standing);
    case Guard::EverythingRefunded:
        return isRefundedInFull(standing);
    case Guard::PayerBegan:
        return begins(standing, fact);
    case Guard::SurplusLeft:
        return !standing.attached && !isRefundedInFull(standing);
    }
    Q_UNREACHABLE();
}

/// An attached capture pays the obligation, and what goes back of it is missing there. A surplus never moves it.
std::optional<ObligationState> obligationAfter(const Standing &standing, const Rule &rule, const Fact *fact)
{
    if (rule.event == Event::GivenBack)
        return rule.from == PaymentState::Captured ? std::optional(ObligationState::Due) : std::nullopt;
    if (rule.event == Event::Captured && rule.to == PaymentState::Captured)
        return ObligationState::Paid;
    const RefundDone *refund = refundIn(fact);
    const RefundReturned *returned = returnIn(fact);
    if (!standing.attached || (refund == nullptr && returned == nullptr))
        return std::nullopt;
    const domain::Money &total = refund != nullptr ? refund->total : returned->total;
    const bool all = total.minor() == refundable(standing).minor();
    const auto after = total.isZero() ? ObligationState::Paid
        : all                         ? ObligationState::Refunded
                                      : ObligationState::PartRefunded;
    return after == standing.obligation ? std::nullopt : std::optional(after);
}

QString refusalCode(Event event, bool rowExists)
{
    if (rowExists && event == Event::Captured)
        return QStringLiteral("second_capture");
    if (rowExists && event == Event::RefundDone)
        return QStringLiteral("refund_exceeds_capture");
    return QStringLiteral("illegal_event");
}

Decision lookUp(const Standing &standing, Event event, const Fact *fact)
{
    bool rowExists = false;
    for (const Rule &rule : paymentTable()) {
        if (rule.from != standing.state || rule.event != event)
            continue;
        rowExists = true;
        if (!holds(rule.guard, standing, fact))
            continue;
        if (!changesSomething(rule))
            return Stay{};
        return Transition{rule.from, event, rule.to, obligationAfter(standing, rule, fact)};
    }
    return Refusal{refusalCode(event, rowExists),
        QStringLiteral("%1 in state %2").arg(toString(event), domain::toString(standing.state))};
}

/// Money of another account or mode is none of ours; a refund in another currency cannot be of this capture.
std::optional<Refusal> notOfThisAttempt(const Standing &standing, const Fact &fact)
{
    if (const Captured *capture = captureIn(&fact)) {
        const bool otherAccount
            = !capture->account.isEmpty() && !standing.account.isEmpty() && capture->account != standing.account;
        if (otherAccount || capture->livemode != standing.livemode)
            return Refusal{QStringLiteral("foreign_account"), QStringLiteral("a capture of another account or mode")};
    }
    const RefundDone *refund = refundIn(&fact);
    const RefundReturned *returned = returnIn(&fact);
    if ((refund != nullptr && refund->total.currency() != refundable(standing).currency())
        || (returned != nullptr && returned->total.currency() != refundable(standing).currency()))
        return Refusal{QStringLiteral("refund_exceeds_capture"), QStringLiteral("a refund in another currency")};
    return std::nullopt;
}

} // namespace

Decision decide(const Standing &standing, const Fact &fact)
{
    if (auto refusal = notOfThisAttempt(standing, fact))
        return *refusal;
    return lookUp(standing, eventOf(fact), &fact);
}

Decision decide(const Standing &standing, Act act)
{
    return lookUp(standing, eventOf(act), nullptr);
}

} // namespace chancery::rules
