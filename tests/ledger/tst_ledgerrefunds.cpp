// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/ledgerrefunds.h"
#include "tests/ledger/ledgerhouse.h"

#include <QTest>

#include <algorithm>

using namespace chancery;
using namespace chancery::ledger;
using rules::RefundState;
using rules::RefundStatement;

/// Refunds on real PostgreSQL, and the double entry that goes with them.
class TestLedgerRefunds : public QObject
{
    Q_OBJECT

public:
    /// A thousand rounds on a busy machine take more than Qt's five minutes.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "1800000"); }

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void fiftyAtOnceNeverExceed();
    void partThenWhole();
    void sameKeyIsTheSameRefund();
    void changedOrTooMuch();
    void nobodyApprovesTheirOwn();
    void rejectedTakesNothing();
    void failedIsTriedAgainWithANewKey();
    void externalIsRecordedOnce();
    void surplusIsStartedOnce();
    void comesBack();
    void disputeFreezes();
    void lostSurplusIsSettled();
    void anyOrderEndsAlike();
    void databaseRefuses_data();
    void databaseRefuses();

private:
    AttemptView captured()
    {
        const AttemptView open = m_house.openAttempt();
        return m_house.record(open.id, LedgerHouse::captureOf(open))->attempt;
    }
    AttemptView surplus()
    {
        const AttemptView open = m_house.openAttempt();
        auto capture = LedgerHouse::captureOf(open);
        capture.amount = LedgerHouse::yen(11000);
        return m_house.record(open.id, capture)->attempt;
    }
    NewRefund wish(const AttemptView &payment, qint64 minor, bool needsApproval = false)
    {
        return {.id = domain::RefundId::make(m_house.random),
            .payment = payment.id,
            .post = QStringLiteral("TYO"),
            .amount = LedgerHouse::yen(minor),
            .expectedRefundable = std::nullopt,
            .reason = QStringLiteral("Withdrawn"),
            .requester = m_clerk,
            .device = m_house.device,
            .idempotencyKey = domain::base32(m_house.random.bytes(16)),
            .bodyHash = QCryptographicHash::hash("body", QCryptographicHash::Sha256),
            .aloneUpTo = needsApproval ? std::nullopt : std::optional<qint64>(1'000'000)};
    }
    RefundOutcome request(const NewRefund &refund)
    {
        return *LedgerHouse::await<RefundOutcome>([&](auto answer) { m_refunds->request(refund, answer); });
    }
    RefundOutcome approve(const domain::RefundId &id, const domain::StaffId &by)
    {
        return *LedgerHouse::await<RefundOutcome>(
            [&](auto answer) { m_refunds->approve(id, QStringLiteral("TYO"), by, answer); });
    }
    RefundsRecorded say(const AttemptView &payment, const std::vector<RefundStatement> &statements)
    {
        return *LedgerHouse::await<RefundsRecorded>([&](auto answer) {
            m_refunds->record(payment.id, statements, Cause{QStringLiteral("query"), {}}, answer);
        });
    }
    std::vector<RefundView> list(const AttemptView &payment)
    {
        return *LedgerHouse::await<std::vector<RefundView>>([&](auto answer) { m_refunds->list(payment.id, answer); });
    }
    static RefundStatement statement(
        const domain::RefundId &id, const QString &reference, qint64 minor, RefundStatement::State state)
    {
        return {id, reference, LedgerHouse::yen(minor), state, {}};
    }
    QString stateOf(const AttemptView &payment) { return domain::toString(m_house.load(payment.id)->state); }
    /// account:sum of everything booked for the payment and its refunds, sorted; accounts at nothing left out.
    QString balances(const AttemptView &payment)
    {
        return m_house.value(QStringLiteral(
            "SELECT string_agg(account || ':' || sum, ' ' ORDER BY account) FROM (SELECT account, sum(minor) sum"
            " FROM chancery.postings WHERE reference = '%1' OR reference IN (SELECT id FROM chancery.refunds"
            " WHERE attempt = '%1') GROUP BY account HAVING sum(minor) <> 0) s")
                                 .arg(payment.id.text()));
    }

    using State = RefundStatement::State;
    LedgerHouse m_house;
    std::unique_ptr<LedgerRefunds> m_refunds;
    const domain::StaffId m_clerk = domain::StaffId::make(m_house.random);
    const domain::StaffId m_supervisor = domain::StaffId::make(m_house.random);
};

void TestLedgerRefunds::initTestCase()
{
    QVERIFY2(m_house.open(), qPrintable(m_house.error()));
    m_refunds = std::make_unique<LedgerRefunds>(*m_house.ledger, m_house.random);
}

void TestLedgerRefunds::cleanup()
{
    // After every test: balanced as a whole, and each payment's total is that of its refunds.
    QCOMPARE(
        m_house.value(QStringLiteral("SELECT count(*) FROM (SELECT FROM chancery.postings GROUP BY reference, sequence,"
                                     " kind, currency HAVING sum(minor) <> 0) s")),
        QStringLiteral("0"));
    QCOMPARE(m_house.value(QStringLiteral(
                 "SELECT count(*) FROM chancery.attempts a WHERE refunded_minor <> (SELECT coalesce(sum(minor), 0) FROM"
                 " chancery.refunds r WHERE r.attempt = a.id AND r.state = 'done')")),
        QStringLiteral("0"));
}

void TestLedgerRefunds::fiftyAtOnceNeverExceed()
{
    const int rounds = qgetenv("CHANCERY_FAULTS") == "full" ? 1000 : 20;
    for (int round = 0; round < rounds; ++round) {
        const AttemptView payment = captured();
        std::vector<std::future<LedgerHouse::Reply<RefundOutcome>>> replies;
        for (int i = 0; i < 50; ++i) {
            const NewRefund refund = wish(payment, 500 + (i * 37) % 900, i % 2 == 0);
            replies.push_back(
                LedgerHouse::begin<RefundOutcome>([&](auto answer) { m_refunds->request(refund, answer); }));
        }
        int taken = 0;
        for (auto &reply : replies) {
            const auto outcome = reply.get();
            QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
            taken += std::holds_alternative<RefundTaken>(*outcome) ? 1 : 0;
        }
        qint64 sum = 0;
        for (const RefundView &refund : list(payment))
            sum += refund.amount.minor();
        QVERIFY2(sum <= 11200 && sum > 11200 - 1400, qPrintable(QString::number(sum)));
        QCOMPARE(std::size_t(taken), list(payment).size());
    }
}

void TestLedgerRefunds::partThenWhole()
{
    const AttemptView payment = captured();
    const auto first = std::get<RefundTaken>(request(wish(payment, 200))).refund;
    QCOMPARE(rules::toString(first.state), QStringLiteral("refunding"));
    QCOMPARE(first.providerKey, first.id.text() + QStringLiteral("-1"));
    QCOMPARE(
        balances(payment), QStringLiteral("fee_income:-11000 provider_clearing:stripe:11200 refunds_payable:-200"));
    QVERIFY(say(payment, {statement(first.id, QStringLiteral("re_1"), 200, State::Pending)}).moved.empty());
    QVERIFY(say(payment, {statement(first.id, QStringLiteral("re_1"), 200, State::Succeeded)}).changed);
    QCOMPARE(stateOf(payment), QStringLiteral("part_refunded"));
    // Told again, nothing happens.
    QVERIFY(!say(payment, {statement(first.id, QStringLiteral("re_1"), 200, State::Succeeded)}).changed);
    const auto rest = std::get<RefundTaken>(request(wish(payment, 11000))).refund;
    say(payment, {statement(rest.id, QStringLiteral("re_2"), 11000, State::Succeeded)});
    QCOMPARE(stateOf(payment), QStringLiteral("refunded"));
    QCOMPARE(rules::toString(m_house.load(payment.id)->obligation), QStringLiteral("refunded"));
    QCOMPARE(balances(payment), QString());
    QCOMPARE(std::get<RefundExceeds>(request(wish(payment, 1))).refundable, LedgerHouse::yen(0));
}

void TestLedgerRefunds::sameKeyIsTheSameRefund()
{
    const AttemptView payment = captured();
    NewRefund refund = wish(payment, 200);
    const auto first = std::get<RefundTaken>(request(refund)).refund;
    refund.id = domain::RefundId::make(m_house.random);
    refund.expectedRefundable = LedgerHouse::yen(11200); // not any more, and it does not matter
    QCOMPARE(std::get<RefundTaken>(request(refund)).refund.id, first.id);
    refund.bodyHash = QCryptographicHash::hash("other", QCryptographicHash::Sha256);
    QVERIFY(std::holds_alternative<RefundMismatch>(request(refund)));
    QCOMPARE(list(payment).size(), std::size_t(1));
}

void TestLedgerRefunds::changedOrTooMuch()
{
    const AttemptView payment = captured();
    QVERIFY(std::holds_alternative<RefundExceeds>(request(wish(payment, 11201))));
    QVERIFY(std::holds_alternative<RefundExceeds>(request(wish(payment, 0))));
    NewRefund refund = wish(payment, 200);
    refund.expectedRefundable = LedgerHouse::yen(11000);
    QCOMPARE(std::get<RefundableChanged>(request(refund)).refundable, LedgerHouse::yen(11200));
    refund.post = QStringLiteral("OSA");
    QVERIFY(std::holds_alternative<RefundUnknown>(request(refund)));
    QVERIFY(std::holds_alternative<NotRefundable>(request(wish(m_house.openAttempt(), 200))));
}

void TestLedgerRefunds::nobodyApprovesTheirOwn()
{
    const AttemptView payment = captured();
    const auto refund = std::get<RefundTaken>(request(wish(payment, 200, true))).refund;
    QCOMPARE(rules::toString(refund.state), QStringLiteral("requested"));
    QVERIFY(std::holds_alternative<SelfApproval>(approve(refund.id, m_clerk)));
    QVERIFY(list(payment).front().state == RefundState::Requested);
    const auto approved = std::get<RefundTaken>(approve(refund.id, m_supervisor)).refund;
    QVERIFY(approved.state == RefundState::Refunding);
    QCOMPARE(approved.approver, m_supervisor);
    QVERIFY(std::holds_alternative<RefundDecided>(approve(refund.id, m_supervisor)));
}

void TestLedgerRefunds::rejectedTakesNothing()
{
    const AttemptView payment = captured();
    const auto refund = std::get<RefundTaken>(request(wish(payment, 11200, true))).refund;
    QVERIFY(std::holds_alternative<RefundExceeds>(request(wish(payment, 1))));
    const auto rejected = *LedgerHouse::await<RefundOutcome>(
        [&](auto answer) { m_refunds->reject(refund.id, QStringLiteral("TYO"), m_supervisor, answer); });
    QVERIFY(std::get<RefundTaken>(rejected).refund.state == RefundState::Rejected);
    QVERIFY(std::holds_alternative<RefundTaken>(request(wish(payment, 11200))));
}

void TestLedgerRefunds::failedIsTriedAgainWithANewKey()
{
    const AttemptView payment = captured();
    const auto refund = std::get<RefundTaken>(request(wish(payment, 200))).refund;
    const auto refused = *LedgerHouse::await<RefundsRecorded>([&](auto answer) {
        m_refunds->refused(
            refund.id, 1, QStringLiteral("balance_insufficient"), true, Cause{QStringLiteral("reply"), {}}, answer);
    });
    QCOMPARE(refused.moved.size(), std::size_t(1));
    QCOMPARE(stateOf(payment), QStringLiteral("captured"));
    QCOMPARE(balances(payment), QStringLiteral("fee_income:-11200 provider_clearing:stripe:11200"));
    const auto again = std::get<RefundTaken>(approve(refund.id, m_clerk)).refund;
    QVERIFY(again.state == RefundState::Refunding);
    QCOMPARE(again.providerKey, refund.id.text() + QStringLiteral("-2"));
    QVERIFY(!again.sentAt);
    // A late refusal of the first try does not touch the second.
    const auto late = LedgerHouse::await<RefundsRecorded>([&](auto answer) {
        m_refunds->refused(refund.id, 1, QStringLiteral("x"), true, Cause{QStringLiteral("reply"), {}}, answer);
    });
    QVERIFY(late && late->moved.empty());
    QVERIFY(list(payment).front().state == RefundState::Refunding);
    say(payment, {statement(refund.id, QStringLiteral("re_a"), 200, State::Failed)});
    approve(refund.id, m_supervisor);
    // The list still tells of the try that failed.
    say(payment, {statement(refund.id, QStringLiteral("re_a"), 200, State::Failed)});
    QVERIFY(list(payment).front().state == RefundState::Refunding);
    say(payment,
        {statement(refund.id, QStringLiteral("re_a"), 200, State::Failed),
            statement(refund.id, QStringLiteral("re_b"), 200, State::Succeeded)});
    QVERIFY(list(payment).front().state == RefundState::Done);
}

void TestLedgerRefunds::externalIsRecordedOnce()
{
    const AttemptView payment = captured();
    const auto ours = std::get<RefundTaken>(request(wish(payment, 10000))).refund;
    for (int i = 0; i < 3; ++i)
        QVERIFY(say(payment, {statement({}, QStringLiteral("re_dash"), 1500, State::Succeeded)}).refusals.isEmpty());
    const auto all = list(payment);
    QCOMPARE(all.size(), std::size_t(2));
    QVERIFY(all.back().kind == RefundView::Kind::External);
    QCOMPARE(stateOf(payment), QStringLiteral("part_refunded"));
    // It made ours impossible; the provider says so, and nothing more can be promised meanwhile.
    QVERIFY(std::holds_alternative<RefundExceeds>(request(wish(payment, 1))));
    QCOMPARE(say(payment, {statement(ours.id, QStringLiteral("re_o"), 10000, State::Succeeded)}).refusals,
        QStringList{QStringLiteral("refund_exceeds_capture")});
}

void TestLedgerRefunds::surplusIsStartedOnce()
{
    const AttemptView payment = surplus();
    QCOMPARE(stateOf(payment), QStringLiteral("surplus"));
    const auto start = [&] {
        return LedgerHouse::begin<std::vector<RefundView>>([&](auto answer) { m_refunds->startSurplus(8, answer); });
    };
    auto first = start();
    auto second = start();
    QCOMPARE(first.get()->size() + second.get()->size(), std::size_t(1));
    QCOMPARE(stateOf(payment), QStringLiteral("refunding"));
    const auto claim = [&] {
        return *LedgerHouse::await<std::vector<RefundWork>>([&](auto answer) {
            m_refunds->claimDue(domain::SystemClock().now() + std::chrono::hours(1), 100'000, answer);
        });
    };
    const auto mine = [&](const std::vector<RefundWork> &work) {
        return *std::ranges::find(work, payment.id, [](const RefundWork &item) { return item.payment.id; });
    };
    // Killed between the commit and the sending: the next claim knows that it may have gone.
    QVERIFY(!mine(claim()).mayBeSent);
    QVERIFY(std::ranges::any_of(list(payment), [](const RefundView &refund) { return refund.sentAt.has_value(); }));
    const RefundView refund = list(payment).front();
    QCOMPARE(refund.amount, LedgerHouse::yen(11000));
    say(payment, {statement(refund.id, QStringLiteral("re_s"), 11000, State::Succeeded)});
    QCOMPARE(stateOf(payment), QStringLiteral("refunded"));
    QCOMPARE(balances(payment), QString());
    QVERIFY(start().get()->empty());
}

void TestLedgerRefunds::comesBack()
{
    const AttemptView payment = captured();
    const auto refund = std::get<RefundTaken>(request(wish(payment, 11200))).refund;
    say(payment, {statement(refund.id, QStringLiteral("re_1"), 11200, State::Succeeded)});
    QCOMPARE(stateOf(payment), QStringLiteral("refunded"));
    say(payment, {statement(refund.id, QStringLiteral("re_1"), 11200, State::Failed)});
    QCOMPARE(stateOf(payment), QStringLiteral("captured"));
    QCOMPARE(balances(payment), QStringLiteral("fee_income:-11200 provider_clearing:stripe:11200"));
    // An older answer does not send it away again.
    say(payment, {statement(refund.id, QStringLiteral("re_1"), 11200, State::Succeeded)});
    QCOMPARE(stateOf(payment), QStringLiteral("captured"));
}

void TestLedgerRefunds::disputeFreezes()
{
    const AttemptView payment = captured();
    const auto waiting = std::get<RefundTaken>(request(wish(payment, 200, true))).refund;
    QVERIFY(m_house.record(payment.id, rules::DisputeOpened{})->changed);
    QCOMPARE(balances(payment), QStringLiteral("chargebacks:11200 fee_income:-11200"));
    QVERIFY(std::holds_alternative<RefundFrozen>(request(wish(payment, 200))));
    QVERIFY(std::holds_alternative<RefundFrozen>(approve(waiting.id, m_supervisor)));
    QVERIFY(m_house.record(payment.id, rules::DisputeWon{})->changed);
    QCOMPARE(balances(payment), QStringLiteral("fee_income:-11200 provider_clearing:stripe:11200"));
    QVERIFY(std::holds_alternative<RefundTaken>(approve(waiting.id, m_supervisor)));
}

void TestLedgerRefunds::lostSurplusIsSettled()
{
    const AttemptView payment = surplus();
    QVERIFY(m_house.record(payment.id, rules::DisputeOpened{})->changed);
    QVERIFY(m_house.record(payment.id, rules::DisputeLost{})->changed);
    QCOMPARE(stateOf(payment), QStringLiteral("charged_back"));
    QCOMPARE(balances(payment), QString());
}

void TestLedgerRefunds::anyOrderEndsAlike()
{
    // Five messages: what a list says at the time only ever grows, but it may be heard in any order and again.
    std::vector<int> order{0, 1, 2, 3, 4};
    std::optional<QString> end;
    int runs = 0;
    do {
        if (++runs % 4 != 0)
            continue; // every fourth: 30 orders
        const AttemptView payment = captured();
        const auto a = std::get<RefundTaken>(request(wish(payment, 300))).refund;
        const auto b = std::get<RefundTaken>(request(wish(payment, 400))).refund;
        const std::vector<std::vector<RefundStatement>> messages{
            {statement(a.id, QStringLiteral("re_a"), 300, State::Pending)},
            {statement(a.id, QStringLiteral("re_a"), 300, State::Succeeded)},
            {statement(b.id, QStringLiteral("re_b"), 400, State::Failed)},
            {statement({}, QStringLiteral("re_x"), 500, State::Succeeded)}, {}};
        for (const int message : order) {
            if (message == 4)
                QVERIFY(m_house.record(payment.id, rules::DisputeOpened{}));
            else
                say(payment, messages.at(std::size_t(message)));
        }
        QVERIFY(m_house.record(payment.id, rules::DisputeWon{}));
        const auto view = m_house.load(payment.id);
        const QString now
            = domain::toString(view->state) + u' ' + QString::number(view->refunded.minor()) + u' ' + balances(payment);
        QCOMPARE(now, end.value_or(now));
        end = now;
    } while (std::next_permutation(order.begin(), order.end()));
    QCOMPARE(*end, QStringLiteral("part_refunded 800 fee_income:-10400 provider_clearing:stripe:10400"));
}

void TestLedgerRefunds::databaseRefuses_data()
{
    QTest::addColumn<QString>("sql");
    const std::pair<const char *, const char *> rows[]{
        {"change an entry", "UPDATE chancery.entries SET kind = 'surplus'"},
        {"delete an entry", "DELETE FROM chancery.entries"},
        {"unbalanced entry",
            "INSERT INTO chancery.entries (reference, sequence, kind, currency, accounts, minors) VALUES ('x', 0,"
            " 'correction', 'JPY', '{fee_income,surplus}', '{100,-99}')"},
        {"unknown account",
            "INSERT INTO chancery.entries (reference, sequence, kind, currency, accounts, minors) VALUES ('x', 0,"
            " 'correction', 'JPY', '{fee_income,pocket}', '{100,-100}')"},
        {"one posting",
            "INSERT INTO chancery.entries (reference, sequence, kind, currency, accounts, minors) VALUES ('x',"
            " 0, 'correction', 'JPY', '{fee_income}', '{0}')"},
        {"change a refund's event", "UPDATE chancery.refund_events SET detail = 'x'"},
        {"raise a refund", "UPDATE chancery.refunds SET minor = minor + 1"},
        {"requester as approver", "UPDATE chancery.refunds SET approver = requester WHERE kind = 'staff'"},
        {"rejected refund comes back",
            "UPDATE chancery.refunds SET state = 'refunding', version = version + 1 WHERE state = 'rejected'"},
        {"state without its event",
            "UPDATE chancery.refunds SET state = 'failed', version = version + 1 WHERE state = 'refunding'"},
    };
    for (const auto &[name, sql] : rows)
        QTest::newRow(name) << QString::fromLatin1(sql);
}

void TestLedgerRefunds::databaseRefuses()
{
    QFETCH(QString, sql);
    QVERIFY(!m_house.query(sql));
}

QTEST_GUILESS_MAIN(TestLedgerRefunds)
#include "tst_ledgerrefunds.moc"
