// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/recordopening.h"
#include "gateway/protocol/recordpage.h"
#include "tests/server/pushing.h"
#include "tests/server/relayfixture.h"

#include <QTest>

using namespace chancery;
using ledger::StaffRole;
using tests::HttpAnswer;
using tests::RelayFixture;

namespace {

const QString reference = QStringLiteral("ref_0123456789abcdefghjkmnpqrs");

} // namespace

/// Sealed records go out to the counters of their post; who opens one is kept and shown with it.
class TestRecords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }
    void init();
    void cleanup() { m_relay.reset(); }
    void pagesGoOnWhereTheyEnded();
    void anOpeningIsKeptAndShown();
    void whatIsOfAnotherPostIsUnknown();
    void aStrangeCursorIsRefused();

private:
    [[nodiscard]] protocol::RecordPage page(const QString &cursor = {})
    {
        const HttpAnswer answer = m_relay->asStaff(
            m_clerk, "GET", cursor.isEmpty() ? "/v1/records" : "/v1/records?cursor=" + cursor.toLatin1());
        const auto read = protocol::RecordPage::fromJson(answer.json());
        if (answer.status != 200 || !read)
            qWarning("%s", answer.raw.constData());
        return read ? *read : protocol::RecordPage();
    }
    [[nodiscard]] HttpAnswer open(const QByteArray &token, const QString &application)
    {
        return m_relay->asStaff(token, "POST", "/v1/applications/" + application.toLatin1() + "/openings");
    }

    testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
    QByteArray m_clerk;
};

void TestRecords::init()
{
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
    QVERIFY(m_relay->addStaff(QStringLiteral("Aiko"), StaffRole::Clerk));
    m_clerk = m_relay->tokenOf(QStringLiteral("Aiko"));
    QVERIFY(!m_clerk.isEmpty());
}

void TestRecords::pagesGoOnWhereTheyEnded()
{
    tests::Pushing pushing(*m_relay);
    const domain::ApplicationRef first = domain::ApplicationRef::make(m_relay->random);
    const domain::ApplicationRef second = domain::ApplicationRef::make(m_relay->random);
    QCOMPARE(page().records.size(), std::size_t(0));
    QCOMPARE(pushing.handIn(first).status, 200);
    const protocol::RecordPage one = page();
    QCOMPARE(one.records.size(), std::size_t(1)); // a payable is no record
    QCOMPARE(one.records[0].application, first);
    QCOMPARE(one.records[0].device, m_relay->device);
    QCOMPARE(one.records[0].sealed, "sealed " + first.text().toLatin1());
    QCOMPARE(page(one.cursor).records.size(), std::size_t(0));
    QCOMPARE(pushing.handIn(second).status, 200);
    const protocol::RecordPage next = page(one.cursor);
    QCOMPARE(next.records.size(), std::size_t(1));
    QCOMPARE(next.records[0].application, second);
    QVERIFY(!next.reset);
    // The cursor of another database: from the beginning, and it is said.
    QString other = one.cursor;
    other[0] = other[0] == u'0' ? u'1' : u'0';
    const protocol::RecordPage again = page(other);
    QCOMPARE(again.records.size(), std::size_t(2));
    QVERIFY(again.reset);
}

void TestRecords::anOpeningIsKeptAndShown()
{
    tests::Pushing pushing(*m_relay);
    const domain::ApplicationRef application = domain::ApplicationRef::make(m_relay->random);
    QCOMPARE(pushing
                 .push({pushing.item(QStringLiteral("application"), application.text(), "one"),
                     pushing.item(QStringLiteral("application"), application.text(), "two")})
                 .status,
        200);
    QVERIFY(m_relay->addStaff(QStringLiteral("Bela"), StaffRole::Officer));
    const QByteArray officer = m_relay->tokenOf(QStringLiteral("Bela"));
    QCOMPARE(open(m_clerk, application.text()).status, 201);
    const HttpAnswer answer = open(officer, application.text());
    const auto opened = protocol::RecordOpening::fromJson(answer.json());
    QVERIFY2(opened.has_value(), answer.raw.constData());
    QCOMPARE(opened->records.size(), std::size_t(2));
    QCOMPARE(opened->records[0].sealed, QByteArray("one"));
    QCOMPARE(opened->records[1].sealed, QByteArray("two"));
    QCOMPARE(opened->readers.size(), std::size_t(2));
    QCOMPARE(opened->readers[0].name, QStringLiteral("Bela"));
    QCOMPARE(opened->readers[0].role, QStringLiteral("officer"));
    QCOMPARE(opened->readers[1].name, QStringLiteral("Aiko"));
    QTRY_VERIFY_WITH_TIMEOUT(m_relay->logged().contains("record_opened"), 20'000);
}

void TestRecords::whatIsOfAnotherPostIsUnknown()
{
    tests::Pushing pushing(*m_relay);
    const domain::ApplicationRef application = domain::ApplicationRef::make(m_relay->random);
    QCOMPARE(pushing.handIn(application).status, 200);
    QVERIFY2(m_relay->enrol(QStringLiteral("BER")), qPrintable(m_relay->error()));
    QVERIFY(m_relay->addStaff(QStringLiteral("Chidi"), StaffRole::Clerk, QStringLiteral("BER")));
    m_clerk = m_relay->tokenOf(QStringLiteral("Chidi"));
    QCOMPARE(page().records.size(), std::size_t(0));
    QCOMPARE(open(m_clerk, application.text()).code(), QStringLiteral("application_unknown"));
    QCOMPARE(open(m_clerk, reference).code(), QStringLiteral("application_unknown"));
    QCOMPARE(open(m_clerk, QStringLiteral("none")).status, 404);
}

void TestRecords::aStrangeCursorIsRefused()
{
    QCOMPARE(m_relay->asStaff(m_clerk, "GET", "/v1/records?cursor=none").code(), QStringLiteral("bad_query"));
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
