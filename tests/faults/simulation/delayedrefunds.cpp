// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/faults/simulation/delayedrefunds.h"

#include "tests/support/memorybooks/memoryrefunds.h"

namespace chancery::simulation {

using namespace ledger;

DelayedRefunds::DelayedRefunds(DelayedAccess &access, domain::RandomSource &random)
    : m_access(access)
    , m_random(random)
{
}

template <typename T>
DelayedAccess::Call<T> DelayedRefunds::inBooks(Run<T> run)
{
    return [run = std::move(run), &random = m_random](testsupport::MemoryBooks &books, Answer<T> done) {
        testsupport::MemoryRefunds refunds(books, random);
        run(refunds, std::move(done));
    };
}

void DelayedRefunds::request(NewRefund refund, Answer<RefundOutcome> answer)
{
    m_access.write<RefundOutcome>(
        inBooks<RefundOutcome>([refund = std::move(refund)](RefundBooks &books, Answer<RefundOutcome> done) {
            books.request(refund, std::move(done));
        }),
        std::move(answer));
}

void DelayedRefunds::approve(
    domain::RefundId refund, QString post, domain::StaffId approver, Answer<RefundOutcome> answer)
{
    m_access.write<RefundOutcome>(
        inBooks<RefundOutcome>([refund, post, approver](RefundBooks &books, Answer<RefundOutcome> done) {
            books.approve(refund, post, approver, std::move(done));
        }),
        std::move(answer));
}

void DelayedRefunds::reject(
    domain::RefundId refund, QString post, domain::StaffId approver, Answer<RefundOutcome> answer)
{
    m_access.write<RefundOutcome>(
        inBooks<RefundOutcome>([refund, post, approver](RefundBooks &books, Answer<RefundOutcome> done) {
            books.reject(refund, post, approver, std::move(done));
        }),
        std::move(answer));
}

void DelayedRefunds::startSurplus(int limit, Answer<std::vector<RefundView>> answer)
{
    m_access.write<std::vector<RefundView>>(
        inBooks<std::vector<RefundView>>([limit](RefundBooks &books, Answer<std::vector<RefundView>> done) {
            books.startSurplus(limit, std::move(done));
        }),
        std::move(answer));
}

void DelayedRefunds::claimDue(domain::Instant now, int limit, Answer<std::vector<RefundWork>> answer)
{
    m_access.write<std::vector<RefundWork>>(
        inBooks<std::vector<RefundWork>>([now, limit](RefundBooks &books, Answer<std::vector<RefundWork>> done) {
            books.claimDue(now, limit, std::move(done));
        }),
        std::move(answer));
}

void DelayedRefunds::record(domain::PaymentId payment, std::vector<rules::RefundStatement> statements, Cause cause,
    Answer<RefundsRecorded> answer)
{
    m_access.write<RefundsRecorded>(inBooks<RefundsRecorded>([payment, statements = std::move(statements), cause](
                                                                 RefundBooks &books, Answer<RefundsRecorded> done) {
        books.record(payment, statements, cause, std::move(done));
    }),
        std::move(answer));
}

void DelayedRefunds::refused(
    domain::RefundId refund, int tries, QString code, bool retryable, Cause cause, Answer<RefundsRecorded> answer)
{
    m_access.write<RefundsRecorded>(inBooks<RefundsRecorded>([refund, tries, code, retryable, cause](
                                                                 RefundBooks &books, Answer<RefundsRecorded> done) {
        books.refused(refund, tries, code, retryable, cause, std::move(done));
    }),
        std::move(answer));
}

void DelayedRefunds::list(domain::PaymentId payment, Answer<std::vector<RefundView>> answer)
{
    m_access.read<std::vector<RefundView>>(
        inBooks<std::vector<RefundView>>([payment](RefundBooks &books, Answer<std::vector<RefundView>> done) {
            books.list(payment, std::move(done));
        }),
        std::move(answer));
}

void DelayedRefunds::toldNumbers(domain::PaymentId payment, Answer<std::vector<QString>> answer)
{
    m_access.read<std::vector<QString>>(
        inBooks<std::vector<QString>>([payment](RefundBooks &books, Answer<std::vector<QString>> done) {
            books.toldNumbers(payment, std::move(done));
        }),
        std::move(answer));
}

} // namespace chancery::simulation
