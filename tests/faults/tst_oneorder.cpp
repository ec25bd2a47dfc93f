// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// One provider order per intent, over a thousand lost replies, re-sends by devices and kill -9 of the relay: real
// processes, counted by the sandbox.

#include "tests/support/stack/relaystack.h"
#include "tests/support/stack/testdevice.h"

#include <QJsonArray>
#include <QtTest>

#include <atomic>
#include <mutex>
#include <thread>

using namespace chancery;
using teststack::HttpResult;

namespace {
constexpr int intents = 1000;
constexpr int hands = 8;
}

class TestOneOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandLostReplies();

private:
    /// Repeats with its key until the relay has an answer; empty: it never had one.
    QString pursue(const QJsonObject &order, const QByteArray &key);

    teststack::RelayStack m_stack;
    std::optional<teststack::TestDevice> m_device;
    std::atomic<int> m_resent{0};
    std::atomic<bool> m_over{false}; ///< the relay does not come back
};

QString TestOneOrder::pursue(const QJsonObject &order, const QByteArray &key)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 120'000 && !m_over) {
        const HttpResult result = m_device->post("/v1/payments", order, key);
        if (result.status == 200 || result.status == 201)
            return result.json().value(QLatin1String("id")).toString();
        if (result.status != 0 && result.status != 409 && result.status != 503)
            return {};
        ++m_resent;
        QThread::msleep(50); // a device's pause between two tries
    }
    return {};
}

void TestOneOrder::aThousandLostReplies()
{
    QVERIFY2(m_stack.start(), qPrintable(m_stack.error()));
    m_device = teststack::TestDevice::enrol(m_stack.relayUrl(), m_stack.enrolmentCode());
    QVERIFY(m_device);
    const QJsonObject sample = m_device->order();
    // What the provider does with each create, round and round; all but the last are carried out.
    const QList<QJsonObject> faults{{{QStringLiteral("kind"), QStringLiteral("drop")}},
        {{QStringLiteral("kind"), QStringLiteral("cut")}}, {{QStringLiteral("kind"), QStringLiteral("garbage")}},
        {{QStringLiteral("kind"), QStringLiteral("error")}, {QStringLiteral("executed"), true},
            {QStringLiteral("stored"), false}},
        {{QStringLiteral("kind"), QStringLiteral("drop")}, {QStringLiteral("executed"), false}}};
    std::atomic<int> next{0};
    std::atomic<int> lost{0};
    std::mutex mutex;
    QStringList payments;
    std::atomic<bool> done{false};
    std::vector<std::thread> workers;
    for (int hand = 0; hand < hands; ++hand) {
        workers.emplace_back([&] {
            domain::SystemRandom random;
            for (int n = next++; n < intents; n = next++) {
                QJsonObject fault = faults[n % faults.size()];
                fault.insert(QStringLiteral("operation"), QStringLiteral("create"));
                fault.insert(QStringLiteral("count"), 1);
                lost += m_stack.control(fault, "/control/faults").status == 200 ? 1 : 0;
                QJsonObject order = sample;
                order.insert(QStringLiteral("application"), domain::ApplicationRef::make(random).text());
                const QString payment = pursue(order, "intent-" + QByteArray::number(n));
                const std::lock_guard lock(mutex);
                payments.append(payment);
            }
            done = next >= intents + hands;
        });
    }
    // Meanwhile the relay dies ten times, each time after another hundred intents.
    int kills = 0;
    for (int mark = 50; mark < intents; mark += 100) {
        while (next < mark && !done)
            QThread::msleep(5);
        m_stack.relay.kill();
        ++kills;
        if (!m_stack.startRelay()) {
            m_over = true; // the hands end before anything else is said
            break;
        }
    }
    for (std::thread &worker : workers)
        worker.join();
    QVERIFY2(!m_over, qPrintable(m_stack.error()));
    QCOMPARE(payments.size(), intents);
    QVERIFY(!payments.contains(QString()));
    QCOMPARE(QSet<QString>(payments.begin(), payments.end()).size(), intents);
    QVERIFY(lost >= intents);
    // The relay goes on until it knows of each order, whoever asked for it.
    QTRY_COMPARE_WITH_TIMEOUT(
        m_stack.sql(QStringLiteral("SELECT count(*) FROM chancery.attempts WHERE state <> 'open'")),
        QStringLiteral("0"), 120'000);
    QMap<QString, int> orders;
    for (const QJsonValue &session : m_stack.sandboxState().value(QLatin1String("sessions")).toArray())
        ++orders[session.toObject().value(QLatin1String("client_reference_id")).toString()];
    QCOMPARE(orders.size(), intents);
    for (const int count : orders)
        QCOMPARE(count, 1);
    qInfo().noquote() << QStringLiteral(
        "ORDERS %1 intents, %2 faults at the provider, %3 re-sends by devices, %4 kills: 1 order each")
                             .arg(intents)
                             .arg(lost.load())
                             .arg(m_resent.load())
                             .arg(kills);
}

QTEST_GUILESS_MAIN(TestOneOrder)
#include "tst_oneorder.moc"
