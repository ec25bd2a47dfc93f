// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/pgcluster.h"

#include <QTest>

using chancery::testsupport::PgCluster;

class TestPgCluster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsOutliveRestartAndKill();
    void failuresAreTold();

private:
    PgCluster m_cluster;
};

void TestPgCluster::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    QVERIFY2(m_cluster.createDatabase(QStringLiteral("house")), qPrintable(m_cluster.error()));
}

void TestPgCluster::rowsOutliveRestartAndKill()
{
    const QString house = QStringLiteral("house");
    QVERIFY(m_cluster.query(house, QStringLiteral("CREATE TABLE rooms (name text)")));
    QVERIFY(m_cluster.query(house, QStringLiteral("INSERT INTO rooms VALUES ($1)"), {QStringLiteral("attic")}));
    const quint16 port = m_cluster.port();
    QVERIFY2(m_cluster.restart(), qPrintable(m_cluster.error()));
    QVERIFY(m_cluster.query(house, QStringLiteral("INSERT INTO rooms VALUES ($1)"), {QStringLiteral("cellar")}));
    QVERIFY(m_cluster.kill());
    QVERIFY(!m_cluster.isRunning());
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    QCOMPARE(m_cluster.port(), port);
    QCOMPARE(m_cluster.value(house, QStringLiteral("SELECT string_agg(name, ',' ORDER BY name) FROM rooms")),
        QStringLiteral("attic,cellar"));
}

void TestPgCluster::failuresAreTold()
{
    QVERIFY(!m_cluster.query(QStringLiteral("house"), QStringLiteral("SELECT nonsense")));
    QVERIFY(m_cluster.error().contains(QStringLiteral("nonsense")));
    QVERIFY(!m_cluster.createDatabase(QStringLiteral("house")));
}

QTEST_GUILESS_MAIN(TestPgCluster)
#include "tst_pgcluster.moc"
