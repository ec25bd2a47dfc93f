// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// Acknowledged is durable: webhooks and creates as fast as they go, while the relay and PostgreSQL are killed (-9) at
// random moments. Then every event that got a 2xx and every payment that got a 200 or 201 is looked for in the books.

#include "tests/bench/openpayments.h"

#include <QtTest>

#include <atomic>
#include <mutex>
#include <random>
#include <thread>

using namespace chancery;

namespace {
constexpr int kills = 12;
constexpr int perKill = 150; ///< acknowledgements between two kills
}

class TestDurability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatGotA2xxIsLost();

private:
    void sendWebhooks();
    void sendCreates(const QJsonObject &sample);

    teststack::RelayStack m_stack;
    std::optional<teststack::TestDevice> m_device;
    bench::OpenPayments m_payments;
    std::atomic<bool> m_done{false};
    std::atomic<int> m_next{1};
    std::atomic<int> m_acknowledged{0};
    std::mutex m_mutex;
    QStringList m_events;
    QStringList m_created;
};

void TestDurability::sendWebhooks()
{
    while (!m_done) {
        const int n = m_next++;
        const QByteArray event = "evt_durable" + QByteArray::number(n);
        const QByteArray request = m_payments.paidWebhook(m_stack, n, event);
        // The helper's bytes are a whole request; the header with the proof and the body are what counts.
        const qsizetype at = request.indexOf("Stripe-Signature: ");
        const QByteArray proof = request.mid(at, request.indexOf('\r', at) - at);
        // As a provider does: again, until it is acknowledged. The pause leaves a relay that starts the processor.
        const auto acknowledged = [&] {
            const auto result = teststack::httpCall("POST", m_stack.relayUrl() + "/v1/webhooks/stripe",
                request.mid(request.indexOf("\r\n\r\n") + 4), {"Content-Type: application/json", proof}, 10'000);
            return result.status / 100 == 2;
        };
        bool heard = acknowledged();
        for (; !heard && !m_done; heard = acknowledged())
            QThread::msleep(2);
        if (!heard)
            return;
        const std::lock_guard lock(m_mutex);
        m_events.append(QString::fromLatin1(event));
        ++m_acknowledged;
    }
}

void TestDurability::sendCreates(const QJsonObject &sample)
{
    domain::SystemRandom random;
    while (!m_done) {
        QJsonObject order = sample;
        const QString application = domain::ApplicationRef::make(random).text();
        order.insert(QStringLiteral("application"), application);
        const auto result = m_device->post("/v1/payments", order, "durable-" + application.toLatin1());
        if (result.status / 100 != 2)
            continue;
        const std::lock_guard lock(m_mutex);
        m_created.append(result.json().value(QLatin1String("id")).toString());
        ++m_acknowledged;
    }
}

void TestDurability::nothingThatGotA2xxIsLost()
{
    QVERIFY2(m_stack.start(), qPrintable(m_stack.error()));
    m_device = teststack::TestDevice::enrol(m_stack.relayUrl(), m_stack.enrolmentCode());
    QVERIFY(m_device);
    QVERIFY2(m_payments.make(m_stack, *m_device, 1, 40'000), qPrintable(m_payments.error()));
    const QJsonObject sample = m_device->order();
    std::vector<std::thread> senders;
    for (int n = 0; n < 6; ++n)
        senders.emplace_back([this] { sendWebhooks(); });
    for (int n = 0; n < 2; ++n)
        senders.emplace_back([this, sample] { sendCreates(sample); });
    std::mt19937 chance(11);
    bool revived = true;
    for (int kill = 0; kill < kills && revived; ++kill) {
        const int mark = m_acknowledged + perKill + static_cast<int>(chance() % perKill);
        QElapsedTimer timer;
        timer.start();
        while (m_acknowledged < mark && timer.elapsed() < 60'000)
            QThread::usleep(100);
        revived = m_acknowledged >= mark;
        if (kill % 2 == 0) {
            m_stack.relay.kill();
            revived = revived && m_stack.startRelay();
        } else {
            revived = revived && m_stack.postgres.kill() && m_stack.postgres.start();
        }
    }
    m_done = true;
    for (std::thread &sender : senders)
        sender.join();
    QVERIFY2(revived, qPrintable(m_stack.error() + m_stack.postgres.error()));
    const auto present = [this](const char *sql, const QStringList &ids) {
        return m_stack.sql(QString::fromLatin1(sql), {ids.join(u',')}).toInt();
    };
    QCOMPARE(present("SELECT count(*) FROM chancery.webhook_inbox WHERE event_id = ANY (string_to_array($1, ','))",
                 m_events),
        m_events.size());
    QCOMPARE(present("SELECT count(*) FROM chancery.attempts a JOIN chancery.webhook_inbox i ON i.attempt = a.id WHERE "
                     "a.state = 'captured'"
                     " AND i.event_id = ANY (string_to_array($1, ','))",
                 m_events),
        m_events.size());
    QCOMPARE(present("SELECT count(*) FROM chancery.attempts WHERE id = ANY (string_to_array($1, ','))", m_created),
        m_created.size());
    qInfo().noquote() << QStringLiteral(
        "DURABLE %1 webhooks and %2 creates acknowledged over %3 kills of relay and PostgreSQL: 0 lost")
                             .arg(m_events.size())
                             .arg(m_created.size())
                             .arg(kills);
    QVERIFY(m_events.size() > 1000);
    QVERIFY(!m_created.isEmpty());
}

QTEST_GUILESS_MAIN(TestDurability)
#include "tst_durability.moc"
