// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// Durable webhooks per second through the relay, against pgbench doing the same transaction on the same cluster, in alternation.

#include "tests/bench/loadgenerator.h"
#include "tests/bench/openpayments.h"
#include "tests/bench/pgbench.h"
#include "tests/bench/sametransaction.h"

#include <QtTest>

using namespace chancery;

namespace {
constexpr int connections = 64;
constexpr int perRound = 20'000;
constexpr int rounds = 3;

constexpr int pgbenchOffset = 1'000'000;
}

class BenchWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void capturesAgainstPgbench();

private:
    double relayRound(int first);

    teststack::RelayStack m_stack;
    std::optional<teststack::TestDevice> m_device;
    bench::OpenPayments m_payments;
};

void BenchWebhooks::initTestCase()
{
    QVERIFY2(m_stack.start(), qPrintable(m_stack.error()));
    m_device = teststack::TestDevice::enrol(m_stack.relayUrl(), m_stack.enrolmentCode());
    QVERIFY(m_device);
    QVERIFY2(m_payments.make(m_stack, *m_device, 1, perRound * rounds), qPrintable(m_payments.error()));
    // Of 64 clients each needs a run of numbers of its own.
    for (int client = 0; client < connections; ++client) {
        QVERIFY2(m_payments.make(m_stack, *m_device, pgbenchOffset + client * 100000 + 1, perRound * rounds / connections + 1),
            qPrintable(m_payments.error()));
    }
}

double BenchWebhooks::relayRound(int first)
{
    std::vector<QByteArray> requests;
    requests.reserve(perRound);
    for (int n = first; n < first + perRound; ++n)
        requests.push_back(m_payments.paidWebhook(m_stack, n, "evt_bench" + QByteArray::number(n)));
    size_t next = 0;
    const auto port = static_cast<quint16>(QUrl(QString::fromLatin1(m_stack.relayUrl())).port());
    const auto result = bench::closedLoop(port, connections,
        [&]() { return next < requests.size() ? std::optional(requests[next++]) : std::nullopt; });
    qInfo().noquote() << QStringLiteral("relay: %1 webhooks/s, p50 %2 ms, p99 %3 ms, %4 refused")
                             .arg(result.rate(), 0, 'f', 0)
                             .arg(static_cast<double>(bench::quantile(result.microseconds, 0.5)) / 1000, 0, 'f', 2)
                             .arg(static_cast<double>(bench::quantile(result.microseconds, 0.99)) / 1000, 0, 'f', 2)
                             .arg(result.refused);
    return result.refused == 0 ? result.rate() : 0;
}

void BenchWebhooks::capturesAgainstPgbench()
{
    bench::Pgbench script(m_stack.folder() + QStringLiteral("/capture.sql"), m_stack.databaseUrl(), connections);
    QVERIFY(script.write(bench::SameTransaction::capture(pgbenchOffset, 100'000)));
    double relay = 0;
    double pgbench = 0;
    for (int round = 0; round < rounds; ++round) {
        const double ours = relayRound(1 + round * perRound);
        QVERIFY(ours > 0);
        relay += ours;
        const double theirs = script.round(perRound / connections);
        qInfo().noquote() << QStringLiteral("pgbench: %1 transactions/s").arg(theirs, 0, 'f', 0);
        QVERIFY(theirs > 0);
        pgbench += theirs;
    }
    // Both really did the work: every payment of both is captured and booked, once.
    QCOMPARE(m_stack.sql(QStringLiteral("SELECT count(*) FROM chancery.attempts a WHERE state = 'captured' AND NOT EXISTS"
                                        " (SELECT FROM chancery.entries e WHERE e.reference = a.id AND e.kind = 'captured')")),
        QStringLiteral("0"));
    QCOMPARE(m_stack.sql(QStringLiteral("SELECT count(*) FROM chancery.attempts WHERE state = 'captured' AND id < 'pay_' || lpad('1000000', 26, '0')")),
        QString::number(perRound * rounds));
    const double ratio = relay / pgbench;
    qInfo().noquote() << QStringLiteral("RATIO durable webhooks per second, relay to pgbench, %1 connections: %2 (limit 1.0)")
                             .arg(connections)
                             .arg(ratio, 0, 'f', 2);
    QVERIFY2(ratio >= 1.0, qPrintable(QString::number(ratio)));
}

QTEST_GUILESS_MAIN(BenchWebhooks)
#include "bench_webhooks.moc"
