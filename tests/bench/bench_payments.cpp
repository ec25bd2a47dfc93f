// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// Payments created per second against the sandbox, and webhooks whose capture a long poll has heard of per second, each against pgbench
// on the same cluster with 64 clients and prepared statements, in alternation.
//
// What is compared, and what is only told: a bare INSERT and two UPDATEs on narrow tables without foreign keys, checks or triggers say
// what this machine's PostgreSQL can do, but they are not what a payment needs: a capture is an INSERT and two UPDATEs of rows which the
// database takes with an event, an entry and what devices pull only, and a create is two commits, since the key has to be durable before
// the provider is called. So the limit is held against the same rows in the same tables in as many commits (sametransaction.h),
// and the bare figure is printed beside it. pgbench calls no provider, parses nothing, verifies nothing and wakes nobody.

#include "tests/bench/cputime.h"
#include "tests/bench/loadgenerator.h"
#include "tests/bench/openpayments.h"
#include "tests/bench/pgbench.h"
#include "tests/bench/sametransaction.h"

#include "models/domain/random.h"

#include <QJsonDocument>
#include <QtTest>

using namespace chancery;

namespace {
constexpr int clients = 64;
constexpr int rounds = 3;
constexpr int createsPerRound = 3'200;
constexpr int capturesPerRound = 6'400;
constexpr int barePerRound = 6'400;
constexpr int pgbenchCreates = 5'000'000; ///< numbers of what pgbench creates follow

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
constexpr char bareScript[] = R"(\set i :i + 1
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
    void report(const char *what, const bench::LoadResult &result) const;
    /// All in alternation; the ratio of the sums to `same`, and by the way that to the bare script.
    double ratio(const char *what, int perRound, const std::function<double(int)> &ours, bench::Pgbench &same);

    teststack::RelayStack m_stack;
    std::optional<teststack::TestDevice> m_device;
    bench::OpenPayments m_payments;
    QByteArray m_authorization;
    quint16 m_port = 0;
    std::optional<bench::Pgbench> m_bare;
};

void BenchPayments::initTestCase()
{
    QVERIFY2(m_stack.start(), qPrintable(m_stack.error()));
    m_device = teststack::TestDevice::enrol(m_stack.relayUrl(), m_stack.enrolmentCode());
    QVERIFY(m_device);
    // For the relay, and behind them as many for pgbench.
    QVERIFY2(m_payments.make(m_stack, *m_device, 1, 2 * capturesPerRound * rounds), qPrintable(m_payments.error()));
    QVERIFY2(m_stack.postgres.query(QStringLiteral("chancery"), QString::fromLatin1(tables)), qPrintable(m_stack.postgres.error()));
    QVERIFY(m_stack.postgres.query(QStringLiteral("chancery"), QStringLiteral("VACUUM ANALYZE")));
    m_bare.emplace(m_stack.folder() + QStringLiteral("/bare.sql"), m_stack.databaseUrl(), clients);
    QVERIFY(m_bare->write(QString::fromLatin1(bareScript)));
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

double BenchPayments::ratio(const char *what, int perRound, const std::function<double(int)> &ours, bench::Pgbench &same)
{
    double relay = 0;
    double others = 0;
    double bare = 0;
    for (int round = 0; round < rounds; ++round) {
        const qint64 served = bench::cpuMicroseconds(m_stack.relay.pid());
        const qint64 stored = bench::cpuMicroseconds(m_stack.postgres.pid());
        const double one = ours(round);
        const qint64 servedNow = bench::cpuMicroseconds(m_stack.relay.pid());
        const qint64 storedNow = bench::cpuMicroseconds(m_stack.postgres.pid());
        const double other = same.round(perRound / clients);
        const qint64 storedThen = bench::cpuMicroseconds(m_stack.postgres.pid());
        const double third = m_bare->round(barePerRound / clients);
        qInfo().noquote() << QStringLiteral("pgbench: %1/s, bare %2/s; processor time of each: relay %3 us, its PostgreSQL %4 us; "
                                            "pgbench's PostgreSQL %5 us, bare %6 us")
                                 .arg(other, 0, 'f', 0)
                                 .arg(third, 0, 'f', 0)
                                 .arg((servedNow - served) / perRound)
                                 .arg((storedNow - stored) / perRound)
                                 .arg((storedThen - storedNow) / perRound)
                                 .arg((bench::cpuMicroseconds(m_stack.postgres.pid()) - storedThen) / barePerRound);
        if (one <= 0 || other <= 0 || third <= 0)
            return 0;
        relay += one;
        others += other;
        bare += third;
    }
    qInfo().noquote() << QStringLiteral("RATIO %1, relay to pgbench's same transactions, %2 clients: %3 (limit 1.2); to a bare INSERT and "
                                        "two UPDATEs: %4")
                             .arg(QLatin1String(what))
                             .arg(clients)
                             .arg(relay / others, 0, 'f', 2)
                             .arg(relay / bare, 0, 'f', 2);
    return relay / others;
}

void BenchPayments::creates()
{
    bench::Pgbench same(m_stack.folder() + QStringLiteral("/create.sql"), m_stack.databaseUrl(), clients);
    QVERIFY(same.write(bench::SameTransaction::create(m_stack, pgbenchCreates, createsPerRound * rounds / clients)));
    const double result = ratio(
        "payments created per second, with the sandbox", createsPerRound, [this](int round) { return createRound(round); }, same);
    const QString open = QStringLiteral("SELECT count(*) FROM chancery.attempts a JOIN chancery.idempotency_keys k ON k.attempt = a.id"
                                        " WHERE state = 'open' AND url IS NOT NULL AND answer_status = 201 AND id ");
    QCOMPARE(m_stack.sql(open + QStringLiteral("NOT LIKE 'pay_00000%'")),
        QString::number(createsPerRound * rounds + 1)); // and the one that the bench copies
    QCOMPARE(m_stack.sql(open + QStringLiteral("LIKE 'pay_00000%'")), QString::number(createsPerRound * rounds));
    QVERIFY2(result >= 1.2, qPrintable(QString::number(result)));
}

void BenchPayments::capturesHeard()
{
    bench::Pgbench same(m_stack.folder() + QStringLiteral("/capture.sql"), m_stack.databaseUrl(), clients);
    QVERIFY(same.write(bench::SameTransaction::capture(capturesPerRound * rounds, capturesPerRound * rounds / clients)));
    const double result = ratio(
        "webhook to captured and heard per second", capturesPerRound, [this](int round) { return captureRound(round); }, same);
    QCOMPARE(m_stack.sql(QStringLiteral("SELECT count(*) FROM chancery.attempts WHERE state = 'captured'")),
        QString::number(2 * capturesPerRound * rounds));
    QVERIFY2(result >= 1.2, qPrintable(QString::number(result)));
}

QTEST_GUILESS_MAIN(BenchPayments)
#include "bench_payments.moc"
