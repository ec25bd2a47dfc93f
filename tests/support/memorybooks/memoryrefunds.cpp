// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/memorybooks/memoryrefunds.h"

#include "gateway/ledger/refundclaim.h"
#include "gateway/ledger/refundwriter.h"
#include "gateway/rules/refundtable.h"

#include <algorithm>

namespace chancery::testsupport {

using domain::Error;
using domain::Expected;
using domain::PaymentState;
using domain::Unexpected;
using ledger::Answer;
using ledger::Cause;
using ledger::RefundChange;
using ledger::RefundOutcome;
using ledger::RefundsRecorded;
using ledger::RefundView;
using ledger::RefundWork;
using rules::RefundState;

/// Keeps at once what it is given; what the database would refuse is noted and makes the whole call an error.
class MemoryRefunds::Writer final : public ledger::RefundWriter
{
public:
    Writer(MemoryRefunds &refunds, MemoryBooks::Row &row)
        : m_refunds(refunds)
        , m_books(refunds.m_books)
        , m_row(row)
    {
    }
    void insert(
        const RefundView &refund, const ledger::NewRefund *wish, std::optional<domain::Instant> nextCheck) override
    {
        if (m_books.m_refunds.contains(refund.id.text()))
            return refuse(QStringLiteral("refunds_pkey"));
        check(refund);
        MemoryRefund made{refund, nextCheck, {}, {}, {}, {}};
        if (wish != nullptr) {
            made.device = wish->device.text();
            made.key = wish->idempotencyKey;
            made.bodyHash = wish->bodyHash;
        }
        m_books.m_refunds.emplace(refund.id.text(), std::move(made));
        m_books.m_touched.insert(refund.payment.text());
    }
    void update(const RefundView &refund, std::optional<domain::Instant> nextCheck) override
    {
        check(refund);
        MemoryRefund &kept = m_books.m_refunds.at(refund.id.text());
        kept.view = refund;
        kept.nextCheck = nextCheck;
        m_books.m_touched.insert(refund.payment.text());
    }
    void event(const ledger::AttemptView &, const RefundView &refund, const QString &event,
        std::optional<RefundState> from, const Cause &) override
    {
        const bool known = !from || std::ranges::any_of(rules::refundTable(), [&](const rules::RefundRule &rule) {
            return rule.from == *from && rules::toString(rule.event) == event && rule.to == refund.state;
        });
        if (!known)
            refuse(QStringLiteral("refund_transitions"));
        m_books.m_refunds.at(refund.id.text()).events.push_back({event, from, refund.state});
    }
    void payment(const ledger::AttemptChange &change) override { m_refused |= !m_books.write(m_row, change); }
    [[nodiscard]] bool refused() const { return m_refused; }

private:
    void check(const RefundView &refund)
    {
        if (const QString why = m_refunds.objection(refund); !why.isEmpty())
            refuse(why + u' ' + refund.id.text());
    }
    void refuse(const QString &why)
    {
        m_refused = true;
        m_books.refuse(why);
    }

    MemoryRefunds &m_refunds;
    MemoryBooks &m_books;
    MemoryBooks::Row &m_row;
    bool m_refused = false;
};

MemoryRefunds::MemoryRefunds(MemoryBooks &books, domain::RandomSource &random)
    : m_books(books)
    , m_random(random)
{
}

QString MemoryRefunds::objection(const RefundView &refund) const
{
    const ledger::AttemptView &payment = m_books.m_rows.at(refund.payment.text()).view;
    if (!refund.approver.isEmpty() && refund.approver == refund.requester)
        return QStringLiteral("refunds_check");
    const auto before = m_books.m_refunds.find(refund.id.text());
    const auto isPromise
        = [](RefundState state) { return state == RefundState::Requested || state == RefundState::Refunding; };
    const bool wasPromised = before != m_books.m_refunds.end() && isPromise(before->second.view.state);
    const bool wasDone = before != m_books.m_refunds.end() && before->second.view.state == RefundState::Done;
    const bool promised = refund.kind != RefundView::Kind::External && isPromise(refund.state) && !wasPromised;
    const bool done = refund.state == RefundState::Done && !wasDone;
    if ((!promised && !done) || m_books.m_promisesForgotten)
        return {};
    if (promised && (payment.state == PaymentState::Disputed || payment.state == PaymentState::ChargedBack))
        return QStringLiteral("refunds_checked: disputed");
    qint64 gone = 0;
    qint64 open = 0;
    for (const auto &[id, other] : m_books.m_refunds) {
        if (other.view.payment != refund.payment || id == refund.id.text())
            continue;
        gone += other.view.state == RefundState::Done ? other.view.amount.minor() : 0;
        open += isPromise(other.view.state) ? other.view.amount.minor() : 0;
    }
    const qint64 share = refund.amount.minor() + (promised ? std::max(payment.refunded.minor(), gone) + open : gone);
    if (!payment.captured || payment.captured->currency() != refund.amount.currency()
        || share > payment.captured->minor())
        return QStringLiteral("refunds_checked: more than the capture");
    return {};
}

std::vector<RefundView> MemoryRefunds::refundsOf(const QString &payment) const
{
    std::vector<RefundView> found;
    for (const auto &[id, refund] : m_books.m_refunds) {
        if (refund.view.payment.text() == payment)
            found.push_back(refund.view);
    }
    std::ranges::stable_sort(found, std::less<>(), &RefundView::createdAt); // the map has them by id already
    return found;
}

QString MemoryRefunds::paymentOf(const domain::RefundId &refund) const
{
    const auto found = m_books.m_refunds.find(refund.text());
    return found == m_books.m_refunds.end() ? QString() : found->second.view.payment.text();
}

std::optional<ledger::RefundKey> MemoryRefunds::keyOf(const ledger::NewRefund &wish) const
{
    for (const auto &[id, refund] : m_books.m_refunds) {
        if (refund.device == wish.device.text() && refund.key == wish.idempotencyKey && !refund.key.isEmpty())
            return ledger::RefundKey{refund.view.id, refund.view.payment, refund.bodyHash};
    }
    return std::nullopt;
}

template <typename T, typename Decide>
void MemoryRefunds::decide(const QString &payment, Decide decide, Expected<T, Error> missing, const Answer<T> &answer)
{
    const auto row = m_books.m_rows.find(payment);
    if (row == m_books.m_rows.end())
        return answer(std::move(missing));
    Writer writer(*this, row->second);
    RefundChange change(m_books.viewOf(row->second), refundsOf(payment), m_books.m_clock.now(), writer);
    T outcome = decide(change);
    if (writer.refused())
        return answer(Unexpected(Error{QStringLiteral("database_error"), QStringLiteral("a constraint")}));
    answer(std::move(outcome));
}

void MemoryRefunds::request(ledger::NewRefund refund, Answer<RefundOutcome> answer)
{
    const auto bound = keyOf(refund);
    const Cause cause{QStringLiteral("staff"), refund.requester.text()};
    const auto row = m_books.m_rows.find(refund.payment.text());
    if (m_books.m_promisesForgotten && !bound && row != m_books.m_rows.end()) {
        Writer writer(*this, row->second);
        RefundChange change(m_books.viewOf(row->second), {}, m_books.m_clock.now(), writer);
        return answer(change.request(refund, nullptr, cause));
    }
    decide<RefundOutcome>(
        refund.payment.text(),
        [&](RefundChange &change) { return change.request(refund, bound ? &*bound : nullptr, cause); },
        RefundOutcome(ledger::RefundUnknown{}), answer);
}

void MemoryRefunds::approve(
    domain::RefundId refund, QString post, domain::StaffId approver, Answer<RefundOutcome> answer)
{
    decide<RefundOutcome>(
        paymentOf(refund),
        [&](RefundChange &change) {
            return change.payment().post == post ? change.approve(refund, approver)
                                                 : RefundOutcome(ledger::RefundUnknown{});
        },
        RefundOutcome(ledger::RefundUnknown{}), answer);
}

void MemoryRefunds::reject(
    domain::RefundId refund, QString post, domain::StaffId approver, Answer<RefundOutcome> answer)
{
    decide<RefundOutcome>(
        paymentOf(refund),
        [&](RefundChange &change) {
            return change.payment().post == post ? change.reject(refund, approver)
                                                 : RefundOutcome(ledger::RefundUnknown{});
        },
        RefundOutcome(ledger::RefundUnknown{}), answer);
}

void MemoryRefunds::startSurplus(int limit, Answer<std::vector<RefundView>> answer)
{
    std::vector<domain::RefundId> ids;
    for (int i = 0; i < limit; ++i)
        ids.push_back(domain::RefundId::make(m_random));
    std::vector<MemoryBooks::Row *> surplus;
    for (auto &[id, row] : m_books.m_rows) {
        if (row.view.state == PaymentState::Surplus)
            surplus.push_back(&row);
    }
    std::ranges::stable_sort(
        surplus, [](const auto *a, const auto *b) { return a->view.updatedAt < b->view.updatedAt; });
    surplus.resize(std::min(surplus.size(), ids.size()));
    std::vector<RefundView> made;
    for (std::size_t i = 0; i < surplus.size(); ++i) {
        MemoryBooks::Row &row = *surplus[i];
        Writer writer(*this, row);
        RefundChange change(m_books.viewOf(row), refundsOf(row.view.id.text()), m_books.m_clock.now(), writer);
        if (auto refund = change.startSurplus(ids[i]))
            made.push_back(std::move(*refund));
    }
    answer(std::move(made));
}

void MemoryRefunds::claimDue(domain::Instant now, int limit, Answer<std::vector<RefundWork>> answer)
{
    std::vector<MemoryRefund *> due;
    for (auto &[id, refund] : m_books.m_refunds) {
        if (refund.nextCheck && *refund.nextCheck <= now)
            due.push_back(&refund);
    }
    std::ranges::stable_sort(due, [](const auto *a, const auto *b) { return a->nextCheck < b->nextCheck; });
    due.resize(std::min(due.size(), static_cast<std::size_t>(limit)));
    std::vector<RefundWork> work;
    for (MemoryRefund *refund : due) {
        ledger::RefundClaim claim(refund->view, m_books.viewOf(m_books.m_rows.at(refund->view.payment.text())), now);
        if (claim.mayGoOut && !refund->view.sentAt)
            refund->view.sentAt = now;
        refund->view.checks = claim.work.refund.checks;
        refund->nextCheck = claim.nextCheck;
        work.push_back(std::move(claim.work));
    }
    answer(std::move(work));
}

void MemoryRefunds::record(domain::PaymentId payment, std::vector<rules::RefundStatement> statements, Cause cause,
    Answer<RefundsRecorded> answer)
{
    decide<RefundsRecorded>(
        payment.text(), [&](RefundChange &change) { return change.record(statements, cause); },
        Unexpected(Error{QStringLiteral("payment_unknown"), payment.text()}), answer);
}

void MemoryRefunds::refused(
    domain::RefundId refund, int tries, QString code, bool retryable, Cause cause, Answer<RefundsRecorded> answer)
{
    decide<RefundsRecorded>(
        paymentOf(refund), [&](RefundChange &change) { return change.refused(refund, tries, code, retryable, cause); },
        Unexpected(Error{QStringLiteral("refund_unknown"), refund.text()}), answer);
}

void MemoryRefunds::list(domain::PaymentId payment, Answer<std::vector<RefundView>> answer)
{
    answer(refundsOf(payment.text()));
}

void MemoryRefunds::toldNumbers(domain::PaymentId payment, Answer<std::vector<QString>> answer)
{
    const auto told = m_books.m_told.find(payment.text());
    answer(told == m_books.m_told.end() ? std::vector<QString>()
                                        : std::vector<QString>(told->second.begin(), told->second.end()));
}

} // namespace chancery::testsupport
