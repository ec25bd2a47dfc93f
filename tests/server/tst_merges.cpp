// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/pushing.h"
#include "tests/server/relayfixture.h"

#include <QTest>

using namespace chancery;
using ledger::StaffRole;
using tests::HttpAnswer;
using tests::RelayFixture;

/// Versions of a record that did not know of each other are open until a clerk's merged version has come, and no
/// longer.
class TestMerges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }
    void init();
    void cleanup()
    {
        m_pushing.reset();
        m_relay.reset();
    }
    void theMergedVersionSettles();
    void whatNobodyAnnouncedSettlesNothing();
    void aVersionThatCameBetweenIsShownAgain();
    void wrongOnesAreRefused_data();
    void wrongOnesAreRefused();
    void anotherPostSeesNothing();

private:
    /// A version made from version `base`.
    [[nodiscard]] QJsonObject version(int base, const QByteArray &content, const QString &message = {})
    {
        QJsonObject item = m_pushing->item(QStringLiteral("application"), m_application.text(), content);
        item.insert(QStringLiteral("base_rev"), base);
        if (!message.isEmpty())
            item.insert(QStringLiteral("msg_id"), message);
        return item;
    }
    [[nodiscard]] QJsonArray conflicts() const
    {
        return m_relay->asStaff(m_clerk, "GET", "/v1/records/conflicts").json().value(u"conflicts").toArray();
    }
    [[nodiscard]] HttpAnswer announce(const QString &message, int revision, const QByteArray &token = {}) const
    {
        return m_relay->asStaff(token.isEmpty() ? m_clerk : token, "POST",
            "/v1/applications/" + m_application.text().toLatin1() + "/merges",
            {{QStringLiteral("message"), message}, {QStringLiteral("revision"), revision}});
    }
    [[nodiscard]] QString value(const char *sql) const
    {
        return m_cluster.value(m_relay->database(), QString::fromLatin1(sql));
    }
    [[nodiscard]] static QString newMessage() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

    mutable testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
    std::unique_ptr<tests::Pushing> m_pushing;
    domain::ApplicationRef m_application;
    QByteArray m_clerk;
};

void TestMerges::init()
{
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
    QVERIFY(m_relay->addStaff(QStringLiteral("Aiko"), StaffRole::Clerk));
    m_clerk = m_relay->tokenOf(QStringLiteral("Aiko"));
    m_pushing = std::make_unique<tests::Pushing>(*m_relay);
    m_application = domain::ApplicationRef::make(m_relay->random);
    QCOMPARE(m_pushing->push({version(0, "one"), version(1, "two"), version(1, "late")}).status, 200);
}

void TestMerges::theMergedVersionSettles()
{
    const QJsonArray open = conflicts();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open[0][u"application"].toString(), m_application.text());
    QCOMPARE(open[0][u"revision"].toInt(), 3);
    QVERIFY(!open[0][u"device"].toString().isEmpty());
    const QString message = newMessage();
    QCOMPARE(announce(message, 3).status, 201);
    QCOMPARE(announce(message, 3).status, 201); // the answer was lost
    QCOMPARE(conflicts().size(), 1); // said is not done
    QCOMPARE(m_pushing->push({version(3, "merged", message)}).status, 200);
    QCOMPARE(conflicts().size(), 0);
    QCOMPARE(value("SELECT count(*) FROM chancery.stale_records s JOIN chancery.record_merges m ON m.msg_id = "
                   "s.resolved_by JOIN chancery.staff f ON f.id = m.staff WHERE f.name = 'Aiko'"),
        QStringLiteral("1"));
    QCOMPARE(value("SELECT string_agg(status, ' ' ORDER BY position) FROM chancery.changes WHERE kind = 'stale'"),
        QStringLiteral("stale resolved"));
    QCOMPARE(announce(message, 3).status, 201);
    QCOMPARE(announce(newMessage(), 4).code(), QStringLiteral("merge_settled"));
    QTRY_VERIFY_WITH_TIMEOUT(m_relay->logged().contains("record_merge_announced"), 20'000);
}

void TestMerges::whatNobodyAnnouncedSettlesNothing()
{
    QCOMPARE(m_pushing->push({version(3, "an edit")}).status, 200);
    const QJsonArray open = conflicts();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open[0][u"revision"].toInt(), 4);
}

void TestMerges::aVersionThatCameBetweenIsShownAgain()
{
    const QString message = newMessage();
    QCOMPARE(announce(message, 3).status, 201);
    QCOMPARE(m_pushing->push({version(3, "an edit"), version(3, "merged", message)}).status, 200);
    // Nothing is lost, and nothing counts as settled that the person has not seen.
    QCOMPARE(conflicts().size(), 1);
    QCOMPARE(conflicts()[0][u"revision"].toInt(), 5);
    const QString second = newMessage();
    QCOMPARE(announce(second, 4).code(), QStringLiteral("newer_version"));
    QCOMPARE(announce(second, 5).status, 201);
    QCOMPARE(m_pushing->push({version(5, "merged once more", second)}).status, 200);
    QCOMPARE(conflicts().size(), 0);
    QCOMPARE(value("SELECT count(*) FROM chancery.stale_records WHERE resolved_at IS NOT NULL"), QStringLiteral("2"));
}

void TestMerges::wrongOnesAreRefused_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("revision");
    QTest::addColumn<QString>("code");
    const QString message = newMessage();
    QTest::newRow("older") << message << 2 << QStringLiteral("newer_version");
    QTest::newRow("not there") << message << 9 << QStringLiteral("newer_version");
    QTest::newRow("the first") << message << 1 << QStringLiteral("merge_malformed");
    QTest::newRow("no message") << QStringLiteral("none") << 3 << QStringLiteral("merge_malformed");
}

void TestMerges::wrongOnesAreRefused()
{
    QFETCH(QString, message);
    QFETCH(int, revision);
    QFETCH(QString, code);
    QCOMPARE(announce(message, revision).code(), code);
    QCOMPARE(value("SELECT count(*) FROM chancery.record_merges"), QStringLiteral("0"));
}

void TestMerges::anotherPostSeesNothing()
{
    const QString message = newMessage();
    QCOMPARE(announce(message, 3).status, 201);
    // Under another's message nobody else can say it.
    QVERIFY(m_relay->addStaff(QStringLiteral("Bela"), StaffRole::Supervisor));
    QCOMPARE(
        announce(message, 3, m_relay->tokenOf(QStringLiteral("Bela"))).code(), QStringLiteral("duplicate_message"));
    QVERIFY2(m_relay->enrol(QStringLiteral("BER")), qPrintable(m_relay->error()));
    QVERIFY(m_relay->addStaff(QStringLiteral("Chidi"), StaffRole::Clerk, QStringLiteral("BER")));
    m_clerk = m_relay->tokenOf(QStringLiteral("Chidi"));
    QCOMPARE(conflicts().size(), 0);
    QCOMPARE(announce(newMessage(), 3).code(), QStringLiteral("application_unknown"));
}

QTEST_GUILESS_MAIN(TestMerges)
#include "tst_merges.moc"
