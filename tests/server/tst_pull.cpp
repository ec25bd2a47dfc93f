// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/syncpull.h"
#include "gateway/server/pullcursor.h"
#include "tests/server/pushing.h"

#include <QElapsedTimer>
#include <QTest>

using namespace chancery;
using protocol::SyncPull;
using tests::HttpAnswer;
using tests::RelayFixture;

/// GET /v1/sync/pull: payments and decisions flow back to the devices of their post.
class TestPull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }
    void init();
    void cleanup() { m_relay.reset(); }
    void paymentsAndDecisionsFlowBack();
    void aLongPollEndsWithTheNews();
    void anotherPostIsNotWoken();
    void theStopReleasesWhoWaits();
    void aRestoredDatabaseBeginsAnew();
    void badCursors_data();
    void badCursors();
    void awayForTooLong();

private:
    [[nodiscard]] SyncPull pull(const QString &cursor = {}, int wait = 0) const
    {
        const HttpAnswer answer
            = m_relay->get("/v1/sync/pull?cursor=" + cursor.toLatin1() + "&wait=" + QByteArray::number(wait));
        return SyncPull::fromJson(answer.json()).value_or(SyncPull());
    }
    void pay(const QByteArray &key)
    {
        QCOMPARE(m_relay->post("/v1/payments", m_relay->order(), key).status, 201);
        const QString session = QStringLiteral("cs_test_%1").arg(++m_payments);
        m_relay->stripe.pay(session);
        QCOMPARE(
            m_relay->webhook(m_relay->stripe.event("evt_" + key, "checkout.session.completed", session)).status, 200);
    }

    testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
    int m_payments = 0;
};

void TestPull::init()
{
    m_payments = 0;
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
}

void TestPull::paymentsAndDecisionsFlowBack()
{
    const SyncPull empty = pull();
    QVERIFY(empty.changes.empty());
    QVERIFY(!empty.cursor.isEmpty());
    pay("one");
    const SyncPull paid = pull(empty.cursor, 5);
    QCOMPARE(paid.changes.size(), std::size_t(1));
    QCOMPARE(paid.changes.front().kind, QStringLiteral("payment"));
    QCOMPARE(paid.changes.front().status, QStringLiteral("captured"));
    QVERIFY(paid.changes.front().payment.startsWith(u"pay_"));
    QVERIFY(m_relay->addStaff(QStringLiteral("Olga Officer"), ledger::StaffRole::Officer));
    QCOMPARE(m_relay
                 ->asStaff(m_relay->tokenOf(QStringLiteral("Olga Officer")), "POST",
                     "/v1/applications/" + paid.changes.front().application.toLatin1() + "/decision",
                     {{QStringLiteral("status"), QStringLiteral("approved")},
                         {QStringLiteral("reason"), QStringLiteral("All papers seen")}})
                 .status,
        200);
    const SyncPull decided = pull(paid.cursor, 5);
    QCOMPARE(decided.changes.size(), std::size_t(1));
    QCOMPARE(decided.changes.front().kind, QStringLiteral("decision"));
    QCOMPARE(decided.changes.front().status, QStringLiteral("approved"));
    // From the beginning everything is there, for a device that is new.
    QCOMPARE(pull().changes.size(), std::size_t(2));
}

void TestPull::aLongPollEndsWithTheNews()
{
    const SyncPull empty = pull();
    auto poll = m_relay->getLater("/v1/sync/pull?wait=30&cursor=" + empty.cursor.toLatin1());
    QElapsedTimer timer;
    timer.start();
    pay("one");
    const auto news = SyncPull::fromJson(poll.get().json());
    QVERIFY(news);
    QCOMPARE(news->changes.size(), std::size_t(1));
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    timer.restart();
    QVERIFY(pull(news->cursor, 1).changes.empty());
    QVERIFY(timer.elapsed() >= 900);
}

void TestPull::anotherPostIsNotWoken()
{
    const SyncPull tokyo = pull();
    pay("one");
    QVERIFY(m_relay->enrol(QStringLiteral("PAR")));
    QVERIFY(pull().changes.empty());
    QVERIFY(pull(tokyo.cursor, 1).changes.empty()); // a cursor is a place, not a right
}

void TestPull::theStopReleasesWhoWaits()
{
    const SyncPull empty = pull();
    auto poll = m_relay->getLater("/v1/sync/pull?wait=30&cursor=" + empty.cursor.toLatin1());
    pay("one"); // the poll is there or gone by now; either way:
    auto second = m_relay->getLater("/v1/sync/pull?wait=30&cursor=" + pull().cursor.toLatin1());
    QCOMPARE(poll.get().status, 200);
    QTest::qWait(200); // the second one is on its way
    QElapsedTimer timer;
    timer.start();
    m_relay->stopRelay();
    const int status = second.get().status;
    QVERIFY2(status == 200 || status == 503 || status == 0, qPrintable(QString::number(status)));
    QVERIFY(timer.elapsed() < 20'000);
}

void TestPull::aRestoredDatabaseBeginsAnew()
{
    pay("one");
    const SyncPull before = pull();
    QVERIFY(!before.reset);
    QVERIFY(m_cluster.query(
        m_relay->database(), QStringLiteral("UPDATE chancery.instance SET incarnation = gen_random_uuid()")));
    const SyncPull after = pull(before.cursor);
    QVERIFY(after.reset);
    QCOMPARE(after.changes.size(), std::size_t(1));
    QVERIFY(after.incarnation != before.incarnation);
    QVERIFY(!pull(after.cursor).reset);
}

void TestPull::badCursors_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("nonsense") << QByteArray("cursor=x");
    QTest::newRow("SQL") << QByteArray("cursor=00000000000000000000000000000000.0'.0.1");
    QTest::newRow("too long") << QByteArray("cursor=00000000000000000000000000000000.99999999999999999999.0.1");
    QTest::newRow("signed") << QByteArray("cursor=00000000000000000000000000000000.1.-1.1");
    QTest::newRow("wait") << QByteArray("wait=31");
    QTest::newRow("wait below") << QByteArray("wait=-1");
}

void TestPull::badCursors()
{
    QFETCH(QByteArray, query);
    const HttpAnswer answer = m_relay->get("/v1/sync/pull?" + query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), QStringLiteral("bad_query"));
}

void TestPull::awayForTooLong()
{
    const auto cursor = server::PullCursor::fromText(pull().cursor);
    QVERIFY(cursor);
    auto old = *cursor;
    old.issued -= std::chrono::hours(24 * 91);
    const HttpAnswer answer = m_relay->get("/v1/sync/pull?cursor=" + old.toText().toLatin1());
    QCOMPARE(answer.status, 410);
    QCOMPARE(answer.code(), QStringLiteral("enrol_anew"));
    QCOMPARE(m_relay->get("/v1/sync/pull?cursor=" + cursor->toText().toLatin1()).status, 200);
}

QTEST_GUILESS_MAIN(TestPull)
#include "tst_pull.moc"
