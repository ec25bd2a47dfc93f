// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/pushing.h"

#include <QTest>

using namespace chancery;
using ledger::StaffRole;
using tests::HttpAnswer;
using tests::RelayFixture;

/// How an application stands, and what an officer decides about it.
class TestApplications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }
    void init();
    void cleanup() { m_relay.reset(); }
    void onlyPaidOnesAreDecided();
    void aDecisionIsFinal();
    void theSameAgainChangesNothing();
    void twoOfficersAtOnce();
    void anotherPostSeesNothing();
    void badWishes_data();
    void badWishes();

private:
    [[nodiscard]] HttpAnswer decide(const QString &status, const QByteArray &token) const
    {
        return m_relay->asStaff(token, "POST", "/v1/applications/" + m_application.text().toLatin1() + "/decision",
            {{QStringLiteral("status"), status}, {QStringLiteral("reason"), QStringLiteral("All papers seen")}});
    }
    [[nodiscard]] HttpAnswer standing() const
    {
        return m_relay->get("/v1/applications/" + m_application.text().toLatin1());
    }
    [[nodiscard]] QString value(const QString &sql) { return m_cluster.value(m_relay->database(), sql); }
    void pay();

    testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
    domain::ApplicationRef m_application;
    QByteArray m_officer;
};

void TestApplications::init()
{
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->addStaff(QStringLiteral("Olga Officer"), StaffRole::Officer), qPrintable(m_relay->error()));
    m_officer = m_relay->tokenOf(QStringLiteral("Olga Officer"));
    m_application = domain::ApplicationRef::make(m_relay->random);
    tests::Pushing pushing(*m_relay);
    QCOMPARE(pushing.handIn(m_application).status, 200);
}

void TestApplications::pay()
{
    QJsonObject order = m_relay->order();
    order.insert(QStringLiteral("application"), m_application.text());
    QCOMPARE(m_relay->post("/v1/payments", order, "key-1").status, 201);
    m_relay->stripe.pay(QStringLiteral("cs_test_1"));
    QCOMPARE(m_relay->webhook(m_relay->stripe.event("evt_1", "checkout.session.completed", QStringLiteral("cs_test_1")))
                 .status,
        200);
}

void TestApplications::onlyPaidOnesAreDecided()
{
    QCOMPARE(standing().json().value(u"status").toString(), QStringLiteral("unpaid"));
    const HttpAnswer refused = decide(QStringLiteral("approved"), m_officer);
    QCOMPARE(refused.status, 409);
    QCOMPARE(refused.code(), QStringLiteral("not_paid"));
    pay();
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(standing().json().value(u"status").toString(), QStringLiteral("paid"));
    QCOMPARE(decide(QStringLiteral("processing"), m_officer).status, 200);
    const HttpAnswer approved = decide(QStringLiteral("approved"), m_officer);
    QCOMPARE(approved.status, 200);
    QStringList history;
    for (const QJsonValue entry : standing().json().value(u"history").toArray())
        history.append(entry.toObject().value(u"status").toString());
    QCOMPARE(history.join(u' '), QStringLiteral("received paid processing approved"));
    QStringList events;
    for (const QJsonValue event : standing().json().value(u"events").toArray())
        events.append(event[u"kind"].toString() + u' ' + event[u"what"].toString());
    QCOMPARE(events.first(), QStringLiteral("version 1"));
    QVERIFY2(events.contains(QStringLiteral("payment captured")), qPrintable(events.join(u',')));
    QCOMPARE(events.mid(events.size() - 2).join(u','), QStringLiteral("decision processing,decision approved"));
    // As a person reads the reference out.
    const HttpAnswer spoken = m_relay->get("/v1/applications/" + domain::spokenReference(m_application).toLatin1());
    QCOMPARE(spoken.json(), standing().json());
    QVERIFY(!spoken.body.contains("papers")); // the reason is for the post's own people
    QCOMPARE(value(QStringLiteral("SELECT string_agg(status, ' ' ORDER BY id) FROM chancery.applicant_notices")),
        QStringLiteral("processing approved"));
}

void TestApplications::aDecisionIsFinal()
{
    pay();
    QCOMPARE(decide(QStringLiteral("rejected"), m_officer).status, 200);
    for (const QString &other : {QStringLiteral("approved"), QStringLiteral("processing")}) {
        const HttpAnswer refused = decide(other, m_officer);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), QStringLiteral("decision_final"));
    }
}

void TestApplications::theSameAgainChangesNothing()
{
    pay();
    const HttpAnswer first = decide(QStringLiteral("approved"), m_officer);
    QCOMPARE(decide(QStringLiteral("approved"), m_officer).json(), first.json());
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM chancery.decisions")), QStringLiteral("1"));
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM chancery.applicant_notices")), QStringLiteral("1"));
}

void TestApplications::twoOfficersAtOnce()
{
    pay();
    QVERIFY(m_relay->addStaff(QStringLiteral("Otto Officer"), StaffRole::Officer));
    const QByteArray other = m_relay->tokenOf(QStringLiteral("Otto Officer"));
    auto yes = std::async(std::launch::async, [&] { return decide(QStringLiteral("approved"), m_officer).status; });
    auto no = std::async(std::launch::async, [&] { return decide(QStringLiteral("rejected"), other).status; });
    const int sum = yes.get() + no.get();
    QCOMPARE(sum, 200 + 409);
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM chancery.decisions")), QStringLiteral("1"));
}

void TestApplications::anotherPostSeesNothing()
{
    pay();
    QVERIFY(m_relay->enrol(QStringLiteral("PAR")));
    QCOMPARE(standing().status, 404);
    QVERIFY(m_relay->addStaff(QStringLiteral("Pia Officer"), StaffRole::Officer, QStringLiteral("PAR")));
    const HttpAnswer refused = decide(QStringLiteral("approved"), m_relay->tokenOf(QStringLiteral("Pia Officer")));
    QCOMPARE(refused.status, 404);
    QCOMPARE(m_relay->get("/v1/applications/none").status, 404);
}

void TestApplications::badWishes_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("empty") << QJsonObject();
    QTest::newRow("no reason") << QJsonObject{{QStringLiteral("status"), QStringLiteral("approved")}};
    QTest::newRow("unknown status") << QJsonObject{
        {QStringLiteral("status"), QStringLiteral("paid")}, {QStringLiteral("reason"), QStringLiteral("x")}};
    QTest::newRow("long reason") << QJsonObject{
        {QStringLiteral("status"), QStringLiteral("approved")}, {QStringLiteral("reason"), QString(501, u'x')}};
}

void TestApplications::badWishes()
{
    QFETCH(QJsonObject, body);
    const HttpAnswer answer = m_relay->asStaff(
        m_officer, "POST", "/v1/applications/" + m_application.text().toLatin1() + "/decision", body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), QStringLiteral("decision_malformed"));
}

QTEST_GUILESS_MAIN(TestApplications)
#include "tst_applications.moc"
