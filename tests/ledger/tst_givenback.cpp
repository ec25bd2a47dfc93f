// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/ledgerrefunds.h"
#include "tests/ledger/statementhouse.h"

#include <QTest>

using namespace chancery;
using namespace chancery::ledger;
using rules::RefundStatement;

/// Money that a provider sent back by itself, since its order was called off: booked in and out, once, and found again
/// in the provider's statement.
class TestGivenBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bookedAndMatched_data();
    void bookedAndMatched();
    void noticeOfTheSameMoney();
    void ownRefundThatClosedTheOrder();

private:
    rules::GivenBack backOf(const AttemptView &attempt) const
    {
        return {attempt.providerReference, QStringLiteral("pi_") + attempt.id.text()};
    }
    /// account:sum, sorted, of all that was ever booked; accounts at nothing are named too.
    QString booked()
    {
        return m_house.value(QStringLiteral("SELECT string_agg(account || ':' || sum, ' ' ORDER BY account) FROM"
                                            " (SELECT account, sum(minor) FROM chancery.postings GROUP BY account) s"));
    }
    rules::StatementLine line(const AttemptView &attempt, rules::StatementLine::Kind kind)
    {
        auto line = StatementHouse::lineOf(attempt, attempt.id.text());
        line.kind = kind;
        line.paymentReference = QStringLiteral("pi_") + attempt.id.text();
        line.fee = LedgerHouse::yen(0);
        return line;
    }
    RefundsRecorded say(const AttemptView &attempt, const RefundStatement &statement)
    {
        return *LedgerHouse::await<RefundsRecorded>([&](auto answer) {
            m_refunds->record(attempt.id, {statement}, Cause{QStringLiteral("query"), {}}, answer);
        });
    }

    StatementHouse m_house;
    std::unique_ptr<LedgerRefunds> m_refunds;
};

void TestGivenBack::init()
{
    m_refunds.reset();
    QVERIFY2(m_house.openBooks(), qPrintable(m_house.error()));
    m_refunds = std::make_unique<LedgerRefunds>(*m_house.ledger, m_house.random);
}

void TestGivenBack::bookedAndMatched_data()
{
    QTest::addColumn<bool>("captured");
    QTest::addColumn<QString>("accounts");
    QTest::newRow("never known as paid") << false << QStringLiteral("provider_clearing:stripe:0 surplus:0");
    QTest::newRow("known as paid") << true << QStringLiteral("fee_income:0 provider_clearing:stripe:0");
}

void TestGivenBack::bookedAndMatched()
{
    using Kind = rules::StatementLine::Kind;
    QFETCH(bool, captured);
    QFETCH(QString, accounts);
    const AttemptView before = captured ? m_house.captured() : m_house.openAttempt();
    const auto recorded = m_house.record(before.id, backOf(before));
    QVERIFY(recorded && recorded->changed);
    QCOMPARE(domain::toString(recorded->attempt.state), QStringLiteral("refunded"));
    QCOMPARE(booked(), accounts);
    // Told again, nothing moves.
    QVERIFY(!m_house.record(before.id, backOf(before))->changed);
    QCOMPARE(booked(), accounts);
    // A day on, a statement without the two lines would leave both missing there.
    const auto found = m_house.reconcile(
        {line(recorded->attempt, Kind::Capture), line(recorded->attempt, Kind::Refund)}, std::chrono::hours(72));
    QCOMPARE(found.run.counts.value(u"lines").toObject().value(u"matched").toInt(), 2);
    QCOMPARE(found.run.counts.value(u"movements").toObject().value(u"matched").toInt(), 2);
    QCOMPARE(m_house.exceptions(), QStringList());
}

void TestGivenBack::noticeOfTheSameMoney()
{
    const AttemptView open = m_house.openAttempt();
    QVERIFY(m_house.record(open.id, backOf(open))->changed);
    const QString before = booked();
    const auto recorded = say(open, {{}, QStringLiteral("re_1"), open.total, RefundStatement::State::Succeeded, {}});
    QVERIFY(!recorded.changed);
    QVERIFY(recorded.refusals.isEmpty());
    QCOMPARE(booked(), before);
    QCOMPARE(m_house.number(QStringLiteral("SELECT count(*) FROM chancery.refunds")), 0);
}

void TestGivenBack::ownRefundThatClosedTheOrder()
{
    const AttemptView paid = m_house.captured();
    const NewRefund wish{.id = domain::RefundId::make(m_house.random),
        .payment = paid.id,
        .post = QStringLiteral("TYO"),
        .amount = paid.total,
        .expectedRefundable = std::nullopt,
        .reason = QStringLiteral("Withdrawn"),
        .requester = domain::StaffId::make(m_house.random),
        .device = m_house.device,
        .idempotencyKey = QStringLiteral("key"),
        .bodyHash = QCryptographicHash::hash("body", QCryptographicHash::Sha256),
        .aloneUpTo = paid.total.minor()};
    const auto outcome = LedgerHouse::await<RefundOutcome>([&](auto answer) { m_refunds->request(wish, answer); });
    QVERIFY(outcome && std::holds_alternative<RefundTaken>(*outcome));
    // The refund is made, and a query that overtook its answer tells of a closed order.
    QVERIFY(m_house.record(paid.id, backOf(paid))->changed);
    const auto recorded
        = say(paid, {wish.id, QStringLiteral("re_1"), paid.total, RefundStatement::State::Succeeded, {}});
    QVERIFY(recorded.refusals.isEmpty());
    QCOMPARE(booked(), QStringLiteral("fee_income:0 provider_clearing:stripe:0 refunds_payable:0"));
    QCOMPARE(m_house.load(paid.id)->refunded, paid.total);
    QCOMPARE(m_house.value(QStringLiteral("SELECT state FROM chancery.refunds")), QStringLiteral("done"));
}

QTEST_GUILESS_MAIN(TestGivenBack)
#include "tst_givenback.moc"
