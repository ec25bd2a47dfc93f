// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/relayfixture.h"

#include <QTest>

using namespace chancery;
using tests::FakeAlipay;
using tests::HttpAnswer;
using tests::RelayFixture;
using Fault = tests::FakeAlipay::Fault;

Q_DECLARE_METATYPE(chancery::tests::FakeAlipay::Fault)

namespace {
constexpr char precreate[] = "alipay.trade.precreate";
constexpr char payCall[] = "alipay.trade.pay";
constexpr char queryCall[] = "alipay.trade.query";
constexpr char closeCall[] = "alipay.trade.close";
constexpr char cancelCall[] = "alipay.trade.cancel";
}

/// Alipay's three ways to pay on a whole relay, with every fault of the gateway: one trade, never paid in appearance
/// only.
class TestAlipayPayments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }
    void init();
    void cleanup();
    void qrIsShownAndPaid();
    void certificatesServeAsWell();
    void silentCreates_data();
    void silentCreates();
    void refusalIsNotUnknown();
    void unscannedCodeIsCancelled();
    void scannedCodeIsWaitedFor();
    void waitingTradeIsClosed();
    void paidWhileClosingIsCaptured();
    void pageNeedsNoCall();
    void barcodePaysAtOnce();
    void barcodeIsConfirmedOnThePhone();
    void barcodeIsGivenUp();
    void barcodeLostAndPaid();
    void barcodeLostBeforeItArrived();
    void barcodeSurvivesARestart();
    void cancelledAfterPaymentIsNeverCaptured();
    void cancelIsRepeatedWhenAsked();
    void declineIsTold();
    void refusedRequests_data();
    void refusedRequests();
    void latePaymentIsAttached();
    void readinessKnowsWrongKeys();

private:
    void start(bool certificates = false);
    [[nodiscard]] HttpAnswer pay(const char *method, const QString &code = {})
    {
        m_order = m_relay->order();
        m_order.insert(QStringLiteral("method"), QString::fromLatin1(method));
        if (!code.isEmpty())
            m_order.insert(QStringLiteral("auth_code"), code);
        return m_relay->post("/v1/payments", m_order, "key-" + QByteArray::number(++m_keys));
    }
    [[nodiscard]] HttpAnswer barcode() { return pay("alipay_barcode", QStringLiteral("280123456789012345")); }
    [[nodiscard]] HttpAnswer load(const QString &id) { return m_relay->get("/v1/payments/" + id.toLatin1()); }
    [[nodiscard]] HttpAnswer cancel(const QString &id)
    {
        return m_relay->post("/v1/payments/" + id.toLatin1() + "/cancel", {});
    }
    [[nodiscard]] FakeAlipay &alipay() { return *m_relay->alipay; }
    [[nodiscard]] static QString action(const HttpAnswer &answer)
    {
        return answer.json().value(u"next_action").toObject().value(u"type").toString();
    }

    testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
    QJsonObject m_order;
    int m_keys = 0;
};

void TestAlipayPayments::init()
{
    if (qstrcmp(QTest::currentTestFunction(), "certificatesServeAsWell") != 0)
        start();
}

void TestAlipayPayments::cleanup()
{
    if (m_relay)
        QCOMPARE(alipay().complaint(), QString());
    m_relay.reset();
}

void TestAlipayPayments::start(bool certificates)
{
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    m_relay->addAlipay(certificates);
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(QStringLiteral("BJS")), qPrintable(m_relay->error()));
}

void TestAlipayPayments::qrIsShownAndPaid()
{
    const HttpAnswer made = pay("alipay_qr");
    QCOMPARE(made.status, 201);
    QCOMPARE(made.state(), QStringLiteral("open"));
    QCOMPARE(action(made), QStringLiteral("show_qr"));
    const QJsonObject sent = alipay().last(precreate);
    QCOMPARE(sent.value(u"out_trade_no").toString(), made.id());
    QCOMPARE(sent.value(u"total_amount").toString().section(u'.', 1).size(), 2);
    QVERIFY(!sent.value(u"time_expire").toString().isEmpty());
    // Not scanned: that the query knows no trade is no failure.
    m_relay->clock.advance(std::chrono::seconds(3));
    QTRY_VERIFY(alipay().forOrder(queryCall, made.id()) >= 1);
    QCOMPARE(load(made.id()).state(), QStringLiteral("open"));
    QVERIFY(alipay().pay(made.id()));
    m_relay->clock.advance(std::chrono::minutes(2));
    QTRY_COMPARE_WITH_TIMEOUT(load(made.id()).state(), QStringLiteral("captured"), 10'000);
    QCOMPARE(alipay().calls(precreate), 1);
}

void TestAlipayPayments::certificatesServeAsWell()
{
    start(true);
    const HttpAnswer made = pay("alipay_qr");
    QCOMPARE(made.state(), QStringLiteral("open"));
    QVERIFY(alipay().pay(made.id()));
    QCOMPARE(cancel(made.id()).state(), QStringLiteral("captured"));
}

void TestAlipayPayments::silentCreates_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("lost after") << Fault::LostAfter;
    QTest::newRow("lost before") << Fault::LostBefore;
    QTest::newRow("not sent") << Fault::NotSent;
    QTest::newRow("20000 after") << Fault::UnknownAfter;
    QTest::newRow("20000 before") << Fault::UnknownBefore;
    QTest::newRow("SYSTEM_ERROR") << Fault::SystemError;
    QTest::newRow("unsigned") << Fault::Unsigned;
    QTest::newRow("wrong key") << Fault::WrongKey;
    QTest::newRow("node of another method") << Fault::OtherNode;
    QTest::newRow("repeated node") << Fault::RepeatedNode;
    QTest::newRow("another order") << Fault::OtherOrder;
    QTest::newRow("cut") << Fault::Cut;
}

void TestAlipayPayments::silentCreates()
{
    QFETCH(const Fault, fault);
    alipay().fail(precreate, fault);
    const HttpAnswer made = pay("alipay_qr");
    QCOMPARE(made.state(), QStringLiteral("open"));
    QCOMPARE(alipay().forOrder(precreate, made.id()), 2);
    // Asked about before it was repeated, and the same order each time.
    QCOMPARE(alipay().forOrder(queryCall, made.id()), fault == Fault::NotSent ? 0 : 1);
    QCOMPARE(alipay().calls(precreate), 2);
}

void TestAlipayPayments::refusalIsNotUnknown()
{
    alipay().barcode(FakeAlipay::Barcode::NoFunds);
    const HttpAnswer made = barcode();
    QCOMPARE(made.state(), QStringLiteral("failed"));
    QCOMPARE(alipay().calls(payCall), 1);
}

void TestAlipayPayments::unscannedCodeIsCancelled()
{
    const HttpAnswer made = pay("alipay_qr");
    QCOMPARE(cancel(made.id()).state(), QStringLiteral("closed"));
    QCOMPARE(alipay().calls(cancelCall), 1);
    QCOMPARE(alipay().calls(closeCall), 0);
    QVERIFY(!alipay().pay(made.id()));
}

void TestAlipayPayments::scannedCodeIsWaitedFor()
{
    const HttpAnswer made = pay("alipay_qr");
    const qint64 version = made.json().value(u"version").toInteger();
    QCOMPARE(action(made), QStringLiteral("show_qr"));
    m_relay->clock.advance(std::chrono::seconds(3)); // nobody has scanned it: asked, and nothing is new
    QTRY_VERIFY_WITH_TIMEOUT(alipay().forOrder(queryCall, made.id()) >= 1, 20'000);
    alipay().scan(made.id());
    m_relay->clock.advance(std::chrono::seconds(6));
    QTRY_COMPARE_WITH_TIMEOUT(action(load(made.id())), QStringLiteral("wait"), 20'000);
    const HttpAnswer scanned = load(made.id());
    QCOMPARE(scanned.state(), QStringLiteral("open"));
    QCOMPARE(scanned.json().value(u"version").toInteger(), version + 1);
    // Asked about often from here on, and paid as any other.
    QVERIFY(alipay().pay(made.id()));
    m_relay->clock.advance(std::chrono::seconds(3));
    QTRY_COMPARE_WITH_TIMEOUT(load(made.id()).state(), QStringLiteral("captured"), 20'000);
}

void TestAlipayPayments::waitingTradeIsClosed()
{
    const HttpAnswer made = pay("alipay_qr");
    alipay().scan(made.id());
    QCOMPARE(cancel(made.id()).state(), QStringLiteral("closed"));
    QCOMPARE(alipay().calls(cancelCall), 0);
    QCOMPARE(alipay().status(made.id()), QStringLiteral("TRADE_CLOSED"));
}

void TestAlipayPayments::paidWhileClosingIsCaptured()
{
    const HttpAnswer made = pay("alipay_qr");
    alipay().scan(made.id());
    alipay().payAfterNextQuery(made.id());
    QCOMPARE(cancel(made.id()).state(), QStringLiteral("captured"));
    QCOMPARE(alipay().status(made.id()), QStringLiteral("TRADE_SUCCESS"));
}

void TestAlipayPayments::pageNeedsNoCall()
{
    const HttpAnswer made = pay("alipay_page");
    QCOMPARE(made.status, 201);
    QCOMPARE(made.state(), QStringLiteral("open"));
    QCOMPARE(action(made), QStringLiteral("open_page"));
    const QJsonObject next = made.json().value(u"next_action").toObject();
    QCOMPARE(alipay().calls("alipay.trade.page.pay"), 0);
    const QByteArray link = QUrl(next.value(u"short_url").toString()).path().toLatin1();
    const HttpAnswer led = m_relay->call("GET", link);
    QCOMPARE(led.status, 303);
    const QByteArray url = led.header("Location");
    QCOMPARE(url, next.value(u"url").toString().toLatin1());
    QCOMPARE(alipay().openPage(url), QString());
    QVERIFY(alipay().pay(made.id()));
    QCOMPARE(cancel(made.id()).state(), QStringLiteral("captured"));
}

void TestAlipayPayments::barcodePaysAtOnce()
{
    const HttpAnswer made = barcode();
    QCOMPARE(made.status, 201);
    QCOMPARE(made.state(), QStringLiteral("captured"));
    QCOMPARE(alipay().last(payCall).value(u"auth_code").toString(), QStringLiteral("280123456789012345"));
    // The code is good once, and nowhere in the books.
    QCOMPARE(m_cluster.value(m_relay->database(),
                 QStringLiteral("SELECT count(*) FROM chancery.attempts WHERE encode(request, 'escape') LIKE "
                                "'%280123456789012345%'")),
        QStringLiteral("0"));
}

void TestAlipayPayments::barcodeIsConfirmedOnThePhone()
{
    alipay().barcode(FakeAlipay::Barcode::Confirm);
    const HttpAnswer made = barcode();
    QCOMPARE(made.state(), QStringLiteral("open"));
    QCOMPARE(action(made), QStringLiteral("wait"));
    QVERIFY(alipay().pay(made.id()));
    m_relay->clock.advance(std::chrono::seconds(6));
    QTRY_COMPARE_WITH_TIMEOUT(load(made.id()).state(), QStringLiteral("captured"), 10'000);
}

void TestAlipayPayments::barcodeIsGivenUp()
{
    alipay().barcode(FakeAlipay::Barcode::Confirm);
    const HttpAnswer made = barcode();
    for (int looks = 1; looks <= 6; ++looks) {
        m_relay->clock.advance(std::chrono::milliseconds(5'050));
        QTRY_VERIFY_WITH_TIMEOUT(alipay().forOrder(queryCall, made.id()) >= looks, 10'000);
        QTRY_COMPARE(load(made.id()).state(), QStringLiteral("open"));
    }
    QCOMPARE(alipay().calls(cancelCall), 0);
    m_relay->clock.advance(std::chrono::seconds(6));
    QTRY_COMPARE_WITH_TIMEOUT(load(made.id()).state(), QStringLiteral("closed"), 10'000);
    QCOMPARE(alipay().calls(cancelCall), 1);
    QCOMPARE(alipay().status(made.id()), QStringLiteral("TRADE_CLOSED"));
}

void TestAlipayPayments::barcodeLostAndPaid()
{
    alipay().fail(payCall, Fault::LostAfter);
    const HttpAnswer made = barcode();
    QCOMPARE(made.state(), QStringLiteral("captured"));
    QCOMPARE(alipay().calls(payCall), 1);
}

void TestAlipayPayments::barcodeLostBeforeItArrived()
{
    alipay().fail(payCall, Fault::LostBefore);
    const HttpAnswer made = barcode();
    QCOMPARE(made.state(), QStringLiteral("failed"));
    QVERIFY(made.json().value(u"failure").toObject().value(u"retryable").toBool());
    QCOMPARE(alipay().calls(payCall), 1);
    QCOMPARE(alipay().calls(cancelCall), 1);
}

void TestAlipayPayments::barcodeSurvivesARestart()
{
    alipay().barcode(FakeAlipay::Barcode::Confirm);
    const HttpAnswer made = barcode();
    m_relay->stopRelay();
    m_relay->clock.advance(std::chrono::minutes(2));
    QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    QTRY_COMPARE_WITH_TIMEOUT(load(made.id()).state(), QStringLiteral("closed"), 10'000);
    QCOMPARE(alipay().calls(payCall), 1);
    QCOMPARE(alipay().status(made.id()), QStringLiteral("TRADE_CLOSED"));
}

void TestAlipayPayments::cancelledAfterPaymentIsNeverCaptured()
{
    alipay().barcode(FakeAlipay::Barcode::Confirm);
    const HttpAnswer made = barcode();
    alipay().payAfterNextQuery(made.id()); // between the query and the cancel, which then refunds
    QCOMPARE(cancel(made.id()).state(), QStringLiteral("refunded"));
    auto late = alipay().notice("late-1", made.id());
    late.insert("trade_status", "TRADE_SUCCESS");
    const HttpAnswer told = m_relay->call("POST", "/v1/webhooks/alipay", alipay().form(late));
    QCOMPARE(told.body, QByteArray("success"));
    QCOMPARE(load(made.id()).state(), QStringLiteral("refunded"));
    QCOMPARE(m_cluster.value(m_relay->database(),
                 QStringLiteral("SELECT string_agg(event, ' ' ORDER BY version) FROM chancery.events")),
        QStringLiteral("create submit opened ask_close given_back"));
    QCOMPARE(m_cluster.value(m_relay->database(), QStringLiteral("SELECT state FROM chancery.obligations")),
        QStringLiteral("due"));
}

void TestAlipayPayments::cancelIsRepeatedWhenAsked()
{
    const HttpAnswer made = pay("alipay_qr");
    alipay().fail(cancelCall, Fault::RetryFlag, 2);
    QCOMPARE(cancel(made.id()).state(), QStringLiteral("closed"));
    QCOMPARE(alipay().calls(cancelCall), 3);
}

void TestAlipayPayments::declineIsTold()
{
    alipay().barcode(FakeAlipay::Barcode::NoFunds);
    const QJsonObject failure = barcode().json().value(u"failure").toObject();
    QCOMPARE(failure.value(u"code").toString(), QStringLiteral("insufficient_funds"));
    QVERIFY(failure.value(u"retryable").toBool());
}

void TestAlipayPayments::refusedRequests_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no code") << QString() << QStringLiteral("auth_code_missing");
    QTest::newRow("another wallet's") << QStringLiteral("130123456789012345") << QStringLiteral("auth_code_malformed");
}

void TestAlipayPayments::refusedRequests()
{
    QFETCH(const QString, code);
    QFETCH(const QString, problem);
    const HttpAnswer made = pay("alipay_barcode", code);
    QCOMPARE(made.status, 422);
    QCOMPARE(made.code(), problem);
    QCOMPARE(made.json().value(u"action").toString(), QStringLiteral("scan_payer_code"));
    QCOMPARE(alipay().calls(payCall), 0);
}

void TestAlipayPayments::latePaymentIsAttached()
{
    const HttpAnswer made = pay("alipay_page");
    const QByteArray url = made.json().value(u"next_action").toObject().value(u"url").toString().toLatin1();
    QCOMPARE(cancel(made.id()).state(), QStringLiteral("closed"));
    QCOMPARE(alipay().openPage(url), QString()); // the address lives on until its own end
    QVERIFY(alipay().pay(made.id()));
    QCOMPARE(m_relay->call("POST", "/v1/webhooks/alipay", alipay().form(alipay().notice("n", made.id()))).body,
        QByteArray("success"));
    QCOMPARE(load(made.id()).state(), QStringLiteral("captured"));
}

void TestAlipayPayments::readinessKnowsWrongKeys()
{
    const auto check = [this] {
        return m_relay->call("GET", "/readyz").json().value(u"checks").toObject().value(u"alipay_qr").toString();
    };
    QTRY_COMPARE(check(), QStringLiteral("ok"));
    alipay().fail(queryCall, Fault::WrongKey, 3); // one for each of the three methods
    m_relay->reload();
    QTRY_COMPARE(check(), QStringLiteral("key_refused"));
    QCOMPARE(pay("alipay_qr").status, 503);
    m_relay->reload();
    QTRY_COMPARE(check(), QStringLiteral("ok"));
}

QTEST_GUILESS_MAIN(TestAlipayPayments)
#include "tst_alipaypayments.moc"
