// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// Many devices that want the same payments at the same moment, through HTTP against the real relay and PostgreSQL.

#include "tests/bench/loadgenerator.h"
#include "tests/server/relayfixture.h"

#include <QTest>

using namespace chancery;

class TestConcurrentCreates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLiveAttemptPerApplication();
};

void TestConcurrentCreates::oneLiveAttemptPerApplication()
{
    constexpr int applications = 100;
    constexpr int devices = 20;
    constexpr int each = 5; // creates per device and application: as many as the relay takes in a quarter of an hour
    testsupport::PgCluster cluster;
    QVERIFY2(cluster.start(), qPrintable(cluster.error()));
    tests::RelayFixture relay(cluster);
    QVERIFY2(relay.start(), qPrintable(relay.error()));
    std::vector<QByteArray> authorizations;
    for (int device = 0; device < devices; ++device) {
        QVERIFY2(relay.enrol(), qPrintable(relay.error()));
        authorizations.push_back(relay.authorization());
    }
    QJsonObject order = relay.order();
    std::vector<QByteArray> bodies;
    for (int n = 0; n < applications; ++n) {
        order.insert(QStringLiteral("application"), domain::ApplicationRef::make(relay.random).text());
        bodies.push_back(QJsonDocument(order).toJson(QJsonDocument::Compact));
    }
    // Ten applications at a time, each wanted by all devices at once: every create meets others of its application.
    constexpr int together = 10;
    std::vector<QByteArray> requests;
    for (int first = 0; first < applications; first += together) {
        for (int n = 0; n < each * devices * together; ++n) {
            const QByteArray &body = bodies[static_cast<std::size_t>(first + n % together)];
            const QByteArray &authorization = authorizations[static_cast<std::size_t>(n / together % devices)];
            requests.push_back("POST /v1/payments HTTP/1.1\r\nHost: relay\r\nAuthorization: " + authorization
                + "\r\nContent-Type: application/json\r\nIdempotency-Key: key-" + QByteArray::number(requests.size())
                + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        }
    }
    QCOMPARE(requests.size(), std::size_t(10'000));
    std::size_t next = 0;
    const auto result = bench::closedLoop(
        relay.port(), 100, [&]() { return next < requests.size() ? std::optional(requests[next++]) : std::nullopt; });
    QCOMPARE(result.refused, 0);
    QCOMPARE(result.answered, std::int64_t(10'000));
    const auto count
        = [&](const char *sql) { return cluster.value(relay.database(), QString::fromLatin1(sql)).toInt(); };
    QCOMPARE(count("SELECT count(*) FROM chancery.attempts"), applications);
    QCOMPARE(count("SELECT count(DISTINCT application) FROM chancery.attempts WHERE state = 'open'"), applications);
    QCOMPARE(count("SELECT count(*) FROM chancery.idempotency_keys"), 10'000);
    QCOMPARE(relay.stripe.sessions().size(), applications);
    qInfo().noquote() << QStringLiteral(
        "CREATES 10,000 at once over 100 applications: 100 live attempts, 100 orders (%1/s)")
                             .arg(result.rate(), 0, 'f', 0);
}

QTEST_GUILESS_MAIN(TestConcurrentCreates)
#include "tst_concurrentcreates.moc"
