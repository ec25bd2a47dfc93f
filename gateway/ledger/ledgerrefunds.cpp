// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/ledgerrefunds.h"

#include "gateway/ledger/attemptrow.h"
#include "gateway/ledger/ledger.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/pgrefundwriter.h"
#include "gateway/ledger/refundchange.h"
#include "gateway/ledger/refundclaim.h"
#include "gateway/ledger/refundstatements.h"
#include "gateway/ledger/statements.h"
#include "gateway/ledger/task.h"

namespace chancery::ledger {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

/// One operation on the refunds of one payment: locks the payment, then its refunds, and tells others of what moved.
template <typename T>
class RefundOperation final : public AnsweringOperation<T>
{
public:
    using Decide = std::function<T(RefundChange &, Operation::Results)>;
    struct Plan
    {
        QString payment; ///< else found by `refund`
        QString refund;
        std::function<void(PgConnection &)> look; ///< further look-ups, third and later results; may be empty
        Decide decide;
        Expected<T, Error> missing; ///< the answer when there is no such payment
    };

    RefundOperation(Plan plan, Answer<T> answer)
        : AnsweringOperation<T>(std::move(answer))
        , m_plan(std::move(plan))
    {
    }
    [[nodiscard]] std::vector<QString> keys() const override
    {
        return {m_plan.payment.isEmpty() ? u'f' + m_plan.refund : u'p' + m_plan.payment};
    }
    void load(PgConnection &connection) override
    {
        m_change.reset();
        if (m_plan.payment.isEmpty()) {
            connection.send(statements::lockAttemptOfRefund, Parameters().text(m_plan.refund));
            connection.send(statements::lockRefundsBeside, Parameters().text(m_plan.refund));
        } else {
            connection.send(statements::lockAttempt, Parameters().text(m_plan.payment));
            connection.send(statements::lockRefunds, Parameters().text(m_plan.payment));
        }
        if (m_plan.look)
            m_plan.look(connection);
    }
    void decide(Operation::Results looked, PgConnection &connection) override
    {
        if (looked[0].rows() == 0)
            return this->conclude(m_plan.missing);
        PgRefundWriter writer(connection);
        RefundChange change(attemptFrom(looked[0], 0), refundsFrom(looked[1]), transactionTime(looked[0], 0), writer);
        this->conclude(m_plan.decide(change, looked));
        if (change.changed())
            m_change = Change{change.payment().id, change.payment().version};
    }
    [[nodiscard]] std::optional<Change> change() const override { return m_change; }

private:
    const Plan m_plan;
    std::optional<Change> m_change;
};

std::optional<RefundKey> keyFrom(const PgResult &found)
{
    if (found.rows() == 0)
        return std::nullopt;
    return RefundKey{domain::RefundId(found.text(0, 0)), domain::PaymentId(found.text(0, 1)), found.bytes(0, 2)};
}

class StartSurplus final : public AnsweringOperation<std::vector<RefundView>>
{
public:
    StartSurplus(int limit, domain::RandomSource &random, Answer<std::vector<RefundView>> answer)
        : AnsweringOperation(std::move(answer))
        , m_limit(limit)
    {
        for (int i = 0; i < limit; ++i)
            m_ids.push_back(domain::RefundId::make(random));
    }
    [[nodiscard]] std::vector<QString> keys() const override { return {QStringLiteral("surplus")}; }
    [[nodiscard]] int weight() const override { return m_limit; }
    void load(PgConnection &connection) override
    {
        connection.send(statements::lockSurplus, Parameters().number(m_limit));
        connection.send(statements::lockRefundsOfSurplus);
    }
    void decide(Results looked, PgConnection &connection) override
    {
        PgRefundWriter writer(connection);
        std::vector<RefundView> made;
        const std::vector<AttemptView> attempts = attemptsFrom(looked[0]);
        const std::vector<RefundView> refunds = refundsFrom(looked[1]);
        for (std::size_t i = 0; i < attempts.size(); ++i) {
            std::vector<RefundView> own;
            for (const RefundView &refund : refunds) {
                if (refund.payment == attempts[i].id)
                    own.push_back(refund);
            }
            RefundChange change(attempts[i], std::move(own), transactionTime(looked[0], static_cast<int>(i)), writer);
            if (auto refund = change.startSurplus(m_ids[i]))
                made.push_back(std::move(*refund));
        }
        conclude(std::move(made));
    }

private:
    const int m_limit;
    std::vector<domain::RefundId> m_ids;
};

std::vector<RefundWork> claim(const PgResult &due, domain::Instant now, PgConnection &connection)
{
    std::vector<RefundWork> work;
    for (int row = 0; row < due.rows(); ++row) {
        RefundClaim claim(refundFrom(due, row), attemptFrom(due, row, refundColumns), now);
        connection.send(statements::updateRefundSchedule,
            Parameters()
                .text(claim.work.refund.id.text())
                .boolean(claim.mayGoOut)
                .number(claim.work.refund.checks)
                .instant(claim.nextCheck));
        work.push_back(std::move(claim.work));
    }
    return work;
}

} // namespace

LedgerRefunds::LedgerRefunds(Ledger &ledger, domain::RandomSource &random)
    : m_ledger(ledger)
    , m_random(random)
{
}

void LedgerRefunds::request(NewRefund refund, Answer<RefundOutcome> answer)
{
    RefundOperation<RefundOutcome>::Plan plan{
        .payment = refund.payment.text(),
        .refund = {},
        .look =
            [refund](PgConnection &connection) {
                connection.send(
                    statements::findRefundKey, Parameters().text(refund.device.text()).text(refund.idempotencyKey));
            },
        .decide = [refund](RefundChange &change, Operation::Results looked) -> RefundOutcome {
            const auto bound = keyFrom(looked[2]);
            return change.request(
                refund, bound ? &*bound : nullptr, Cause{QStringLiteral("staff"), refund.requester.text()});
        },
        .missing = RefundOutcome(RefundUnknown{}),
    };
    m_ledger.write(std::make_unique<RefundOperation<RefundOutcome>>(std::move(plan), std::move(answer)));
}

void LedgerRefunds::approve(
    domain::RefundId refund, QString post, domain::StaffId approver, Answer<RefundOutcome> answer)
{
    judge(&RefundChange::approve, refund, post, approver, std::move(answer));
}

void LedgerRefunds::reject(
    domain::RefundId refund, QString post, domain::StaffId approver, Answer<RefundOutcome> answer)
{
    judge(&RefundChange::reject, refund, post, approver, std::move(answer));
}

void LedgerRefunds::judge(Judgement judgement, const domain::RefundId &refund, const QString &post,
    const domain::StaffId &approver, Answer<RefundOutcome> answer)
{
    RefundOperation<RefundOutcome>::Plan plan{
        .payment = {},
        .refund = refund.text(),
        .look = {},
        .decide = [judgement, refund, post, approver](RefundChange &change, Operation::Results) -> RefundOutcome {
            if (change.payment().post != post)
                return RefundUnknown{};
            return (change.*judgement)(refund, approver);
        },
        .missing = RefundOutcome(RefundUnknown{}),
    };
    m_ledger.write(std::make_unique<RefundOperation<RefundOutcome>>(std::move(plan), std::move(answer)));
}

void LedgerRefunds::startSurplus(int limit, Answer<std::vector<RefundView>> answer)
{
    m_ledger.write(std::make_unique<StartSurplus>(limit, m_random, std::move(answer)));
}

void LedgerRefunds::claimDue(domain::Instant now, int limit, Answer<std::vector<RefundWork>> answer)
{
    m_ledger.write(std::make_unique<Task<std::vector<RefundWork>>>(
        [now, limit](PgConnection &connection) {
            connection.send(statements::lockDueRefunds, Parameters().instant(now).number(limit));
        },
        [now](Operation::Results looked, PgConnection &connection) -> Expected<std::vector<RefundWork>, Error> {
            return claim(looked[0], now, connection);
        },
        std::move(answer), std::vector<QString>{QStringLiteral("due_refunds")}));
}

void LedgerRefunds::record(domain::PaymentId payment, std::vector<rules::RefundStatement> statements, Cause cause,
    Answer<RefundsRecorded> answer)
{
    RefundOperation<RefundsRecorded>::Plan plan{
        .payment = payment.text(),
        .refund = {},
        .look = {},
        .decide
        = [statements, cause](RefundChange &change, Operation::Results) { return change.record(statements, cause); },
        .missing = Unexpected(Error{QStringLiteral("payment_unknown"), payment.text()}),
    };
    m_ledger.write(std::make_unique<RefundOperation<RefundsRecorded>>(std::move(plan), std::move(answer)));
}

void LedgerRefunds::refused(
    domain::RefundId refund, int tries, QString code, bool retryable, Cause cause, Answer<RefundsRecorded> answer)
{
    RefundOperation<RefundsRecorded>::Plan plan{
        .payment = {},
        .refund = refund.text(),
        .look = {},
        .decide = [refund, tries, code, retryable, cause](RefundChange &change,
                      Operation::Results) { return change.refused(refund, tries, code, retryable, cause); },
        .missing = Unexpected(Error{QStringLiteral("refund_unknown"), refund.text()}),
    };
    m_ledger.write(std::make_unique<RefundOperation<RefundsRecorded>>(std::move(plan), std::move(answer)));
}

void LedgerRefunds::list(domain::PaymentId payment, Answer<std::vector<RefundView>> answer)
{
    m_ledger.read(std::make_unique<Task<std::vector<RefundView>>>(
        [payment](
            PgConnection &connection) { connection.send(statements::loadRefunds, Parameters().text(payment.text())); },
        [](Operation::Results looked, PgConnection &) -> Expected<std::vector<RefundView>, Error> {
            return refundsFrom(looked[0]);
        },
        std::move(answer)));
}

void LedgerRefunds::toldNumbers(domain::PaymentId payment, Answer<std::vector<QString>> answer)
{
    m_ledger.read(std::make_unique<Task<std::vector<QString>>>(
        [payment](PgConnection &connection) {
            connection.send(statements::loadToldNumbers, Parameters().text(payment.text()));
        },
        [](Operation::Results looked, PgConnection &) -> Expected<std::vector<QString>, Error> {
            std::vector<QString> numbers;
            for (int row = 0; row < looked[0].rows(); ++row)
                numbers.push_back(looked[0].text(row, 0));
            return numbers;
        },
        std::move(answer)));
}

} // namespace chancery::ledger
