// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ledger/statementhouse.h"

#include <QTest>

#include <thread>

using namespace chancery;
using namespace chancery::ledger;

/// A relay that stops in the middle of a reconciliation does not wait for the server.
class TestConnectionCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beforehand();
    void whileAStepRuns();
    void afterwards();

private:
    using Load = ReconciliationLoad;
    const QString m_stripe = QStringLiteral("stripe");
    StatementHouse m_house;
};

void TestConnectionCut::init()
{
    QVERIFY2(m_house.openBooks(), qPrintable(m_house.error()));
}

void TestConnectionCut::beforehand()
{
    const auto cut = std::make_shared<ConnectionCut>();
    cut->cut();
    const auto load = Load::open(m_house.options(), m_stripe, cut);
    QVERIFY(!load);
    QCOMPARE(load.error().code, QStringLiteral("database_unavailable"));
}

void TestConnectionCut::whileAStepRuns()
{
    const AttemptView paid = m_house.captured();
    QVERIFY(m_house.query(QStringLiteral("CREATE FUNCTION chancery.never_ends() RETURNS trigger LANGUAGE plpgsql AS"
                                         " $$ BEGIN PERFORM pg_sleep(3600); RETURN NEW; END $$")));
    QVERIFY(
        m_house.query(QStringLiteral("CREATE TRIGGER never_ends BEFORE UPDATE ON chancery.reconciliations FOR EACH ROW"
                                     " WHEN (NEW.state = 'done') EXECUTE FUNCTION chancery.never_ends()")));
    const auto asked = m_house.request(m_house.wish());
    const auto cut = std::make_shared<ConnectionCut>();
    std::optional<domain::Error> ended;
    {
        auto load = Load::open(m_house.options(), m_stripe, cut);
        QVERIFY(load && load->claim(m_house.now())->has_value());
        QVERIFY(load->add({StatementHouse::lineOf(paid, QStringLiteral("txn_1"))}, 0));
        std::thread step([&, now = m_house.now()] {
            const auto concluded = load->conclude({.now = now}, m_house.random);
            if (!concluded)
                ended = concluded.error();
        });
        const bool sleeps = QTest::qWaitFor(
            [this] {
                return m_house.number(
                           QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"))
                    == 1;
            },
            60'000);
        cut->cut();
        step.join();
        QVERIFY(sleeps);
        // What comes after fails as well.
        QVERIFY(!load->putOff(QStringLiteral("later"), m_house.now()));
    }
    QVERIFY(ended);
    QCOMPARE(ended->code, QStringLiteral("database_unavailable"));
    QCOMPARE(m_house.value(QStringLiteral("SELECT state FROM chancery.reconciliations")), QStringLiteral("running"));
    // The server has noticed: the next relay takes the run over.
    std::optional<Load> next;
    QVERIFY(QTest::qWaitFor(
        [&] {
            if (auto load = Load::open(m_house.options(), m_stripe))
                next.emplace(std::move(*load));
            return next.has_value();
        },
        60'000));
    QVERIFY(m_house.query(QStringLiteral("DROP TRIGGER never_ends ON chancery.reconciliations")));
    const auto claimed = next->claim(m_house.now());
    QVERIFY(claimed && claimed->has_value());
    QCOMPARE((*claimed)->id, asked->id);
    QVERIFY(next->add({StatementHouse::lineOf(paid, QStringLiteral("txn_1"))}, 0));
    QCOMPARE(next->conclude({.now = m_house.now()}, m_house.random)->freshCount, 0);
}

void TestConnectionCut::afterwards()
{
    const auto cut = std::make_shared<ConnectionCut>();
    QVERIFY(Load::open(m_house.options(), m_stripe, cut)); // and closed
    auto load = Load::open(m_house.options(), m_stripe);
    QVERIFY(load);
    cut->cut(); // whose socket is nobody's any more
    QVERIFY(load->claim(m_house.now()));
}

QTEST_GUILESS_MAIN(TestConnectionCut)
#include "tst_connectioncut.moc"
