// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// kill -9 of the relay around a refund: at each send and receive of each of its threads, that is also between the
// commit that promises the refund and the request that makes it, and while the provider has it. strace plants the kill.
// Whatever happened, the money goes back exactly once.

#include "tests/support/stack/relaystack.h"
#include "tests/support/stack/testdevice.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QtTest>

using namespace chancery;
using teststack::HttpResult;

class TestRefundCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedAtEachCall();
    void killedWhileTheProviderThinks_data();
    void killedWhileTheProviderThinks();

private:
    struct Payment
    {
        QString id;
        QString session;
    };
    bool revive() { return m_stack.relay.isRunning() || m_stack.startRelay(); }
    /// An order that the payer can pay.
    Payment open();
    /// The payer pays another amount than was asked, which is sent back without anybody's doing.
    bool paySurplus(const Payment &payment);
    /// Waits until the refund is done, starting the relay again whenever it died.
    bool awaitRefunded(const Payment &payment);
    /// The payment's refunds at the provider.
    [[nodiscard]] int refundsThere(const Payment &payment);
    void check(const Payment &payment);
    [[nodiscard]] QStringList threads() const
    {
        return QDir(QStringLiteral("/proc/%1/task").arg(m_stack.relay.pid()))
            .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }

    teststack::RelayStack m_stack;
    std::optional<teststack::TestDevice> m_device;
    int m_runs = 0;
    int m_kills = 0;
    bool m_killed = false;
};

void TestRefundCrash::initTestCase()
{
    QVERIFY2(m_stack.start(), qPrintable(m_stack.error()));
    m_device = teststack::TestDevice::enrol(m_stack.relayUrl(), m_stack.enrolmentCode());
    QVERIFY(m_device);
}

TestRefundCrash::Payment TestRefundCrash::open()
{
    const HttpResult made = m_device->post("/v1/payments", m_device->order(), "refund-" + QByteArray::number(++m_runs));
    const QString id = made.json().value(QLatin1String("id")).toString();
    return {id, m_stack.sql(QStringLiteral("SELECT provider_reference FROM chancery.attempts WHERE id = $1"), {id})};
}

bool TestRefundCrash::paySurplus(const Payment &payment)
{
    return m_stack
               .control({{QStringLiteral("session"), payment.session}, {QStringLiteral("amount"), 777},
                            {QStringLiteral("currency"), QStringLiteral("jpy")}},
                   "/control/pay")
               .status
        == 200;
}

bool TestRefundCrash::awaitRefunded(const Payment &payment)
{
    QElapsedTimer timer;
    timer.start();
    qint64 version = 0;
    while (timer.elapsed() < 120'000) {
        const HttpResult result
            = m_device->get("/v1/payments/" + payment.id.toLatin1() + "?wait=2&version=" + QByteArray::number(version));
        if (result.status == 0) {
            m_stack.relay.waitForEnd(50);
            if (!m_stack.relay.isRunning()) {
                m_killed = true;
                if (!revive())
                    return false;
            }
            continue;
        }
        version = result.json().value(QLatin1String("version")).toInteger();
        if (result.json().value(QLatin1String("state")).toString() == QLatin1String("refunded"))
            return true;
    }
    return false;
}

int TestRefundCrash::refundsThere(const Payment &payment)
{
    const QString intent
        = m_stack.sql(QStringLiteral("SELECT payment_reference FROM chancery.attempts WHERE id = $1"), {payment.id});
    const HttpResult list
        = teststack::httpCall("GET", m_stack.sandboxUrl() + "/v1/refunds?payment_intent=" + intent.toLatin1(), {},
            {"Authorization: Bearer sk_test_51ChanceryTests"});
    return list.status == 200 ? static_cast<int>(list.json().value(QLatin1String("data")).toArray().size()) : -1;
}

void TestRefundCrash::check(const Payment &payment)
{
    QCOMPARE(refundsThere(payment), 1);
    QCOMPARE(m_stack.sql(QStringLiteral("SELECT string_agg(state, ',') FROM chancery.refunds WHERE attempt = $1"),
                 {payment.id}),
        QStringLiteral("done"));
    // Nothing of it is left on any account.
    QCOMPARE(
        m_stack.sql(
            QStringLiteral(
                "SELECT count(*) FROM (SELECT FROM chancery.postings WHERE reference = $1 OR reference IN"
                " (SELECT id FROM chancery.refunds WHERE attempt = $1) GROUP BY account HAVING sum(minor) <> 0) a"),
            {payment.id}),
        QStringLiteral("0"));
}

void TestRefundCrash::killedAtEachCall()
{
    const int deepest = qEnvironmentVariable("CHANCERY_FAULTS") == QLatin1String("full") ? 30 : 4;
    const auto count = threads().size();
    QVERIFY(count > 2);
    for (qsizetype index = 0; index < count; ++index) {
        for (const QString &call : {QStringLiteral("sendto"), QStringLiteral("sendmsg"), QStringLiteral("recvfrom")}) {
            for (int when = 1; when <= deepest; ++when) {
                QVERIFY(revive());
                const Payment payment = open();
                QVERIFY2(!payment.session.isEmpty(), qPrintable(payment.id));
                m_killed = false;
                teststack::Program tracer;
                QVERIFY(tracer.start(QStringLiteral("strace"),
                    {QStringLiteral("-p"), threads().value(index), QStringLiteral("-e"),
                        QStringLiteral("trace=") + call, QStringLiteral("-e"),
                        QStringLiteral("inject=%1:signal=SIGKILL:when=%2").arg(call).arg(when)}));
                QVERIFY2(tracer.waitForText("attached"), tracer.output().constData());
                QVERIFY(paySurplus(payment));
                QVERIFY2(awaitRefunded(payment), qPrintable(payment.id));
                tracer.terminate();
                if (!m_killed && tracer.output().contains("killed by SIGKILL")) {
                    QVERIFY(m_stack.relay.waitForEnd());
                    m_killed = true;
                    QVERIFY(revive());
                }
                check(payment);
                if (QTest::currentTestFailed()) {
                    qWarning() << index << call << when << payment.id;
                    return;
                }
                m_kills += m_killed ? 1 : 0;
                if (!m_killed)
                    break; // this thread makes fewer such calls on a refund's way
            }
        }
    }
    qInfo().noquote() << QStringLiteral("CRASH refunds: %1 refunds, %2 kills, each made once").arg(m_runs).arg(m_kills);
    QVERIFY(m_kills >= 5);
}

void TestRefundCrash::killedWhileTheProviderThinks_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("executed");
    QTest::newRow("made, reply never comes") << QStringLiteral("hang") << true;
    QTest::newRow("made, reply cut") << QStringLiteral("cut") << true;
    QTest::newRow("made, connection dropped") << QStringLiteral("drop") << true;
    QTest::newRow("not made, connection dropped") << QStringLiteral("drop") << false;
}

void TestRefundCrash::killedWhileTheProviderThinks()
{
    QFETCH(QString, kind);
    QFETCH(bool, executed);
    QVERIFY(revive());
    const Payment payment = open();
    QVERIFY(!payment.session.isEmpty());
    QCOMPARE(m_stack
                 .control({{QStringLiteral("operation"), QStringLiteral("refund")}, {QStringLiteral("kind"), kind},
                              {QStringLiteral("count"), 1}, {QStringLiteral("executed"), executed}},
                     "/control/faults")
                 .status,
        200);
    const auto calls = [this] {
        return m_stack.sandboxState().value(QLatin1String("calls")).toObject().value(QLatin1String("refund")).toInt();
    };
    const int before = calls();
    QVERIFY(paySurplus(payment));
    QTRY_VERIFY_WITH_TIMEOUT(calls() > before, 20'000);
    m_stack.relay.kill();
    QVERIFY(revive());
    QVERIFY2(awaitRefunded(payment), qPrintable(payment.id));
    check(payment);
    QCOMPARE(m_stack.control({}, "/control/faults/clear").status, 200);
}

QTEST_GUILESS_MAIN(TestRefundCrash)
#include "tst_refundcrash.moc"
