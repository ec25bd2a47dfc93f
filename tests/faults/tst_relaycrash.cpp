// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// kill -9 of the relay at its system calls: at each send and receive of each of its threads, that is before and after every
// commit, provider call and answer of one payment. strace plants the kill. Whatever happened, the payment is found again,
// ends captured, and the provider has one order for its key.

#include "tests/support/stack/relaystack.h"
#include "tests/support/stack/testdevice.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QtTest>

using namespace chancery;
using teststack::HttpResult;

namespace {

struct Thread
{
    qint64 id;
    QString name;
};

QList<Thread> threadsOf(qint64 pid)
{
    QList<Thread> result;
    for (const QString &entry : QDir(QStringLiteral("/proc/%1/task").arg(pid)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile name(QStringLiteral("/proc/%1/task/%2/comm").arg(pid).arg(entry));
        if (name.open(QIODevice::ReadOnly))
            result.append({entry.toLongLong(), QString::fromLatin1(name.readAll().trimmed())});
    }
    return result;
}

bool isSuccess(const HttpResult &result)
{
    return result.status == 200 || result.status == 201;
}

} // namespace

class TestRelayCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedAtEachCall();
    void killedWhileTheProviderThinks_data();
    void killedWhileTheProviderThinks();

private:
    struct Run
    {
        QJsonObject order;
        QByteArray key;
        QString payment;
        bool killed = false;
    };
    bool revive();
    bool createUntilAnswered(Run &run);
    bool payAndAwaitCapture(Run &run);
    /// Where a run ended: captured, one order, a whole trail.
    void check(const Run &run);

    teststack::RelayStack m_stack;
    std::optional<teststack::TestDevice> m_device;
    int m_runs = 0;
    int m_kills = 0;
};

void TestRelayCrash::initTestCase()
{
    QVERIFY2(m_stack.start(), qPrintable(m_stack.error()));
    m_device = teststack::TestDevice::enrol(m_stack.relayUrl(), m_stack.enrolmentCode());
    QVERIFY(m_device);
}

bool TestRelayCrash::revive()
{
    return m_stack.relay.isRunning() || m_stack.startRelay();
}

bool TestRelayCrash::createUntilAnswered(Run &run)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 60000) {
        const HttpResult result = m_device->post("/v1/payments", run.order, run.key);
        if (isSuccess(result)) {
            run.payment = result.json().value(QLatin1String("id")).toString();
            return !run.payment.isEmpty();
        }
        // 409: the crashed request still counts as in flight; 0: the relay died under it. Anything else is a fault.
        if (result.status != 0 && result.status != 409 && result.status != 503) {
            qWarning() << result.status << result.body;
            return false;
        }
        m_stack.relay.waitForEnd(50);
        if (!m_stack.relay.isRunning()) {
            run.killed = true;
            if (!revive())
                return false;
        }
    }
    return false;
}

bool TestRelayCrash::payAndAwaitCapture(Run &run)
{
    bool paid = false;
    QElapsedTimer timer;
    timer.start();
    qint64 version = 0;
    while (timer.elapsed() < 90000) {
        const HttpResult result
            = m_device->get("/v1/payments/" + run.payment.toLatin1() + "?wait=2&version=" + QByteArray::number(version));
        if (result.status == 0) {
            m_stack.relay.waitForEnd(50);
            if (!m_stack.relay.isRunning()) {
                run.killed = true;
                if (!revive())
                    return false;
            }
            continue;
        }
        const QString state = result.json().value(QLatin1String("state")).toString();
        version = result.json().value(QLatin1String("version")).toInteger();
        if (state == QLatin1String("captured"))
            return true;
        if (state == QLatin1String("open") && !paid) {
            const QString session = m_stack.sql(QStringLiteral("SELECT provider_reference FROM chancery.attempts WHERE id = $1"), {run.payment});
            paid = m_stack.control({{QStringLiteral("session"), session}}, "/control/pay").status == 200;
        }
    }
    return false;
}

void TestRelayCrash::check(const Run &run)
{
    const QString application = run.order.value(QLatin1String("application")).toString();
    QCOMPARE(m_stack.sql(QStringLiteral("SELECT string_agg(state, ',') FROM chancery.attempts WHERE application = $1"), {application}),
        QStringLiteral("captured"));
    QCOMPARE(m_stack.sql(QStringLiteral("SELECT state FROM chancery.obligations WHERE application = $1"), {application}), QStringLiteral("paid"));
    // The trail has no gap, and each event goes on where the last one ended.
    QCOMPARE(m_stack.sql(QStringLiteral("SELECT count(*) FROM (SELECT version, from_state, lag(to_state) OVER (ORDER BY version) AS before, "
                                        "row_number() OVER (ORDER BY version) AS n FROM chancery.events WHERE attempt = $1) e "
                                        "WHERE version <> n OR from_state IS DISTINCT FROM before"),
                 {run.payment}),
        QStringLiteral("0"));
    const QString key = m_stack.sql(QStringLiteral("SELECT provider_key FROM chancery.attempts WHERE id = $1"), {run.payment});
    const QJsonObject state = m_stack.sandboxState();
    QCOMPARE(state.value(QLatin1String("orders")).toObject().value(key).toInt(), 1);
    int sessions = 0;
    for (const QJsonValue &session : state.value(QLatin1String("sessions")).toArray())
        sessions += session.toObject().value(QLatin1String("client_reference_id")).toString() == run.payment ? 1 : 0;
    QCOMPARE(sessions, 1);
}

void TestRelayCrash::killedAtEachCall()
{
    // Quick by default; CHANCERY_FAULTS=full walks further along each thread.
    const int deepest = qEnvironmentVariable("CHANCERY_FAULTS") == QLatin1String("full") ? 40 : 6;
    const int threads = static_cast<int>(threadsOf(m_stack.relay.pid()).size());
    QVERIFY(threads > 2);
    for (int index = 0; index < threads; ++index) {
        for (const QString &call : {QStringLiteral("sendto"), QStringLiteral("sendmsg"), QStringLiteral("recvfrom"), QStringLiteral("recvmsg")}) {
            for (int when = 1; when <= deepest; ++when) {
                QVERIFY(revive());
                const auto running = threadsOf(m_stack.relay.pid());
                if (index >= running.size())
                    break;
                Run run;
                run.order = m_device->order();
                run.key = "crash-" + QByteArray::number(++m_runs);
                teststack::Program tracer;
                QVERIFY(tracer.start(QStringLiteral("strace"),
                    {QStringLiteral("-p"), QString::number(running.at(index).id), QStringLiteral("-e"), QStringLiteral("trace=") + call,
                        QStringLiteral("-e"), QStringLiteral("inject=%1:signal=SIGKILL:when=%2").arg(call).arg(when)}));
                QVERIFY2(tracer.waitForText("attached"), tracer.output().constData());
                const bool created = createUntilAnswered(run);
                QVERIFY2(created, qPrintable(m_stack.error()));
                QVERIFY2(payAndAwaitCapture(run), qPrintable(run.payment));
                tracer.terminate();
                if (!run.killed && tracer.output().contains("killed by SIGKILL")) {
                    QVERIFY(m_stack.relay.waitForEnd());
                    run.killed = true;
                    QVERIFY(revive());
                }
                check(run);
                if (QTest::currentTestFailed()) {
                    qWarning() << running.at(index).name << call << when;
                    return;
                }
                m_kills += run.killed ? 1 : 0;
                if (!run.killed)
                    break; // this thread makes fewer such calls on a payment's way
            }
        }
    }
    qInfo().noquote() << QStringLiteral("CRASH relay: %1 payments, %2 kills, 0 lost, 0 doubled").arg(m_runs).arg(m_kills);
    QVERIFY(m_kills >= 10);
}

void TestRelayCrash::killedWhileTheProviderThinks_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("stored");
    QTest::newRow("reply never comes") << QStringLiteral("hang") << false;
    QTest::newRow("reply cut") << QStringLiteral("cut") << false;
    QTest::newRow("connection dropped") << QStringLiteral("drop") << false;
    QTest::newRow("server error, carried out") << QStringLiteral("error") << false;
    QTest::newRow("server error, carried out and replayed") << QStringLiteral("error") << true;
}

void TestRelayCrash::killedWhileTheProviderThinks()
{
    QFETCH(QString, kind);
    QFETCH(bool, stored);
    QVERIFY(revive());
    Run run;
    run.order = m_device->order();
    run.key = "thinks-" + kind.toLatin1() + (stored ? "-stored" : "");
    QJsonObject fault {{QStringLiteral("operation"), QStringLiteral("create")}, {QStringLiteral("kind"), kind}, {QStringLiteral("count"), 1}};
    if (kind == QLatin1String("error")) {
        fault.insert(QStringLiteral("executed"), true);
        fault.insert(QStringLiteral("stored"), stored);
    }
    QCOMPARE(m_stack.control(fault, "/control/faults").status, 200);
    const int before = m_stack.sandboxState().value(QLatin1String("calls")).toObject().value(QLatin1String("create")).toInt();
    // The request goes out on a connection of its own; the relay dies once the provider has it.
    teststack::Program client;
    QVERIFY(client.start(QStringLiteral("curl"),
        {QStringLiteral("-sS"), QStringLiteral("-X"), QStringLiteral("POST"), QStringLiteral("-H"), QString::fromLatin1(m_device->authorization()),
            QStringLiteral("-H"), QStringLiteral("Idempotency-Key: ") + QString::fromLatin1(run.key), QStringLiteral("-H"),
            QStringLiteral("Content-Type: application/json"), QStringLiteral("-d"),
            QString::fromUtf8(QJsonDocument(run.order).toJson(QJsonDocument::Compact)), QString::fromLatin1(m_stack.relayUrl() + "/v1/payments")}));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_stack.sandboxState().value(QLatin1String("calls")).toObject().value(QLatin1String("create")).toInt() > before, 10000);
    m_stack.relay.kill();
    QVERIFY(revive());
    QVERIFY2(createUntilAnswered(run), qPrintable(m_stack.error()));
    QVERIFY2(payAndAwaitCapture(run), qPrintable(run.payment));
    check(run);
    QCOMPARE(m_stack.control({}, "/control/faults/clear").status, 200);
}

QTEST_GUILESS_MAIN(TestRelayCrash)
#include "tst_relaycrash.moc"
