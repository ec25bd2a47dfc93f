// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/payoutrefund.h"

#include "gateway/ledger/attemptrow.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/pgrefundwriter.h"
#include "gateway/ledger/refundchange.h"
#include "gateway/ledger/refundstatements.h"
#include "gateway/ledger/shiftstatements.h"
#include "gateway/ledger/till.h"

#include <algorithm>

namespace chancery::ledger {

using rules::RefundState;
using rules::RefundStatement;

namespace {

/// Results in the order of load().
enum Looked : std::size_t { Payment, Refunds, TillShift, TillSeries, InTill, PaidBefore };

} // namespace

PayOutRefund::PayOutRefund(PayOut wish, Answer<PayOutOutcome> answer)
    : AnsweringOperation(std::move(answer))
    , m_wish(std::move(wish))
{
}

std::vector<QString> PayOutRefund::keys() const
{
    return {u'f' + m_wish.refund.text(), Till::keyOf(m_wish.post)};
}

void PayOutRefund::load(PgConnection &connection)
{
    m_change.reset();
    connection.send(statements::lockAttemptOfRefund, Parameters().text(m_wish.refund.text()));
    connection.send(statements::lockRefundsBeside, Parameters().text(m_wish.refund.text()));
    Till::look(m_wish.post, m_wish.staff, m_wish.device, connection);
    // After the lock on the series: nothing leaves a till of this post meanwhile.
    connection.send(statements::cashInTill,
        Parameters().text(m_wish.device.text()).text(m_wish.staff.text()).text(m_wish.refund.text()));
    connection.send(statements::payOutOf, Parameters().text(m_wish.refund.text()));
}

void PayOutRefund::decide(Results looked, PgConnection &connection)
{
    conclude(outcome(looked, connection));
}

PayOutOutcome PayOutRefund::outcome(Results looked, PgConnection &connection)
{
    const auto payment = firstAttempt(looked[Payment]);
    if (!payment || payment->post != m_wish.post)
        return RefundUnknown{};
    std::vector<RefundView> refunds = refundsFrom(looked[Refunds]);
    const auto found = std::ranges::find(refunds, m_wish.refund, &RefundView::id);
    if (found == refunds.end())
        return RefundUnknown{};
    const RefundView refund = *found;
    if (payment->provider != u"cash")
        return NotCash{};
    if (refund.state == RefundState::Done && looked[PaidBefore].rows() > 0
        && looked[PaidBefore].text(0, 0) == m_wish.staff.text()
        && looked[PaidBefore].text(0, 1) == m_wish.device.text())
        return PaidOut{refund, *payment, refund.providerReference};
    if (refund.state != RefundState::Refunding)
        return RefundDecided{refund};
    const domain::Instant now = transactionTime(looked[Payment], 0);
    const Till till(looked[TillShift], looked[TillSeries], m_wish.post, now);
    if (QString refusal = till.refusal(); !refusal.isEmpty())
        return TillRefused{std::move(refusal)};
    const qint64 there = looked[InTill].rows() > 0 ? looked[InTill].number(0, 0) : 0;
    if (there < refund.amount.minor()) {
        return TillShort{domain::Money::fromMinor(std::max<qint64>(there, 0), refund.amount.currency())
                             .value_or(domain::Money::zero(refund.amount.currency()))};
    }
    PgRefundWriter writer(connection);
    RefundChange change(*payment, std::move(refunds), now, writer);
    const RefundsRecorded recorded = change.record(
        {RefundStatement{refund.id, till.receipt(), refund.amount, RefundStatement::State::Succeeded, {}}},
        Cause{QStringLiteral("staff"), m_wish.staff.text() + u' ' + till.shift().text()});
    const auto done = std::ranges::find(recorded.moved, refund.id, &RefundView::id);
    if (done == recorded.moved.end())
        return RefundDecided{refund};
    till.write({payment->id, refund.id, refund.amount, domain::Money::zero(refund.amount.currency()), m_wish.staff,
                   m_wish.device},
        connection);
    if (change.changed())
        m_change = Change{payment->id, change.payment().version};
    return PaidOut{*done, change.payment(), till.receipt()};
}

} // namespace chancery::ledger
