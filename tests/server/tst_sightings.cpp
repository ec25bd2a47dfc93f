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
    void whatWaitsIsListed();

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

void TestSightings::whatWaitsIsListed()
{
    QVERIFY2(m_relay->enrol(QStringLiteral("PAR"), QStringLiteral("counter")), qPrintable(m_relay->error()));
    const RelayFixture::Machine desk = m_relay->machine();
    QVERIFY(m_relay->addStaff(QStringLiteral("Dara"), StaffRole::Clerk, QStringLiteral("PAR")));
    const QByteArray clerk = m_relay->tokenOf(QStringLiteral("Dara"));
    QVERIFY2(m_relay->enrol(QStringLiteral("PAR")), qPrintable(m_relay->error()));
    const RelayFixture::Machine kiosk = m_relay->machine();
    const auto say = [&](const QByteArray &unsent, const QByteArray &oldest) {
        m_relay->speakAs(kiosk);
        const int status = m_relay
                               ->call("GET", "/v1/config", {},
                                   {{"Authorization", m_relay->authorization(kiosk)}, {"Chancery-Unsent", unsent},
                                       {"Chancery-Oldest-Unsent", oldest}})
                               .status;
        m_relay->speakAs(desk);
        return status;
    };
    // What nobody can read is as if it had not been said.
    QCOMPARE(say("many", "yesterday"), 200);
    QTRY_VERIFY_WITH_TIMEOUT(!machine(clerk, kiosk.device.text()).value(u"heard_at").isNull(), 20'000);
    QVERIFY(machine(clerk, kiosk.device.text()).value(u"unsent").isNull());
    m_relay->clock.advance(std::chrono::minutes(6));
    QCOMPARE(say("12", "2026-09-01T08:00:00Z"), 200);
    QTRY_COMPARE_WITH_TIMEOUT(machine(clerk, kiosk.device.text()).value(u"unsent").toInt(-1), 12, 20'000);
    QCOMPARE(machine(clerk, kiosk.device.text()).value(u"oldest_unsent_at").toString().left(16),
        QStringLiteral("2026-09-01T08:00"));
    // That it has drained is seen at once, and a clock that is ahead does not make it wait since tomorrow.
    QCOMPARE(say("0", "2126-09-01T08:00:00Z"), 200);
    QTRY_COMPARE_WITH_TIMEOUT(machine(clerk, kiosk.device.text()).value(u"unsent").toInt(-1), 0, 20'000);
    QVERIFY(machine(clerk, kiosk.device.text()).value(u"oldest_unsent_at").isNull());
}

QTEST_GUILESS_MAIN(TestSightings)
#include "tst_sightings.moc"
