// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/relayfixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace chancery;
using tests::FakeStripe;
using tests::HttpAnswer;
using tests::RelayFixture;

/// What went back of a payment behind the relay's back is found, though the message that told of it is acknowledged and
/// the reading that followed was lost, with the relay or on the way.
class TestReturns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }
    void init();
    void cleanup() { m_relay.reset(); }
    void refundElsewhere_data();
    void refundElsewhere();
    void disputeIsReadAgain();
    void calledOffAfterTheCapture();
    void alipayFullyRefundedElsewhere();
    void alipayPartlyRefundedElsewhere_data();
    void alipayPartlyRefundedElsewhere();

private:
    void payByStripe();
    void payByAlipay();
    /// A message about an object of Stripe's that names the payment only.
    [[nodiscard]] int tell(const QByteArray &type, const QString &kind);
    [[nodiscard]] QString state() const { return m_relay->get("/v1/payments/" + m_id.toLatin1()).state(); }
    [[nodiscard]] QString value(const char *sql)
    {
        return m_cluster.value(m_relay->database(), QString::fromLatin1(sql));
    }

    testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
    QString m_id;
    QString m_intent;
};

void TestReturns::init()
{
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    m_relay->addAlipay();
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
}

void TestReturns::payByStripe()
{
    m_id = m_relay->post("/v1/payments", m_relay->order(), "k").id();
    const QString session = m_relay->stripe.lastSession();
    m_relay->stripe.pay(session);
    m_intent = QStringLiteral("pi_") + session.mid(8);
    QCOMPARE(m_relay->webhook(m_relay->stripe.event("evt_1", "checkout.session.completed", session)).status, 200);
    QCOMPARE(state(), QStringLiteral("captured"));
}

void TestReturns::payByAlipay()
{
    QJsonObject order = m_relay->order();
    order.insert(QStringLiteral("method"), QStringLiteral("alipay_qr"));
    m_id = m_relay->post("/v1/payments", order, "k").id();
    QVERIFY(m_relay->alipay->pay(m_id));
    const QByteArray told = m_relay->alipay->form(m_relay->alipay->notice("n-1", m_id));
    QCOMPARE(m_relay->call("POST", "/v1/webhooks/alipay", told).body, QByteArray("success"));
    QCOMPARE(state(), QStringLiteral("captured"));
}

int TestReturns::tell(const QByteArray &type, const QString &kind)
{
    const QJsonObject object{{QStringLiteral("object"), kind}, {QStringLiteral("id"), QStringLiteral("x_1")},
        {QStringLiteral("payment_intent"), m_intent}};
    const QJsonObject event{{QStringLiteral("id"), QStringLiteral("evt_returns")},
        {QStringLiteral("object"), QStringLiteral("event")}, {QStringLiteral("type"), QString::fromLatin1(type)},
        {QStringLiteral("created"), 1'800'000'000}, {QStringLiteral("livemode"), false},
        {QStringLiteral("data"), QJsonObject{{QStringLiteral("object"), object}}}};
    return m_relay->webhook(QJsonDocument(event).toJson(QJsonDocument::Compact)).status;
}

void TestReturns::refundElsewhere_data()
{
    QTest::addColumn<bool>("restart");
    QTest::newRow("read at once") << false;
    QTest::newRow("the reading is lost with the relay") << true;
}

void TestReturns::refundElsewhere()
{
    QFETCH(const bool, restart);
    payByStripe();
    m_relay->stripe.withMoney(
        [this](tests::FakeStripeMoney &money) { money.addExternal(m_intent, 100, QStringLiteral("jpy")); });
    if (restart)
        m_relay->stripe.fail("GET /v1/refunds", FakeStripe::Fault::LostBefore, 100);
    QCOMPARE(tell("refund.created", QStringLiteral("refund")), 200);
    QTRY_VERIFY(m_relay->stripe.calls("GET", "/v1/refunds") > 0);
    if (restart) {
        m_relay->stopRelay();
        m_relay->stripe.clearFaults();
        QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    }
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("part_refunded"), 20'000);
    QCOMPARE(value("SELECT kind || ' ' || state || ' ' || minor FROM chancery.refunds"),
        QStringLiteral("external done 100"));
}

void TestReturns::disputeIsReadAgain()
{
    payByStripe();
    m_relay->stripe.withMoney(
        [this](tests::FakeStripeMoney &money) { money.setDispute(m_intent, QStringLiteral("needs_response")); });
    m_relay->stripe.fail("GET /v1/disputes", FakeStripe::Fault::LostBefore, 100);
    QCOMPARE(tell("charge.dispute.created", QStringLiteral("dispute")), 200);
    QTRY_VERIFY(m_relay->stripe.calls("GET", "/v1/disputes") > 0);
    m_relay->stopRelay();
    m_relay->stripe.clearFaults();
    QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("disputed"), 20'000);
}

void TestReturns::calledOffAfterTheCapture()
{
    // A cancellation that was long on its way arrives after the payment has been taken for paid.
    payByAlipay();
    m_relay->alipay->refund(m_id);
    auto fields = m_relay->alipay->notice("n-2", m_id);
    fields.insert("refund_fee", fields.value("total_amount"));
    fields.insert("gmt_refund", "2026-11-20 20:00:00.123");
    QCOMPARE(m_relay->call("POST", "/v1/webhooks/alipay", m_relay->alipay->form(fields)).body, QByteArray("success"));
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("refunded"), 20'000);
    QCOMPARE(value("SELECT state FROM chancery.obligations"), QStringLiteral("due"));
    QCOMPARE(value("SELECT count(*) FROM chancery.refunds"), QStringLiteral("0"));
    QCOMPARE(value("SELECT count(*) FROM (SELECT FROM chancery.postings GROUP BY account HAVING sum(minor) <> 0) s"),
        QStringLiteral("0"));
}

void TestReturns::alipayFullyRefundedElsewhere()
{
    // Part of it had been refunded here before: what is left went back by somebody else's doing.
    payByAlipay();
    QVERIFY(m_relay->addStaff(QStringLiteral("clerk"), ledger::StaffRole::Supervisor));
    const QByteArray staff = m_relay->tokenOf(QStringLiteral("clerk"));
    QVERIFY(!staff.isEmpty());
    m_relay->alipay->fail("alipay.trade.refund", tests::FakeAlipay::Fault::LostBefore, 100);
    const HttpAnswer asked = m_relay->asStaff(staff, "POST", "/v1/payments/" + m_id.toLatin1() + "/refunds",
        {{QStringLiteral("amount"),
             QJsonObject{{QStringLiteral("currency"), QStringLiteral("CNY")}, {QStringLiteral("minor"), 100}}},
            {QStringLiteral("reason"), QStringLiteral("withdrawn")}},
        "r");
    QCOMPARE(asked.status, 201);
    m_relay->alipay->refund(m_id);
    auto fields = m_relay->alipay->notice("n-2", m_id);
    fields.insert("refund_fee", fields.value("total_amount"));
    QCOMPARE(m_relay->call("POST", "/v1/webhooks/alipay", m_relay->alipay->form(fields)).body, QByteArray("success"));
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("refunded"), 20'000);
    QCOMPARE(value("SELECT state FROM chancery.obligations"), QStringLiteral("refunded"));
    QCOMPARE(
        value("SELECT string_agg(kind, ' ' ORDER BY kind) FROM chancery.refunds"), QStringLiteral("external staff"));
}

void TestReturns::alipayPartlyRefundedElsewhere_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("restart");
    QTest::newRow("with a number of its own") << QStringLiteral("console_20261120_1") << false;
    QTest::newRow("without one, so that it has the order's") << QString() << false;
    QTest::newRow("the reading is lost with the relay") << QStringLiteral("console_20261120_2") << true;
}

void TestReturns::alipayPartlyRefundedElsewhere()
{
    QFETCH(QString, number);
    QFETCH(const bool, restart);
    payByAlipay();
    if (number.isEmpty())
        number = m_id;
    m_relay->alipay->refundPart(m_id, number, "1.00");
    if (restart)
        m_relay->alipay->fail("alipay.trade.fastpay.refund.query", tests::FakeAlipay::Fault::LostBefore, 100);
    auto fields = m_relay->alipay->notice("n-2", m_id);
    fields.insert("refund_fee", "1.00");
    fields.insert("gmt_refund", "2026-11-20 20:00:00.123");
    fields.insert("out_biz_no", number.toLatin1());
    QCOMPARE(m_relay->call("POST", "/v1/webhooks/alipay", m_relay->alipay->form(fields)).body, QByteArray("success"));
    QTRY_VERIFY_WITH_TIMEOUT(m_relay->alipay->calls("alipay.trade.fastpay.refund.query") > 0, 20'000);
    if (restart) {
        QCOMPARE(state(), QStringLiteral("captured"));
        m_relay->stopRelay();
        m_relay->alipay->clearFaults();
        QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    }
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("part_refunded"), 20'000);
    const QByteArray what = "SELECT string_agg(kind || ' ' || state || ' ' || minor || ' ' || provider_reference, ',') "
                            "FROM chancery.refunds";
    QCOMPARE(value(what), QStringLiteral("external done 100 ") + number);
    // Told again, it is the same refund.
    fields.insert("notify_id", "n-3");
    const int asked = m_relay->alipay->calls("alipay.trade.query");
    QCOMPARE(m_relay->call("POST", "/v1/webhooks/alipay", m_relay->alipay->form(fields)).body, QByteArray("success"));
    QTRY_VERIFY_WITH_TIMEOUT(m_relay->alipay->calls("alipay.trade.query") > asked, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(value("SELECT count(*) FROM chancery.open_questions"), QStringLiteral("0"), 20'000);
    QCOMPARE(value(what), QStringLiteral("external done 100 ") + number);
}

QTEST_GUILESS_MAIN(TestReturns)
#include "tst_returns.moc"
