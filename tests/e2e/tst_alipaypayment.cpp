// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// Payments by Alipay with real processes: relay, PostgreSQL, sandbox. Both sides have signers and parsers of their own.

#include "tests/support/stack/relaystack.h"
#include "tests/support/stack/testdevice.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace chancery;
using teststack::HttpResult;

class TestAlipayPayment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void paidByQr_data();
    void paidByQr();
    void lateAfterTheCancel();
    void paidOnThePage();
    void paidByBarcode_data();
    void paidByBarcode();
    void booksAgree();

private:
    QJsonObject create(const QString &method, const QString &authCode = {});
    /// The payment, once it is in one of the states, or as it is in the end.
    QJsonObject await(const QString &id, const QStringList &states);
    HttpResult press(const QByteArray &url, const QByteArray &action)
    {
        return teststack::httpCall(
            "POST", url, "action=" + action, {"Content-Type: application/x-www-form-urlencoded"}, 10000);
    }
    void order(const char *operation, const char *kind)
    {
        const QJsonObject fault{{QStringLiteral("operation"), QString::fromLatin1(operation)},
            {QStringLiteral("kind"), QString::fromLatin1(kind)}};
        QCOMPARE(m_stack.control(fault, "/control/faults").status, 200L);
    }
    QJsonObject books()
    {
        return teststack::httpCall("GET", m_stack.sandboxUrl() + "/control/ledger").json().value(u"alipay").toObject();
    }

    teststack::RelayStack m_stack{{.postgresSettings = {},
        .relayWrapper = {},
        // So many faults in a row open the breaker.
        .relayEnvironment = {QStringLiteral("CHANCERY_BREAKER_PAUSE=2s")}}};
    std::optional<teststack::TestDevice> m_device;
};

namespace {

QString stateOf(const QJsonObject &payment)
{
    return payment.value(u"state").toString();
}

QString idOf(const QJsonObject &payment)
{
    return payment.value(u"id").toString();
}

} // namespace

void TestAlipayPayment::initTestCase()
{
    QVERIFY2(m_stack.start(), qPrintable(m_stack.error()));
    m_device = teststack::TestDevice::enrol(m_stack.relayUrl(), m_stack.enrolmentCode());
    QVERIFY(m_device);
}

QJsonObject TestAlipayPayment::create(const QString &method, const QString &authCode)
{
    QJsonObject body = m_device->order();
    body.insert(QStringLiteral("method"), method);
    if (!authCode.isEmpty())
        body.insert(QStringLiteral("auth_code"), authCode);
    // The breaker that has opened lets one through after a while.
    QElapsedTimer timer;
    timer.start();
    HttpResult result;
    do {
        if (result.status == 503)
            QTest::qWait(500);
        result = m_device->post("/v1/payments", body, "key-" + body.value(u"application").toString().toLatin1());
    } while (result.status == 503 && timer.elapsed() < 90000);
    if (result.status != 201)
        qWarning("%ld %s", result.status, result.body.constData());
    return result.json();
}

QJsonObject TestAlipayPayment::await(const QString &id, const QStringList &states)
{
    QElapsedTimer timer;
    timer.start();
    QJsonObject payment = m_device->get("/v1/payments/" + id.toLatin1()).json();
    while (!states.contains(stateOf(payment)) && timer.elapsed() < 60000) {
        const QByteArray version = QByteArray::number(payment.value(u"version").toInteger());
        payment = m_device->get("/v1/payments/" + id.toLatin1() + "?wait=5&version=" + version).json();
    }
    return payment;
}

void TestAlipayPayment::paidByQr_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("smoothly") << QByteArray() << QByteArray();
    QTest::newRow("create unknown") << QByteArray("alipay.precreate") << QByteArray("unknown");
    QTest::newRow("create without a signature") << QByteArray("alipay.precreate") << QByteArray("unsigned");
    QTest::newRow("create signed by another") << QByteArray("alipay.precreate") << QByteArray("wrong_key");
    QTest::newRow("create with a node twice") << QByteArray("alipay.precreate") << QByteArray("repeated");
    QTest::newRow("create cut") << QByteArray("alipay.precreate") << QByteArray("cut");
    QTest::newRow("notification lost") << QByteArray("alipay.notify") << QByteArray("drop");
    QTest::newRow("notification twice") << QByteArray("alipay.notify") << QByteArray("duplicate");
    QTest::newRow("notification by another") << QByteArray("alipay.notify") << QByteArray("wrong_key");
}

void TestAlipayPayment::paidByQr()
{
    QFETCH(QByteArray, operation);
    QFETCH(QByteArray, fault);
    if (!fault.isEmpty())
        order(operation.constData(), fault.constData());
    const QJsonObject created = create(QStringLiteral("alipay_qr"));
    const QJsonObject open = await(idOf(created), {QStringLiteral("open")});
    QCOMPARE(stateOf(open), QStringLiteral("open"));
    const QJsonObject action = open.value(u"next_action").toObject();
    QCOMPARE(action.value(u"type").toString(), QStringLiteral("show_qr"));
    const QByteArray code = action.value(u"data").toString().toLatin1();
    QVERIFY2(code.startsWith(m_stack.sandboxUrl() + "/alipay/qr/"), code.constData());
    const HttpResult page = teststack::httpCall("GET", code);
    QCOMPARE(page.status, 200L);
    QVERIFY(page.body.contains("id=\"pay\""));
    QCOMPARE(press(code, "pay").status, 200L);
    const QJsonObject paid = await(idOf(created), {QStringLiteral("captured")});
    QCOMPARE(stateOf(paid), QStringLiteral("captured"));
    QCOMPARE(paid.value(u"total").toObject().value(u"currency").toString(), QStringLiteral("CNY"));
    const QJsonObject orders = m_stack.sandboxState().value(u"alipay").toObject().value(u"orders").toObject();
    QCOMPARE(orders.value(idOf(created)).toInt(), 1);
}

void TestAlipayPayment::lateAfterTheCancel()
{
    const QJsonObject open = await(idOf(create(QStringLiteral("alipay_qr"))), {QStringLiteral("open")});
    const QByteArray code = open.value(u"next_action").toObject().value(u"data").toString().toLatin1();
    QVERIFY(m_device->post("/v1/payments/" + idOf(open).toLatin1() + "/cancel", {}).status < 300);
    QCOMPARE(stateOf(await(idOf(open), {QStringLiteral("closed")})), QStringLiteral("closed"));
    QVERIFY2(press(code, "pay").body.contains("closed"), "the old code is dead");
    for (const QJsonValue &payment : books().value(u"payments").toArray())
        QVERIFY(payment.toObject().value(u"reference").toString() != idOf(open));
}

void TestAlipayPayment::paidOnThePage()
{
    const QJsonObject open = await(idOf(create(QStringLiteral("alipay_page"))), {QStringLiteral("open")});
    const QJsonObject action = open.value(u"next_action").toObject();
    QCOMPARE(action.value(u"type").toString(), QStringLiteral("open_page"));
    const HttpResult gateway = teststack::httpCall("GET", action.value(u"url").toString().toLatin1());
    QCOMPARE(gateway.status, 302L);
    const qsizetype at = gateway.headers.toLower().indexOf("location: ") + 10;
    const QByteArray page = gateway.headers.mid(at, gateway.headers.indexOf('\r', at) - at);
    QVERIFY(teststack::httpCall("GET", page).body.contains("id=\"login\""));
    QVERIFY(press(page, "login").body.contains("id=\"pay\""));
    QCOMPARE(press(page, "pay").status, 303L);
    QCOMPARE(stateOf(await(idOf(open), {QStringLiteral("captured")})), QStringLiteral("captured"));
}

void TestAlipayPayment::paidByBarcode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("state");
    QTest::newRow("at once") << QStringLiteral("280000000000001001") << QStringLiteral("captured");
    QTest::newRow("after the password") << QStringLiteral("280000000000001091") << QStringLiteral("captured");
    QTest::newRow("unknown, paid") << QStringLiteral("280000000000001095") << QStringLiteral("captured");
    QTest::newRow("no balance") << QStringLiteral("280000000000001094") << QStringLiteral("failed");
}

void TestAlipayPayment::paidByBarcode()
{
    QFETCH(QString, code);
    QFETCH(QString, state);
    const QJsonObject created = create(QStringLiteral("alipay_barcode"), code);
    QCOMPARE(stateOf(await(idOf(created), {state})), state);
}

void TestAlipayPayment::booksAgree()
{
    const QJsonObject cny = books().value(u"currencies").toObject().value(u"cny").toObject();
    const QString paid
        = m_stack.sql(QStringLiteral("SELECT coalesce(sum(total_minor), 0) || ' ' || count(*) FROM chancery.attempts "
                                     "WHERE state = 'captured' AND currency = 'CNY'"));
    QCOMPARE(paid,
        QStringLiteral("%1 %2").arg(cny.value(u"captures").toInteger()).arg(cny.value(u"captures_count").toInteger()));
    QVERIFY(cny.value(u"captures_count").toInteger() > 0);
}

QTEST_GUILESS_MAIN(TestAlipayPayment)
#include "tst_alipaypayment.moc"
