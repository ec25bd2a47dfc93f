// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/relayfixture.h"

#include <QTest>

using namespace chancery;
using tests::HttpAnswer;
using tests::RelayFixture;
using Fields = QMap<QByteArray, QByteArray>;

/// Alipay's notifications: genuine, forged, doubled, re-encoded, about refunds, of others.
class TestAlipayNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }
    void init();
    void cleanup() { m_relay.reset(); }
    void paidIsCaptured_data();
    void paidIsCaptured();
    void duplicatesAreAnsweredTheSame();
    void refused_data();
    void refused();
    void refundIsNoPayment();
    void closedMakesTheRelayAsk();
    void wrongAmountIsSurplus();
    void strangersOrderIsKept();
    void aboutNoOrderIsKept();
    void notifyIdIsAlipaysOwn_data();
    void notifyIdIsAlipaysOwn();
    void payerIsNowhereInTheBooks();
    void booksAwayIsNotSuccess();

private:
    [[nodiscard]] HttpAnswer tell(const QByteArray &form)
    {
        return m_relay->call("POST", "/v1/webhooks/alipay", form,
            {{"Content-Type", "application/x-www-form-urlencoded; charset=UTF-8"}});
    }
    [[nodiscard]] QByteArray genuine(const Fields &changes = {}, bool plus = false)
    {
        Fields fields = m_relay->alipay->notice("n-1", m_id);
        fields.insert(changes);
        return m_relay->alipay->form(fields, plus);
    }
    [[nodiscard]] QString state() { return m_relay->get("/v1/payments/" + m_id.toLatin1()).state(); }
    [[nodiscard]] QString inbox(const char *what)
    {
        return m_cluster.value(
            m_relay->database(), QStringLiteral("SELECT %1 FROM chancery.webhook_inbox").arg(QLatin1String(what)));
    }

    testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
    QString m_id;
};

void TestAlipayNotifications::init()
{
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    m_relay->addAlipay();
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(QStringLiteral("BJS")), qPrintable(m_relay->error()));
    QJsonObject order = m_relay->order();
    order.insert(QStringLiteral("method"), QStringLiteral("alipay_qr"));
    const HttpAnswer made = m_relay->post("/v1/payments", order, "k");
    QCOMPARE(made.state(), QStringLiteral("open"));
    m_id = made.id();
    // What the watcher would find by itself is not the matter here.
    m_relay->alipay->fail("alipay.trade.query", tests::FakeAlipay::Fault::SystemError, 1000);
    QVERIFY(m_relay->alipay->pay(m_id));
}

void TestAlipayNotifications::paidIsCaptured_data()
{
    QTest::addColumn<bool>("plus");
    QTest::addColumn<QByteArray>("signType");
    QTest::newRow("%20") << false << QByteArray("RSA2");
    QTest::newRow("+ for spaces") << true << QByteArray("RSA2");
    QTest::newRow("sign_type says RSA") << false << QByteArray("RSA");
}

void TestAlipayNotifications::paidIsCaptured()
{
    QFETCH(const bool, plus);
    QFETCH(const QByteArray, signType);
    QByteArray form = genuine({}, plus);
    form.replace("sign_type=RSA2", "sign_type=" + signType); // SHA-256 is pinned whatever it says
    const HttpAnswer answer = tell(form);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray("success"));
    QVERIFY(answer.header("Content-Type").startsWith("text/plain"));
    QCOMPARE(state(), QStringLiteral("captured"));
}

void TestAlipayNotifications::duplicatesAreAnsweredTheSame()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(tell(genuine()).body, QByteArray("success"));
    QCOMPARE(inbox("count(*)"), QStringLiteral("1"));
    QCOMPARE(m_relay->metric("chancery_notices_total{outcome=\"duplicate\",provider=\"alipay\"}"), 4.0);
    QCOMPARE(state(), QStringLiteral("captured"));
}

void TestAlipayNotifications::refused_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("code");
    QTest::newRow("changed") << QStringLiteral("changed") << QStringLiteral("signature_wrong");
    QTest::newRow("empty value dropped") << QStringLiteral("dropped") << QStringLiteral("signature_wrong");
    QTest::newRow("decoded twice") << QStringLiteral("twice") << QStringLiteral("signature_wrong");
    QTest::newRow("SHA-1") << QStringLiteral("sha1") << QStringLiteral("signature_wrong");
    QTest::newRow("our own key") << QStringLiteral("own") << QStringLiteral("signature_wrong");
    QTest::newRow("unsigned") << QStringLiteral("unsigned") << QStringLiteral("signature_missing");
    QTest::newRow("a field twice") << QStringLiteral("doubled") << QStringLiteral("signature_malformed");
    QTest::newRow("another application") << QStringLiteral("app") << QStringLiteral("notice_foreign");
    QTest::newRow("another seller") << QStringLiteral("seller") << QStringLiteral("notice_foreign");
    QTest::newRow("no notify_id") << QStringLiteral("id") << QStringLiteral("notice_malformed");
}

void TestAlipayNotifications::refused()
{
    QFETCH(const QString, how);
    QFETCH(const QString, code);
    QByteArray form = genuine();
    if (how == u"changed")
        form.replace("trade_status=TRADE_SUCCESS", "trade_status=TRADE_FINISHED");
    else if (how == u"dropped")
        form.replace("body=&", "");
    else if (how == u"twice")
        form = genuine({{"subject", "100%25"}}).replace("100%2525", "100%25");
    else if (how == u"unsigned")
        form = form.left(form.indexOf("&sign=")) + form.mid(form.indexOf("&sign_type="));
    else if (how == u"doubled")
        form += "&total_amount=0.01";
    else if (how == u"app")
        form = genuine({{"app_id", "2026000000000008"}});
    else if (how == u"seller")
        form = genuine({{"seller_id", "2088000000000008"}});
    else if (how == u"id")
        form = genuine({{"notify_id", ""}});
    else {
        const Fields fields = m_relay->alipay->notice("n-1", m_id);
        QByteArray covered;
        for (auto it = fields.begin(); it != fields.end(); ++it)
            covered += (covered.isEmpty() ? "" : "&") + it.key() + '=' + it.value();
        const QByteArray sign
            = how == u"own" ? m_relay->alipay->app.sign(covered) : m_relay->alipay->alipay.signOldWay(covered);
        const qsizetype start = form.indexOf("&sign=");
        form = form.left(start) + "&sign=" + sign.toPercentEncoding() + form.mid(form.indexOf('&', start + 1));
    }
    const HttpAnswer answer = tell(form);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), code);
    QCOMPARE(state(), QStringLiteral("open"));
    QCOMPARE(inbox("count(*)"), QStringLiteral("0"));
}

void TestAlipayNotifications::refundIsNoPayment()
{
    const Fields refund{{"refund_fee", "1.00"}, {"gmt_refund", "2026-11-20 20:00:00.123"}, {"out_biz_no", "r1"}};
    QCOMPARE(tell(genuine(refund)).body, QByteArray("success"));
    QCOMPARE(state(), QStringLiteral("open"));
    QCOMPARE(inbox("count(*)"), QStringLiteral("1"));
}

void TestAlipayNotifications::closedMakesTheRelayAsk()
{
    const int before = m_relay->alipay->forOrder("alipay.trade.query", m_id);
    QCOMPARE(tell(genuine({{"trade_status", "TRADE_CLOSED"}})).body, QByteArray("success"));
    QTRY_VERIFY(m_relay->alipay->forOrder("alipay.trade.query", m_id) > before);
    QCOMPARE(state(), QStringLiteral("open"));
}

void TestAlipayNotifications::wrongAmountIsSurplus()
{
    QCOMPARE(tell(genuine({{"total_amount", "0.01"}})).body, QByteArray("success"));
    QVERIFY(state() != u"captured");
    QCOMPARE(m_cluster.value(m_relay->database(),
                 QStringLiteral("SELECT count(*) FROM chancery.events WHERE to_state = 'surplus'")),
        QStringLiteral("1"));
}

void TestAlipayNotifications::strangersOrderIsKept()
{
    QCOMPARE(tell(genuine({{"out_trade_no", "pay_00000000000000000000000000"}})).body, QByteArray("success"));
    QTRY_COMPARE(m_relay->metric("chancery_alarms_total{kind=\"orphan_capture\"}"), 1.0);
    QCOMPARE(state(), QStringLiteral("open"));
}

void TestAlipayNotifications::aboutNoOrderIsKept()
{
    QCOMPARE(tell(genuine({{"out_trade_no", ""}, {"trade_no", ""}, {"trade_status", ""}})).body, QByteArray("success"));
    QCOMPARE(inbox("outcome"), QStringLiteral("orphan"));
    QCOMPARE(state(), QStringLiteral("open"));
}

void TestAlipayNotifications::notifyIdIsAlipaysOwn_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("digits") << QByteArray("2026112000222130000000000001234567");
    QTest::newRow("hexadecimal") << QByteArray("ac05099524730693a8b330c5ecf72da9786");
    QTest::newRow("base64") << QByteArray("RqPnCoPT3K9/vwbh3I+ODmZS9o4qChHwPWbaS7UMBJpUnBJlzg42y9A8gQlzU6m3fOhG==");
}

void TestAlipayNotifications::notifyIdIsAlipaysOwn()
{
    QFETCH(const QByteArray, id);
    QCOMPARE(tell(genuine({{"notify_id", id}})).body, QByteArray("success"));
    QCOMPARE(inbox("event_id").toLatin1(), id);
    QCOMPARE(state(), QStringLiteral("captured"));
}

void TestAlipayNotifications::payerIsNowhereInTheBooks()
{
    QCOMPARE(tell(genuine()).status, 200);
    const QString summary = inbox("summary::text");
    QVERIFY(summary.contains(u"TRADE_SUCCESS"));
    QVERIFY(!summary.contains(u"zhang"));
}

void TestAlipayNotifications::booksAwayIsNotSuccess()
{
    QVERIFY(m_cluster.stop());
    const HttpAnswer answer = tell(genuine());
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.body != "success");
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    QTRY_COMPARE_WITH_TIMEOUT(tell(genuine()).body, QByteArray("success"), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("captured"), 20'000);
}

QTEST_GUILESS_MAIN(TestAlipayNotifications)
#include "tst_alipaynotifications.moc"
