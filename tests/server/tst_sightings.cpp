// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/pushing.h"
#include "tests/server/relayfixture.h"

#include <QTest>

using namespace chancery;
using ledger::StaffRole;
using tests::RelayFixture;

/// When the machines of a post were heard last.
class TestSightings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoIsHeardIsListed();

private:
    /// The machine of that name, as staff of the post see it; empty: it is not there.
    [[nodiscard]] QJsonObject machine(const QByteArray &token, const QString &id) const
    {
        for (const QJsonValue row : m_relay->asStaff(token, "GET", "/v1/devices").json().value(u"devices").toArray()) {
            if (row[u"id"].toString() == id)
                return row.toObject();
        }
        return {};
    }

    testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
};

void TestSightings::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
}

void TestSightings::whoIsHeardIsListed()
{
    // Nobody has heard the first since it was set up; the second is the one that asks.
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
    const QString silent = m_relay->device.text();
    QVERIFY2(m_relay->enrol(QStringLiteral("TYO"), QStringLiteral("counter")), qPrintable(m_relay->error()));
    const QString heard = m_relay->device.text();
    QVERIFY(m_relay->addStaff(QStringLiteral("Aiko"), StaffRole::Clerk));
    const QByteArray clerk = m_relay->tokenOf(QStringLiteral("Aiko"));
    QTRY_VERIFY_WITH_TIMEOUT(!machine(clerk, heard).value(u"heard_at").isNull(), 20'000);
    QCOMPARE(machine(clerk, heard).value(u"kind").toString(), QStringLiteral("counter"));
    QVERIFY(machine(clerk, heard).value(u"sent_at").isNull());
    QVERIFY(!machine(clerk, silent).isEmpty());
    QVERIFY(machine(clerk, silent).value(u"heard_at").isNull());
    tests::Pushing pushing(*m_relay);
    QCOMPARE(pushing.handIn(domain::ApplicationRef::make(m_relay->random)).status, 200);
    QVERIFY(!machine(clerk, heard).value(u"sent_at").isNull());
    // One row a machine, however often it calls; and nothing for a token that nobody signed.
    QCOMPARE(m_cluster.value(m_relay->database(), QStringLiteral("SELECT count(*) FROM chancery.device_sightings")),
        QStringLiteral("1"));
    // Another post has its own.
    QVERIFY2(m_relay->enrol(QStringLiteral("BER")), qPrintable(m_relay->error()));
    QVERIFY(m_relay->addStaff(QStringLiteral("Chidi"), StaffRole::Supervisor, QStringLiteral("BER")));
    const QByteArray other = m_relay->tokenOf(QStringLiteral("Chidi"));
    QVERIFY(machine(other, heard).isEmpty());
    QVERIFY(!machine(other, m_relay->device.text()).isEmpty());
}

QTEST_GUILESS_MAIN(TestSightings)
#include "tst_sightings.moc"
