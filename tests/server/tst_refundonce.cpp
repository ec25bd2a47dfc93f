// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/relayfixture.h"

#include <QTest>

using namespace chancery;
using tests::FakeStripe;
using tests::RelayFixture;

/// A refund whose answer never came, and whose key Stripe has forgotten since: the list of refunds is asked first.
class TestRefundOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }
    void init();
    void cleanup() { m_relay.reset(); }
    void forgottenKey_data();
    void forgottenKey();

private:
    testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
};

void TestRefundOnce::init()
{
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
}

void TestRefundOnce::forgottenKey_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("restart");
    using Fault = FakeStripe::Fault;
    QTest::newRow("made, reply lost") << int(Fault::LostAfter) << false;
    QTest::newRow("made, reply lost, restarted") << int(Fault::LostAfter) << true;
    QTest::newRow("made, 500 stored") << int(Fault::ServerErrorAfter) << false;
    QTest::newRow("made, garbage") << int(Fault::Garbage) << false;
    QTest::newRow("never made") << int(Fault::LostBefore) << true;
}

void TestRefundOnce::forgottenKey()
{
    QFETCH(int, fault);
    QFETCH(bool, restart);
    m_relay->stripe.fail("POST /v1/refunds", FakeStripe::Fault(fault), 100);
    m_relay->stripe.fail("GET /v1/refunds", FakeStripe::Fault::LostBefore, 100);
    const QString id = m_relay->post("/v1/payments", m_relay->order(), "k").id();
    const QString session = m_relay->stripe.lastSession();
    m_relay->stripe.pay(session, -1); // another amount than asked for: it has to go back
    QCOMPARE(m_relay->webhook(m_relay->stripe.event("evt_1", "checkout.session.completed", session)).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(m_relay->stripe.calls("POST", "/v1/refunds") > 0, 10'000);
    const bool made = FakeStripe::Fault(fault) != FakeStripe::Fault::LostBefore;
    QTRY_COMPARE(m_relay->stripe.refunds(), made ? 1 : 0);
    if (restart)
        m_relay->stopRelay();
    m_relay->stripe.clearFaults();
    m_relay->stripe.forgetKeys();
    m_relay->clock.advance(std::chrono::hours(25));
    if (restart)
        QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    const QByteArray path = "/v1/payments/" + id.toLatin1();
    QTRY_COMPARE_WITH_TIMEOUT(m_relay->get(path).state(), QStringLiteral("refunded"), 20'000);
    QCOMPARE(m_relay->stripe.refunds(), 1);
    QCOMPARE(m_cluster.value(m_relay->database(), QStringLiteral("SELECT count(*) FROM chancery.refunds")),
        QStringLiteral("1"));
}

QTEST_GUILESS_MAIN(TestRefundOnce)
#include "tst_refundonce.moc"
