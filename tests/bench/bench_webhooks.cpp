// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// Durable webhooks per second through the relay, against pgbench doing the same transaction on the same cluster, in alternation.

#include "tests/bench/loadgenerator.h"
#include "tests/bench/openpayments.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace chancery;

namespace {
constexpr int connections = 64;
constexpr int perRound = 20'000;
constexpr int rounds = 3;

// What the relay commits for one paid webhook, statement by statement; each client of pgbench pays its own payments.
// chr(58): pgbench would take a colon and what follows it for a variable, inside quotes too.
constexpr char captureScript[] = R"(\set i :i + 1
\set n :client_id * 100000 + :i + :offset
BEGIN;
INSERT INTO chancery.webhook_inbox (provider, event_id, type, body_sha256, summary, attempt, outcome) VALUES ('stripe', 'evt_pgbench' || :n, 'checkout.session.completed', sha256(decode('7b', 'hex')), json_build_object('id', repeat('x', 400)), 'pay_' || lpad((:n)::text, 26, '0'), 'applied') ON CONFLICT DO NOTHING;
SELECT a.*, o.state FROM chancery.attempts a JOIN chancery.obligations o USING (application) WHERE a.id = 'pay_' || lpad((:n)::text, 26, '0') FOR UPDATE;
INSERT INTO chancery.events (attempt, version, event, from_state, to_state, cause, detail) SELECT id, version + 1, 'captured', state, 'captured', 'webhook', '' FROM chancery.attempts WHERE id = 'pay_' || lpad((:n)::text, 26, '0');
UPDATE chancery.attempts SET state = 'captured', version = version + 1, captured_minor = total_minor, captured_currency = currency, next_check_at = NULL, updated_at = now() WHERE id = 'pay_' || lpad((:n)::text, 26, '0');
INSERT INTO chancery.entries (reference, sequence, kind, currency, accounts, minors) SELECT id, version, 'captured', captured_currency, ARRAY['provider_clearing' || chr(58) || 'stripe', 'fee_income', 'service_fee']::chancery.account[], ARRAY[captured_minor, captured_minor / 10 - captured_minor, -(captured_minor / 10)] FROM chancery.attempts WHERE id = 'pay_' || lpad((:n)::text, 26, '0');
UPDATE chancery.obligations SET state = 'paid', updated_at = now() WHERE application = 'ref_' || lpad((:n)::text, 26, '0');
END;
)";
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
    double pgbenchRound(int round);

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

double BenchWebhooks::pgbenchRound(int round)
{
    QFile script(m_stack.folder() + QStringLiteral("/capture.sql"));
    if (!script.open(QIODevice::WriteOnly) || script.write(captureScript) < 0)
        return 0;
    script.close();
    const int perClient = perRound / connections;
    QProcess process;
    process.start(QStringLiteral("/usr/lib/postgresql/15/bin/pgbench"),
        {QStringLiteral("-n"), QStringLiteral("-M"), QStringLiteral("prepared"), QStringLiteral("-c"), QString::number(connections),
            QStringLiteral("-j"), QStringLiteral("2"), QStringLiteral("-t"), QString::number(perClient), QStringLiteral("-D"),
            QStringLiteral("i=%1").arg(round * perClient), QStringLiteral("-D"), QStringLiteral("offset=%1").arg(pgbenchOffset),
            QStringLiteral("-f"), script.fileName(), m_stack.databaseUrl()});
    process.waitForFinished(-1);
    const QString output = QString::fromUtf8(process.readAllStandardOutput());
    const auto match = QRegularExpression(QStringLiteral("tps = ([0-9.]+) \\(without")).match(output);
    if (process.exitCode() != 0 || !match.hasMatch())
        qWarning().noquote() << output << process.readAllStandardError();
    const double rate = match.captured(1).toDouble();
    qInfo().noquote() << QStringLiteral("pgbench: %1 transactions/s").arg(rate, 0, 'f', 0);
    return rate;
}

void BenchWebhooks::capturesAgainstPgbench()
{
    double relay = 0;
    double pgbench = 0;
    for (int round = 0; round < rounds; ++round) {
        const double ours = relayRound(1 + round * perRound);
        QVERIFY(ours > 0);
        relay += ours;
        const double theirs = pgbenchRound(round);
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
