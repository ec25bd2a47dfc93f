// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ledger/statementhouse.h"

#include <QJsonDocument>
#include <QTest>

using namespace chancery;
using namespace chancery::ledger;
using namespace std::chrono_literals;
using rules::StatementLine;
using Kind = StatementLine::Kind;

namespace {

const QString name = QStringLiteral("txn_1");

/// As Stripe tells a line whose source was not expanded and could not be read.
StatementLine bare(StatementLine line)
{
    line.payment = {};
    line.refund = {};
    line.orderReference.clear();
    line.paymentReference.clear();
    line.refundReference.clear();
    line.amount.reset();
    return line;
}

StatementLine unknownLine()
{
    return {.reference = name,
        .kind = Kind::Unknown,
        .payment = {},
        .refund = {},
        .orderReference = {},
        .paymentReference = {},
        .refundReference = {},
        .amount = {},
        .settled = LedgerHouse::yen(-700),
        .fee = LedgerHouse::yen(30),
        .at = *domain::instantFromRfc3339(QStringLiteral("2026-11-20T10:00:00Z")),
        .providerKind = QStringLiteral("a_type_of_next_year")};
}

} // namespace

/// One line of a statement is one line, and one thing to look at, however often and in whatever detail it is told.
class TestStatementTellings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneLineIsOneException_data();
    void oneLineIsOneException();
    void decidedStaysDecided_data();
    void decidedStaysDecided();
    void contradictionsAreToldOnce_data();
    void contradictionsAreToldOnce();
    void whoseItIsCanBeToldLater();
    void whatWasSaidCannotBeTakenBack();
    void unknownKindsAreLookedAt();
    void unknownKindsClearOnceTheyAreKnown();

private:
    qint64 lines() { return m_house.number(QStringLiteral("SELECT count(*) FROM chancery.reconciliation_lines")); }
    StatementLine nobodys()
    {
        StatementLine line = StatementHouse::lineOf(m_house.openAttempt(), name);
        line.payment = {};
        line.orderReference = QStringLiteral("cs_of_nobody");
        line.paymentReference = QStringLiteral("pi_of_nobody");
        return line;
    }
    /// 'f' is the whole lines, 'b' the bare ones; a space begins the next run.
    void tell(const QString &tellings, const std::vector<StatementLine> &lines)
    {
        for (const QString &run : tellings.split(u' ')) {
            std::vector<StatementLine> told;
            for (const QChar how : run) {
                for (const StatementLine &full : lines)
                    told.push_back(how == u'f' ? full : bare(full));
            }
            m_house.reconcile(told);
        }
    }

    StatementHouse m_house;
};

void TestStatementTellings::init()
{
    QVERIFY2(m_house.openBooks(), qPrintable(m_house.error()));
}

void TestStatementTellings::oneLineIsOneException_data()
{
    QTest::addColumn<QString>("tellings");
    QTest::addColumn<QString>("ours"); // exceptions about a payment of ours
    for (const char *tellings : {"f b", "fb", "bf", "f b f", "fb bf"})
        QTest::newRow(tellings) << QString::fromLatin1(tellings) << QString();
    for (const char *tellings : {"b f", "b fb b"})
        QTest::newRow(tellings) << QString::fromLatin1(tellings) << QStringLiteral("orphan_capture:resolved");
}

void TestStatementTellings::oneLineIsOneException()
{
    QFETCH(QString, tellings);
    QFETCH(QString, ours);
    StatementLine other = nobodys();
    other.reference = QStringLiteral("txn_2");
    const std::vector<StatementLine> both{StatementHouse::lineOf(m_house.captured(), name), other};
    const QStringList expected
        = QStringList{QStringLiteral("orphan_capture:open")} + (ours.isEmpty() ? QStringList() : QStringList(ours));
    tell(tellings, both);
    QCOMPARE(m_house.exceptions(), expected);
    QCOMPARE(m_house.outcomeOf(name), QStringLiteral("matched"));
    QCOMPARE(lines(), 2);
    QCOMPARE(m_house.value(QStringLiteral(
                 "SELECT payment_reference FROM chancery.reconciliation_lines WHERE reference = 'txn_2'")),
        other.paymentReference);
    const QString before = m_house.kept();
    tell(tellings, both);
    QCOMPARE(m_house.kept(), before);
}

void TestStatementTellings::decidedStaysDecided_data()
{
    QTest::addColumn<bool>("bareFirst");
    QTest::newRow("bare first") << true;
    QTest::newRow("whole first") << false;
}

void TestStatementTellings::decidedStaysDecided()
{
    QFETCH(bool, bareFirst);
    const StatementLine whole = nobodys();
    const auto found = m_house.reconcile({bareFirst ? bare(whole) : whole}).fresh;
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(m_house.resolve(found.front()));
    for (const StatementLine &line : {whole, bare(whole), whole})
        QCOMPARE(m_house.reconcile({line}).freshCount, 0);
    QCOMPARE(m_house.exceptions(), QStringList{QStringLiteral("orphan_capture:resolved")});
}

void TestStatementTellings::contradictionsAreToldOnce_data()
{
    QTest::addColumn<QString>("tellings");
    for (const char *tellings : {"f", "b f", "fb", "bf f"})
        QTest::newRow(tellings) << QString::fromLatin1(tellings);
}

void TestStatementTellings::contradictionsAreToldOnce()
{
    QFETCH(QString, tellings);
    const StatementLine line = StatementHouse::lineOf(m_house.captured(), name);
    QCOMPARE(m_house.reconcile({line}).freshCount, 0);
    StatementLine other = line;
    other.settled = LedgerHouse::yen(line.settled.minor() + 1);
    tell(tellings, {other});
    QCOMPARE(m_house.exceptions(), QStringList{QStringLiteral("restated:open")});
    QCOMPARE(m_house.outcomeOf(name), QStringLiteral("matched"));
    QCOMPARE(lines(), 1);
}

void TestStatementTellings::whoseItIsCanBeToldLater()
{
    const AttemptView open = m_house.openAttempt();
    const StatementLine whole = StatementHouse::lineOf(open, name);
    QCOMPARE(m_house.reconcile({bare(whole)}).fresh.front().kind, QStringLiteral("orphan_capture"));
    for (const bool again : {false, true}) {
        QVERIFY(m_house.request(m_house.wish()));
        auto load = ReconciliationLoad::open(m_house.options(), QStringLiteral("stripe"));
        QVERIFY(load->claim(m_house.now())->has_value());
        QVERIFY(load->add({whole}, 0));
        const auto strays = load->strays(10);
        QVERIFY(strays);
        // Asked about once: what the books know already is no news.
        QCOMPARE(strays->size(), std::size_t(again ? 0 : 1));
        const auto concluded = load->conclude({.now = m_house.now()}, m_house.random);
        QVERIFY(concluded);
        QCOMPARE(concluded->freshCount, again ? 0 : 1);
    }
    QCOMPARE(m_house.exceptions(),
        (QStringList{QStringLiteral("capture_missing_here:open"), QStringLiteral("orphan_capture:resolved")}));
    QVERIFY(m_house.record(open.id, LedgerHouse::captureOf(open)));
    m_house.reconcile({bare(whole)});
    QCOMPARE(m_house.exceptions(),
        (QStringList{QStringLiteral("capture_missing_here:resolved"), QStringLiteral("orphan_capture:resolved")}));
}

void TestStatementTellings::whatWasSaidCannotBeTakenBack()
{
    m_house.reconcile({StatementHouse::lineOf(m_house.captured(), name)});
    for (const char *change : {"payment = ''", "payment = 'pay_other'", "order_reference = ''",
             "payment_reference = 'pi_other'", "currency = NULL, minor = NULL", "minor = 2", "currency = 'USD'",
             "settled_minor = 2", "fee_minor = 2", "at = now()", "provider_kind = 'other'"})
        QVERIFY2(
            !m_house.query(QStringLiteral("UPDATE chancery.reconciliation_lines SET ") + QString::fromLatin1(change)),
            change);
}

void TestStatementTellings::unknownKindsAreLookedAt()
{
    const StatementLine line = unknownLine();
    const StatementHouse::Concluded first = m_house.reconcile({line});
    QCOMPARE(first.run.unreadable, 0);
    QCOMPARE(first.fresh.size(), std::size_t(1));
    QCOMPARE(first.fresh.front().kind, QStringLiteral("unknown_kind"));
    const QJsonObject told = first.fresh.front().facts.value(u"line").toObject();
    QCOMPARE(told.value(u"reference").toString(), name);
    QCOMPARE(told.value(u"kind").toString(), QStringLiteral("unknown"));
    QCOMPARE(told.value(u"provider_kind").toString(), line.providerKind);
    QCOMPARE(told.value(u"settled").toObject(), line.settled.toJson()); // which way it went
    QCOMPARE(told.value(u"fee").toObject(), line.fee.toJson());
    const auto decided = m_house.resolve(first.fresh.front());
    QVERIFY(decided && !decided->open);
    QCOMPARE(m_house.reconcile({line, line}).freshCount, 0);
    QCOMPARE(m_house.exceptions(), QStringList{QStringLiteral("unknown_kind:resolved")});
    // Nothing is booked of what nobody understands.
    QCOMPARE(m_house.number(QStringLiteral("SELECT count(*) FROM chancery.entries")), 0);

    StatementLine ours = line;
    ours.reference = QStringLiteral("txn_2");
    ours.payment = m_house.captured().id;
    QCOMPARE(m_house.reconcile({ours}).fresh.front().owner, QStringLiteral("TYO"));
}

void TestStatementTellings::unknownKindsClearOnceTheyAreKnown()
{
    const AttemptView paid = m_house.captured();
    const auto fees = [this] {
        return m_house.number(
            QStringLiteral("SELECT coalesce(sum(minor), 0) FROM chancery.postings WHERE account = 'provider_fees'"));
    };
    StatementLine line = unknownLine();
    line.payment = paid.id;
    QCOMPARE(m_house.reconcile({line}).freshCount, 1);
    QCOMPARE(fees(), 0);
    // A newer relay knows what it is.
    StatementLine known = StatementHouse::lineOf(paid, name);
    known.fee = line.fee;
    const StatementHouse::Concluded second = m_house.reconcile({known});
    QCOMPARE(second.freshCount, 0);
    QCOMPARE(second.cleared, 1);
    QCOMPARE(m_house.exceptions(), QStringList{QStringLiteral("unknown_kind:resolved")});
    QCOMPARE(fees(), line.fee.minor());
    const StatementHouse::Concluded third = m_house.reconcile({known});
    QCOMPARE(third.freshCount + third.cleared, 0);
    QCOMPARE(fees(), line.fee.minor());
}

QTEST_GUILESS_MAIN(TestStatementTellings)
#include "tst_statementtellings.moc"
