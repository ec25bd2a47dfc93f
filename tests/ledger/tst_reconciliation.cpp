// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ledger/statementhouse.h"

#include <QJsonDocument>
#include <QTest>

using namespace chancery;
using namespace chancery::ledger;
using namespace std::chrono_literals;
using domain::Instant;
using rules::StatementLine;
using Kind = StatementLine::Kind;

/// Statements against real books in PostgreSQL, run by run.
class TestReconciliation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDayThatAgrees();
    void secondRunChangesNothing();
    void everyDifferenceIsAnException();
    void resolvedStaysResolvedUntilTheFactsChange();
    void clearedByItselfOpensAgain();
    void clearedOnceItsCauseIsGone();
    void refundsOnBothSides();
    void pendingBecomesMissingAndThenMatched();
    void keysInTheirOrder();
    void orphanIsAdoptedOnceItIsKnown();
    void straysAreNamed();
    void reversedByACancel();
    void repeatedAndRestatedLines();
    void unusableLinesAreCounted();
    void feesArePostedOnce();
    void brokenOffRunIsTakenOver();
    void oneRelayAtATime();
    void askingTwiceIsAskingOnce();
    void supervisorsSeeTheirPostsOnly();
    void pagesFollowEachOther();
    void factsAndDecisionsAreImmutable();

private:
    StatementHouse m_house;
};

void TestReconciliation::init()
{
    QVERIFY2(m_house.openBooks(), qPrintable(m_house.error()));
}

void TestReconciliation::aDayThatAgrees()
{
    const AttemptView a = m_house.captured();
    const AttemptView b = m_house.captured();
    const StatementHouse::Concluded concluded = m_house.reconcile(
        {StatementHouse::lineOf(b, QStringLiteral("txn_2")), StatementHouse::lineOf(a, QStringLiteral("txn_1"))});
    QCOMPARE(concluded.freshCount, 0);
    QVERIFY(concluded.run.state == ReconciliationRun::State::Done);
    QCOMPARE(concluded.run.lines, 2);
    QCOMPARE(concluded.run.counts.value(u"lines").toObject().value(u"matched").toInt(), 2);
    QCOMPARE(concluded.run.counts.value(u"movements").toObject().value(u"matched").toInt(), 2);
    QCOMPARE(m_house.value(QStringLiteral(
                 "SELECT attempt || ' ' || movement FROM chancery.reconciliation_lines WHERE reference = 'txn_1'")),
        a.id.text() + QStringLiteral(" capture:") + a.id.text());
}

void TestReconciliation::secondRunChangesNothing()
{
    const AttemptView a = m_house.captured();
    const AttemptView b = m_house.captured();
    std::vector<StatementLine> lines{StatementHouse::lineOf(a, QStringLiteral("txn_1"))};
    lines.front().amount = LedgerHouse::yen(1);
    const StatementHouse::Concluded first = m_house.reconcile(lines);
    QCOMPARE(first.freshCount, 1);
    const QString before = m_house.kept();
    for (int i = 0; i < 2; ++i) {
        const StatementHouse::Concluded again = m_house.reconcile(lines);
        QCOMPARE(again.freshCount, 0);
        QCOMPARE(again.cleared, 0);
        QCOMPARE(m_house.kept(), before);
    }
    QVERIFY(b.id != a.id);
}

void TestReconciliation::everyDifferenceIsAnException()
{
    const AttemptView wrongAmount = m_house.captured();
    const AttemptView wrongCurrency = m_house.captured();
    const AttemptView wrongFee = m_house.captured();
    const AttemptView twice = m_house.captured();
    const AttemptView absent = m_house.captured();
    const AttemptView notHere = m_house.openAttempt();
    std::vector<StatementLine> lines{StatementHouse::lineOf(wrongAmount, QStringLiteral("t1")),
        StatementHouse::lineOf(wrongCurrency, QStringLiteral("t2")),
        StatementHouse::lineOf(wrongFee, QStringLiteral("t3")), StatementHouse::lineOf(twice, QStringLiteral("t4")),
        StatementHouse::lineOf(twice, QStringLiteral("t5")), StatementHouse::lineOf(notHere, QStringLiteral("t6")),
        StatementHouse::lineOf(notHere, QStringLiteral("t7"))};
    lines[0].amount = LedgerHouse::yen(11100);
    lines[1].amount = *domain::Money::fromMinor(11200, *domain::Currency::fromCode(u"USD"));
    lines[2].fee = LedgerHouse::yen(-403);
    lines[6].payment = {};
    lines[6].orderReference = QStringLiteral("cs_of_nobody");
    lines[6].paymentReference = QStringLiteral("pi_of_nobody");
    const StatementHouse::Concluded concluded = m_house.reconcile(lines, 49h);
    QCOMPARE(m_house.exceptions(),
        (QStringList{QStringLiteral("capture_different:open"), QStringLiteral("capture_different:open"),
            QStringLiteral("capture_different:open"), QStringLiteral("capture_missing_here:open"),
            QStringLiteral("capture_missing_there:open"), QStringLiteral("orphan_capture:open"),
            QStringLiteral("second_capture:open")}));
    QCOMPARE(concluded.freshCount, 7);
    QCOMPARE(m_house.value(QStringLiteral(
                 "SELECT subject FROM chancery.reconciliation_exceptions WHERE kind = 'capture_missing_there'")),
        QStringLiteral("capture:") + absent.id.text());
    // The books themselves are as they were: nothing is edited in silence.
    QCOMPARE(toString(m_house.load(notHere.id)->state), QStringLiteral("open"));
    QCOMPARE(m_house.value(
                 QStringLiteral("SELECT owner FROM chancery.reconciliation_exceptions WHERE kind = 'second_capture'")),
        QStringLiteral("TYO"));
}

void TestReconciliation::resolvedStaysResolvedUntilTheFactsChange()
{
    const AttemptView a = m_house.captured();
    StatementLine line = StatementHouse::lineOf(a, QStringLiteral("txn_1"));
    line.amount = LedgerHouse::yen(11100);
    const StatementHouse::Concluded first = m_house.reconcile({line});
    const auto decided = m_house.resolve(first.fresh.front());
    QVERIFY(decided && !decided->open);
    QCOMPARE(m_house.resolve(first.fresh.front())->resolution, QStringLiteral("accepted"));
    QCOMPARE(m_house.reconcile({line}).freshCount, 0);
    QCOMPARE(m_house.exceptions(), QStringList{QStringLiteral("capture_different:resolved")});
    // Our side says something else now: money went back.
    QVERIFY(m_house.query(QStringLiteral("UPDATE chancery.attempts SET payment_reference = 'pi_other' WHERE id = '%1'")
                              .arg(a.id.text())));
    QCOMPARE(m_house.reconcile({line}).freshCount, 1);
    QCOMPARE(m_house.exceptions(),
        (QStringList{QStringLiteral("capture_different:open"), QStringLiteral("capture_different:resolved")}));
}

void TestReconciliation::clearedByItselfOpensAgain()
{
    const AttemptView a = m_house.captured();
    const auto first = m_house.reconcile({}, 49h);
    QCOMPARE(first.freshCount, 1);
    QCOMPARE(m_house.reconcile({}).cleared, 1); // a clock that is set back: pending again
    QCOMPARE(m_house.exceptions(), QStringList{QStringLiteral("capture_missing_there:resolved")});
    const auto third = m_house.reconcile({}, 49h);
    QCOMPARE(third.freshCount, 1);
    QCOMPARE(third.fresh.front().id, first.fresh.front().id);
    QCOMPARE(third.fresh.front().payment, a.id);
    QCOMPARE(m_house.exceptions(), QStringList{QStringLiteral("capture_missing_there:open")});
}

void TestReconciliation::clearedOnceItsCauseIsGone()
{
    const AttemptView open = m_house.openAttempt();
    AttemptView later = open;
    const StatementLine line = StatementHouse::lineOf(open, QStringLiteral("txn_1"));
    QCOMPARE(m_house.reconcile({line}).freshCount, 1);
    QCOMPARE(m_house.exceptions(), QStringList{QStringLiteral("capture_missing_here:open")});
    later = m_house.record(open.id, LedgerHouse::captureOf(open))->attempt;
    QCOMPARE(toString(later.state), QStringLiteral("captured"));
    const StatementHouse::Concluded second = m_house.reconcile({});
    QCOMPARE(second.cleared, 1);
    QCOMPARE(m_house.exceptions(), QStringList{QStringLiteral("capture_missing_here:resolved")});
    QCOMPARE(m_house.outcomeOf(QStringLiteral("txn_1")), QStringLiteral("matched"));
}

void TestReconciliation::pendingBecomesMissingAndThenMatched()
{
    const AttemptView a = m_house.captured();
    const auto standing = [&] {
        return m_house.value(
            QStringLiteral("SELECT outcome FROM chancery.reconciliation_movements WHERE key = 'capture:%1'")
                .arg(a.id.text()));
    };
    QCOMPARE(m_house.reconcile({}).freshCount, 0);
    QCOMPARE(standing(), QStringLiteral("pending"));
    QCOMPARE(m_house.reconcile({}, 47h).freshCount, 0);
    QCOMPARE(m_house.reconcile({}, 48h + 1min).freshCount, 1);
    QCOMPARE(standing(), QStringLiteral("missing_there"));
    // The next day's statement brings it after all.
    QCOMPARE(m_house.reconcile({StatementHouse::lineOf(a, QStringLiteral("txn_1"))}, 50h).cleared, 1);
    QCOMPARE(standing(), QStringLiteral("matched"));
    QCOMPARE(m_house.exceptions(), QStringList{QStringLiteral("capture_missing_there:resolved")});
}

void TestReconciliation::keysInTheirOrder()
{
    const AttemptView a = m_house.captured();
    const AttemptView b = m_house.captured();
    const auto stripped = [](StatementLine line) {
        line.payment = {};
        line.orderReference.clear();
        line.paymentReference.clear();
        return line;
    };
    StatementLine byId = stripped(StatementHouse::lineOf(a, QStringLiteral("by_id")));
    byId.payment = a.id;
    byId.paymentReference = b.paymentReference; // weaker than our own id
    StatementLine byPayment = stripped(StatementHouse::lineOf(b, QStringLiteral("by_payment")));
    byPayment.paymentReference = b.paymentReference;
    byPayment.orderReference = a.providerReference; // weaker than the payment's
    m_house.reconcile({byId, byPayment});
    const auto attemptOf = [&](const char *reference) {
        return m_house.value(QStringLiteral("SELECT attempt FROM chancery.reconciliation_lines WHERE reference = '%1'")
                                 .arg(QLatin1String(reference)));
    };
    QCOMPARE(attemptOf("by_id"), a.id.text());
    QCOMPARE(attemptOf("by_payment"), b.id.text());
    QCOMPARE(m_house.exceptions(),
        (QStringList{QStringLiteral("capture_different:open"), QStringLiteral("capture_different:open")}));

    const AttemptView c = m_house.captured();
    StatementLine byOrder = stripped(StatementHouse::lineOf(c, QStringLiteral("by_order")));
    byOrder.orderReference = c.providerReference;
    m_house.reconcile({byOrder});
    QCOMPARE(attemptOf("by_order"), c.id.text());
    QCOMPARE(m_house.outcomeOf(QStringLiteral("by_order")), QStringLiteral("matched"));
}

void TestReconciliation::orphanIsAdoptedOnceItIsKnown()
{
    const AttemptView open = m_house.openAttempt();
    StatementLine line = StatementHouse::lineOf(open, QStringLiteral("txn_1"));
    line.payment = {};
    line.orderReference.clear();
    line.paymentReference = QStringLiteral("pi_") + open.id.text(); // what the capture will bring
    QCOMPARE(m_house.reconcile({line}).fresh.front().kind, QStringLiteral("orphan_capture"));
    QVERIFY(m_house.record(open.id, LedgerHouse::captureOf(open)));
    QCOMPARE(m_house.reconcile({}).cleared, 1);
    QCOMPARE(m_house.outcomeOf(QStringLiteral("txn_1")), QStringLiteral("matched"));
    QCOMPARE(m_house.exceptions(), QStringList{QStringLiteral("orphan_capture:resolved")});
}

void TestReconciliation::straysAreNamed()
{
    const AttemptView known = m_house.captured();
    const AttemptView stray = m_house.openAttempt();
    const AttemptView returned = m_house.openAttempt();
    StatementLine back = StatementHouse::lineOf(returned, QStringLiteral("t4"));
    back.kind = Kind::Refund;
    QVERIFY(m_house.request(m_house.wish()));
    auto load = ReconciliationLoad::open(m_house.options(), QStringLiteral("stripe"));
    QVERIFY(load->claim(m_house.now())->has_value());
    QVERIFY(load->add(
        {StatementHouse::lineOf(known, QStringLiteral("t1")), StatementHouse::lineOf(stray, QStringLiteral("t2")),
            StatementHouse::lineOf(returned, QStringLiteral("t3")), back},
        0));
    const auto strays = load->strays(100);
    QVERIFY(strays);
    QCOMPARE(strays->size(), std::size_t(1));
    QCOMPARE(strays->front(), stray.id);
    // Asked, it says that it has the money: the run ends without an exception.
    QVERIFY(m_house.record(stray.id, LedgerHouse::captureOf(stray)));
    QCOMPARE(load->conclude({.now = m_house.now()}, m_house.random)->freshCount, 0);
}

void TestReconciliation::reversedByACancel()
{
    const AttemptView closed = m_house.openAttempt();
    StatementLine back = StatementHouse::lineOf(closed, QStringLiteral("t1"));
    back.kind = Kind::Refund;
    QCOMPARE(m_house.reconcile({back, StatementHouse::lineOf(closed, QStringLiteral("t1"))}).freshCount, 0);
    QCOMPARE(
        m_house.number(QStringLiteral("SELECT count(*) FROM chancery.reconciliation_lines WHERE outcome = 'reversed'")),
        2);
}

void TestReconciliation::refundsOnBothSides()
{
    const AttemptView paid = m_house.captured();
    const QString done = m_house.refund(paid, QStringLiteral("re_1"), 500);
    const QString absent = m_house.refund(paid, QStringLiteral("re_2"), 600);
    StatementLine there = StatementHouse::lineOf(paid, QStringLiteral("txn_r1"));
    there.kind = Kind::Refund;
    there.payment = {};
    there.orderReference.clear();
    there.paymentReference.clear();
    there.refundReference = QStringLiteral("re_1"); // all that this line names
    there.amount = there.settled = LedgerHouse::yen(500);
    StatementLine elsewhere = there;
    elsewhere.reference = QStringLiteral("txn_r3");
    elsewhere.payment = paid.id;
    elsewhere.refundReference = QStringLiteral("re_3"); // made in the provider's dashboard
    QCOMPARE(
        m_house.reconcile({StatementHouse::lineOf(paid, QStringLiteral("txn_1")), there, elsewhere}, 49h).freshCount,
        2);
    QCOMPARE(m_house.exceptions(),
        (QStringList{QStringLiteral("refund_missing_here:open"), QStringLiteral("refund_missing_there:open")}));
    QCOMPARE(
        m_house.value(QStringLiteral("SELECT movement FROM chancery.reconciliation_lines WHERE reference = 'txn_r1'")),
        QStringLiteral("refund:") + done);
    QCOMPARE(m_house.value(QStringLiteral(
                 "SELECT subject FROM chancery.reconciliation_exceptions WHERE kind = 'refund_missing_there'")),
        QStringLiteral("refund:") + absent);
}

void TestReconciliation::repeatedAndRestatedLines()
{
    const AttemptView a = m_house.captured();
    const StatementLine line = StatementHouse::lineOf(a, QStringLiteral("txn_1"));
    StatementLine other = line;
    other.fee = LedgerHouse::yen(404);
    const StatementHouse::Concluded first = m_house.reconcile({line, line, line});
    QCOMPARE(first.freshCount, 0);
    QCOMPARE(first.run.lines, 3);
    QCOMPARE(first.run.counts.value(u"repeated").toInt(), 2);
    const StatementHouse::Concluded second = m_house.reconcile({other});
    QCOMPARE(second.fresh.front().kind, QStringLiteral("restated"));
    QCOMPARE(m_house.number(QStringLiteral("SELECT fee_minor FROM chancery.reconciliation_lines")), 403);
    QCOMPARE(m_house.reconcile({other}).freshCount, 0);
    QCOMPARE(m_house.reconcile({line}).cleared, 0);
    QCOMPARE(m_house.exceptions(), QStringList{QStringLiteral("restated:open")});
}

void TestReconciliation::unusableLinesAreCounted()
{
    const AttemptView a = m_house.captured();
    const QString tab(u'\t');
    QVERIFY(m_house.request(m_house.wish()));
    auto load = ReconciliationLoad::open(m_house.options(), QStringLiteral("stripe"));
    QVERIFY(load->claim(m_house.now())->has_value());
    QVERIFY(load->add(
        {StatementHouse::lineOf(a, {}), StatementHouse::lineOf(a, tab), StatementHouse::lineOf(a, QString(QChar(0))),
            StatementHouse::lineOf(a, QString(201, u'x')), StatementHouse::lineOf(a, QStringLiteral("back\\slash"))},
        3));
    const auto concluded = load->conclude({.now = m_house.now()}, m_house.random);
    QVERIFY(concluded);
    QCOMPARE(concluded->run.unreadable, 7);
    QCOMPARE(concluded->run.lines, 1);
    QCOMPARE(m_house.outcomeOf(QStringLiteral("back\\slash")), QStringLiteral("matched"));
}

void TestReconciliation::feesArePostedOnce()
{
    const AttemptView a = m_house.captured();
    StatementLine fee = StatementHouse::lineOf(a, QStringLiteral("txn_fee"));
    fee.kind = Kind::Fee;
    fee.payment = {};
    fee.orderReference.clear();
    fee.paymentReference.clear();
    fee.settled = LedgerHouse::yen(50);
    fee.fee = LedgerHouse::yen(0);
    const auto fees = [&] {
        return m_house.number(QStringLiteral(
            "SELECT sum(minor) FROM chancery.postings WHERE account = 'provider_fees' AND currency = 'JPY'"));
    };
    m_house.reconcile({StatementHouse::lineOf(a, QStringLiteral("txn_1")), fee});
    QCOMPARE(fees(), 453);
    m_house.reconcile({StatementHouse::lineOf(a, QStringLiteral("txn_1")), fee, fee});
    QCOMPARE(fees(), 453);
    QCOMPARE(m_house.number(QStringLiteral("SELECT -sum(minor) FROM chancery.postings WHERE account = "
                                           "'provider_clearing:stripe' AND kind = 'provider_fee'")),
        453);
}

void TestReconciliation::brokenOffRunIsTakenOver()
{
    const AttemptView a = m_house.captured();
    const auto asked = m_house.request(m_house.wish());
    {
        auto load = ReconciliationLoad::open(m_house.options(), QStringLiteral("stripe"));
        QVERIFY(load->claim(m_house.now())->has_value());
        QVERIFY(load->add({StatementHouse::lineOf(a, QStringLiteral("half"))}, 0));
        // The server ends the connection in the middle, as when the relay or its machine dies.
        QVERIFY(m_house.number(QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE "
                                              "application_name = 'chancery-ledger'"
                                              " AND query LIKE 'COPY staged%'"))
            == 1);
        const auto broken = load->conclude({.now = m_house.now()}, m_house.random);
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, QStringLiteral("database_unavailable"));
    }
    QCOMPARE(m_house.value(QStringLiteral("SELECT state FROM chancery.reconciliations")), QStringLiteral("running"));
    QCOMPARE(m_house.number(QStringLiteral("SELECT count(*) FROM chancery.reconciliation_lines")), 0);
    auto load = ReconciliationLoad::open(m_house.options(), QStringLiteral("stripe"));
    const auto claimed = load->claim(m_house.now());
    QCOMPARE(claimed->value().id, asked->id);
    QCOMPARE(claimed->value().tries, 2);
    QVERIFY(load->add({StatementHouse::lineOf(a, QStringLiteral("whole"))}, 0));
    QVERIFY(load->conclude({.now = m_house.now()}, m_house.random));
    QCOMPARE(m_house.number(QStringLiteral("SELECT count(*) FROM chancery.reconciliation_lines")), 1);
}

void TestReconciliation::oneRelayAtATime()
{
    const auto first = ReconciliationLoad::open(m_house.options(), QStringLiteral("stripe"));
    QVERIFY(first);
    QCOMPARE(ReconciliationLoad::open(m_house.options(), QStringLiteral("stripe")).error().code,
        QStringLiteral("reconciliation_running"));
    QVERIFY(ReconciliationLoad::open(m_house.options(), QStringLiteral("alipay")));
    // Given up, it is free at once, however long the server takes to end the session.
    for (int i = 0; i < 20; ++i)
        QVERIFY(ReconciliationLoad::open(m_house.options(), QStringLiteral("alipay")));
}

void TestReconciliation::askingTwiceIsAskingOnce()
{
    const ReconciliationRun wanted = m_house.wish();
    const auto first = m_house.request(wanted);
    QCOMPARE(m_house.request(wanted)->id, first->id);
    QCOMPARE(m_house.request(m_house.wish())->id, first->id);
    ReconciliationRun tomorrow = m_house.wish();
    tomorrow.day = tomorrow.day.addDays(1);
    QVERIFY(m_house.request(tomorrow)->id != first->id);
    QVERIFY(m_house.request(m_house.wish(QStringLiteral("alipay")))->id != first->id);
    // A day's schedule runs once, however many relays keep it; a person can have it run again.
    const auto scheduled = m_house.request(m_house.wish(QStringLiteral("cash"), QStringLiteral("schedule")));
    QVERIFY(m_house.query(QStringLiteral(
        "UPDATE chancery.reconciliations SET state = 'done', finished_at = now() WHERE provider = 'cash'")));
    QCOMPARE(m_house.request(m_house.wish(QStringLiteral("cash"), QStringLiteral("schedule")))->id, scheduled->id);
    QVERIFY(m_house.request(m_house.wish(QStringLiteral("cash")))->id != scheduled->id);
    const auto due
        = LedgerHouse::await<std::vector<QString>>([&](auto answer) { m_house.book->waiting(m_house.now(), answer); });
    QCOMPARE(*due, (std::vector<QString>{QStringLiteral("alipay"), QStringLiteral("cash"), QStringLiteral("stripe")}));
}

void TestReconciliation::supervisorsSeeTheirPostsOnly()
{
    const AttemptView a = m_house.captured();
    StatementLine line = StatementHouse::lineOf(a, QStringLiteral("txn_1"));
    line.amount = LedgerHouse::yen(1);
    StatementLine orphan = line;
    orphan.reference = QStringLiteral("txn_2");
    orphan.payment = {};
    orphan.orderReference = orphan.paymentReference = QStringLiteral("of_nobody");
    const StatementHouse::Concluded concluded = m_house.reconcile({line, orphan});
    QCOMPARE(concluded.freshCount, 2);
    const auto seenBy = [&](const QString &post) {
        ExceptionQuery query;
        query.post = post;
        query.open = true;
        return LedgerHouse::await<ExceptionPage>([&](auto answer) {
            m_house.book->listExceptions(query, answer);
        })->exceptions.size();
    };
    QCOMPARE(seenBy(QStringLiteral("TYO")), std::size_t(2));
    QCOMPARE(seenBy(QStringLiteral("PAR")), std::size_t(1));
    for (const ReconciliationException &exception : concluded.fresh) {
        const auto decided = m_house.resolve(exception, QStringLiteral("PAR"));
        QCOMPARE(decided.has_value(), exception.owner.isEmpty());
        if (!decided)
            QCOMPARE(decided.error().code, QStringLiteral("exception_unknown"));
    }
    QCOMPARE(m_house.exceptions(),
        (QStringList{QStringLiteral("capture_different:open"), QStringLiteral("orphan_capture:resolved")}));
}

void TestReconciliation::pagesFollowEachOther()
{
    std::vector<StatementLine> lines;
    for (int i = 0; i < 5; ++i) {
        StatementLine line = StatementHouse::lineOf(m_house.openAttempt(), QStringLiteral("t%1").arg(i));
        lines.push_back(line);
    }
    m_house.reconcile(lines);
    ExceptionQuery query;
    query.limit = 2;
    QStringList seen;
    for (int pages = 1; pages <= 3; ++pages) {
        const auto page
            = LedgerHouse::await<ExceptionPage>([&](auto answer) { m_house.book->listExceptions(query, answer); });
        QVERIFY(page);
        for (const ReconciliationException &exception : page->exceptions)
            seen.append(exception.subject);
        query.cursor = page->next;
        QCOMPARE(query.cursor.isEmpty(), pages == 3);
    }
    seen.removeDuplicates();
    QCOMPARE(seen.size(), 5);
    query.cursor = QStringLiteral("1.pay_1");
    QCOMPARE(LedgerHouse::await<ExceptionPage>([&](auto answer) { m_house.book->listExceptions(query, answer); })
                 .error()
                 .code,
        QStringLiteral("cursor_malformed"));
}

void TestReconciliation::factsAndDecisionsAreImmutable()
{
    const AttemptView a = m_house.captured();
    StatementLine line = StatementHouse::lineOf(a, QStringLiteral("txn_1"));
    line.amount = LedgerHouse::yen(1);
    const StatementHouse::Concluded concluded = m_house.reconcile({line});
    QVERIFY(m_house.resolve(concluded.fresh.front()));
    for (const char *sql : {"UPDATE chancery.reconciliation_lines SET minor = 2",
             "UPDATE chancery.reconciliation_exceptions SET reason = 'other'",
             "UPDATE chancery.reconciliation_exceptions SET facts = '{}'"})
        QVERIFY2(!m_house.query(QString::fromLatin1(sql)), sql);
    const QString text = m_house.value(QStringLiteral("SELECT facts FROM chancery.reconciliation_exceptions"));
    const QJsonObject facts = QJsonDocument::fromJson(text.toUtf8()).object();
    QCOMPARE(
        facts.keys(), (QStringList{QStringLiteral("differences"), QStringLiteral("line"), QStringLiteral("movement")}));
}

QTEST_GUILESS_MAIN(TestReconciliation)
#include "tst_reconciliation.moc"
