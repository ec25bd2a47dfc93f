// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// Payments created per second against the sandbox, and webhooks whose capture a long poll has heard of per second, each against pgbench
// doing the equivalent transaction (one INSERT and two UPDATEs, prepared, 64 clients) on the same cluster, in alternation.

#include "tests/bench/cputime.h"
#include "tests/bench/loadgenerator.h"
#include "tests/bench/openpayments.h"

#include "models/domain/random.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QtTest>

using namespace chancery;

namespace {
constexpr int clients = 64;
constexpr int rounds = 3;
constexpr int createsPerRound = 3'200;
constexpr int capturesPerRound = 6'400;
constexpr int pgbenchPerRound = 6'400;

// Rows as wide as the relay's, with its primary keys, without its foreign keys, checks and triggers.
constexpr char tables[] = R"(DO $$ BEGIN
    CREATE SCHEMA bench;
    CREATE TABLE bench.obligations (id bigint PRIMARY KEY, state text NOT NULL, updated_at timestamptz NOT NULL);
    CREATE TABLE bench.attempts (id bigint PRIMARY KEY, state text NOT NULL, version bigint NOT NULL, request bytea NOT NULL,
        updated_at timestamptz NOT NULL);
    CREATE TABLE bench.inbox (id text PRIMARY KEY, sha256 bytea NOT NULL, summary text NOT NULL, at timestamptz NOT NULL DEFAULT now());
    INSERT INTO bench.obligations SELECT n, 'due', now() FROM generate_series(1, 200000) n;
    INSERT INTO bench.attempts SELECT n, 'open', 1, decode(repeat('00', 1200), 'hex'), now() FROM generate_series(1, 200000) n;
END $$)";
constexpr char script[] = R"(\set i :i + 1
\set n :client_id * 3000 + :i
BEGIN;
INSERT INTO bench.inbox (id, sha256, summary) VALUES ('evt_' || :n, sha256(decode('7b', 'hex')), repeat('x', 400));
UPDATE bench.attempts SET state = 'captured', version = version + 1, updated_at = now() WHERE id = :n;
UPDATE bench.obligations SET state = 'paid', updated_at = now() WHERE id = :n;
END;
)";
}

class BenchPayments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void creates();
    void capturesHeard();

private:
    double createRound(int round);
    double captureRound(int round);
    double pgbenchRound();
    void report(const char *what, const bench::LoadResult &result) const;
    /// Both in alternation; the ratio of the sums.
    double ratio(int perRound, const std::function<double(int)> &ours);

    teststack::RelayStack m_stack;
    std::optional<teststack::TestDevice> m_device;
    bench::OpenPayments m_payments;
    QByteArray m_authorization;
    quint16 m_port = 0;
    int m_pgbenchDone = 0; ///< transactions of each client so far
};

void BenchPayments::initTestCase()
{
    QVERIFY2(m_stack.start(), qPrintable(m_stack.error()));
    m_device = teststack::TestDevice::enrol(m_stack.relayUrl(), m_stack.enrolmentCode());
    QVERIFY(m_device);
    QVERIFY2(m_payments.make(m_stack, *m_device, 1, capturesPerRound * rounds), qPrintable(m_payments.error()));
    QVERIFY2(m_stack.postgres.query(QStringLiteral("chancery"), QString::fromLatin1(tables)), qPrintable(m_stack.postgres.error()));
    QVERIFY(m_stack.postgres.query(QStringLiteral("chancery"), QStringLiteral("VACUUM ANALYZE")));
    QFile file(m_stack.folder() + QStringLiteral("/payment.sql"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(script) > 0);
    m_port = static_cast<quint16>(QUrl(QString::fromLatin1(m_stack.relayUrl())).port());
}

void BenchPayments::report(const char *what, const bench::LoadResult &result) const
{
    qInfo().noquote() << QStringLiteral("relay: %1 %2/s, p50 %3 ms, p99 %4 ms, %5 refused")
                             .arg(result.rate(), 0, 'f', 0)
                             .arg(QLatin1String(what))
                             .arg(static_cast<double>(bench::quantile(result.microseconds, 0.5)) / 1000, 0, 'f', 2)
                             .arg(static_cast<double>(bench::quantile(result.microseconds, 0.99)) / 1000, 0, 'f', 2)
                             .arg(result.refused);
}

double BenchPayments::createRound(int round)
{
    QJsonObject order = m_device->order();
    domain::SystemRandom random;
    const QByteArray head = "POST /v1/payments HTTP/1.1\r\nHost: relay\r\n" + m_device->authorization()
        + "\r\nContent-Type: application/json\r\nIdempotency-Key: bench-" + QByteArray::number(round) + '-';
    std::vector<QByteArray> requests;
    requests.reserve(createsPerRound);
    for (int n = 0; n < createsPerRound; ++n) {
        order.insert(QStringLiteral("application"), domain::ApplicationRef::make(random).text());
        const QByteArray body = QJsonDocument(order).toJson(QJsonDocument::Compact);
        requests.push_back(head + QByteArray::number(n) + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    size_t next = 0;
    const auto result = bench::closedLoop(
        m_port, clients, [&]() { return next < requests.size() ? std::optional(requests[next++]) : std::nullopt; });
    report("creates", result);
    return result.refused == 0 ? result.rate() : 0;
}

double BenchPayments::captureRound(int round)
{
    const QByteArray authorization = m_device->authorization();
    // Copies of one payment: all have its version.
    const QByteArray version = QByteArray::number(
        m_device->get("/v1/payments/" + bench::OpenPayments::paymentId(1 + round * capturesPerRound).toLatin1())
            .json()
            .value(QLatin1String("version"))
            .toInt());
    std::vector<bench::RequestPair> pairs;
    pairs.reserve(capturesPerRound);
    for (int n = 1 + round * capturesPerRound; n <= (round + 1) * capturesPerRound; ++n) {
        pairs.push_back({"GET /v1/payments/" + bench::OpenPayments::paymentId(n).toLatin1() + "?wait=30&version=" + version
                + " HTTP/1.1\r\nHost: relay\r\n" + authorization + "\r\n\r\n",
            m_payments.paidWebhook(m_stack, n, "evt_bench" + QByteArray::number(n))});
    }
    size_t next = 0;
    const auto result = bench::pairedLoop(
        m_port, clients, [&]() { return next < pairs.size() ? std::optional(pairs[next++]) : std::nullopt; });
    report("captures heard", result);
    return result.refused == 0 ? result.rate() : 0;
}

double BenchPayments::pgbenchRound()
{
    const int perClient = pgbenchPerRound / clients;
    QProcess process;
    process.start(QStringLiteral("/usr/lib/postgresql/15/bin/pgbench"),
        {QStringLiteral("-n"), QStringLiteral("-M"), QStringLiteral("prepared"), QStringLiteral("-c"), QString::number(clients),
            QStringLiteral("-j"), QStringLiteral("2"), QStringLiteral("-t"), QString::number(perClient), QStringLiteral("-D"),
            QStringLiteral("i=%1").arg(m_pgbenchDone), QStringLiteral("-f"), m_stack.folder() + QStringLiteral("/payment.sql"),
            m_stack.databaseUrl()});
    process.waitForFinished(-1);
    m_pgbenchDone += perClient;
    const QString output = QString::fromUtf8(process.readAllStandardOutput());
    const auto match = QRegularExpression(QStringLiteral("tps = ([0-9.]+) \\(without")).match(output);
    if (process.exitCode() != 0 || !match.hasMatch())
        qWarning().noquote() << output << process.readAllStandardError();
    const double rate = match.captured(1).toDouble();
    qInfo().noquote() << QStringLiteral("pgbench: %1 transactions/s").arg(rate, 0, 'f', 0);
    return rate;
}

double BenchPayments::ratio(int perRound, const std::function<double(int)> &ours)
{
    double relay = 0;
    double pgbench = 0;
    for (int round = 0; round < rounds; ++round) {
        const qint64 servedBefore = bench::cpuMicroseconds(m_stack.relay.pid());
        const qint64 storedBefore = bench::cpuMicroseconds(m_stack.postgres.pid());
        const double one = ours(round);
        const qint64 storedBetween = bench::cpuMicroseconds(m_stack.postgres.pid());
        const qint64 served = bench::cpuMicroseconds(m_stack.relay.pid()) - servedBefore;
        const double other = pgbenchRound();
        qInfo().noquote() << QStringLiteral("processor time of each: relay %1 us, its PostgreSQL %2 us; pgbench's PostgreSQL %3 us")
                                 .arg(served / perRound)
                                 .arg((storedBetween - storedBefore) / perRound)
                                 .arg((bench::cpuMicroseconds(m_stack.postgres.pid()) - storedBetween) / pgbenchPerRound);
        if (one <= 0 || other <= 0)
            return 0;
        relay += one;
        pgbench += other;
    }
    return relay / pgbench;
}

void BenchPayments::creates()
{
    const double result = ratio(createsPerRound, [this](int round) { return createRound(round); });
    QCOMPARE(m_stack.sql(QStringLiteral("SELECT count(*) FROM chancery.attempts WHERE state = 'open' AND url IS NOT NULL "
                                        "AND id NOT LIKE 'pay_00000%'")),
        QString::number(createsPerRound * rounds + 1)); // and the one that the bench copies
    qInfo().noquote() << QStringLiteral("RATIO payments created per second, relay with sandbox to pgbench, %1 clients: %2 (limit 1.2)")
                             .arg(clients)
                             .arg(result, 0, 'f', 2);
    QVERIFY2(result >= 1.2, qPrintable(QString::number(result)));
}

void BenchPayments::capturesHeard()
{
    const double result = ratio(capturesPerRound, [this](int round) { return captureRound(round); });
    QCOMPARE(m_stack.sql(QStringLiteral("SELECT count(*) FROM chancery.attempts WHERE state = 'captured'")),
        QString::number(capturesPerRound * rounds));
    qInfo().noquote() << QStringLiteral("RATIO webhook to captured and heard per second, relay to pgbench, %1 clients: %2 (limit 1.2)")
                             .arg(clients)
                             .arg(result, 0, 'f', 2);
    QVERIFY2(result >= 1.2, qPrintable(QString::number(result)));
}

QTEST_GUILESS_MAIN(BenchPayments)
#include "bench_payments.moc"
