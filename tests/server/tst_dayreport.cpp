// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/pushing.h"

#include <QJsonArray>
#include <QTest>
#include <QUrl>

using namespace chancery;
using ledger::StaffRole;
using tests::HttpAnswer;
using tests::RelayFixture;

/// The supervisor's day and the officers' queue, by what really happened, and each post's own only.
class TestDayReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }
    void countsWhatHappened();
    void badSpans();

private:
    /// Hours after the beginning, which lies two and a half before the test's: what happens in it is in the hour 2.
    [[nodiscard]] QByteArray span(int from = 0, int to = 4) const
    {
        const auto at = [this](int hours) {
            return QUrl::toPercentEncoding(domain::toRfc3339(m_begin + std::chrono::hours(hours)));
        };
        return "/v1/reports/day?from=" + at(from) + "&to=" + at(to);
    }
    static QJsonObject first(const QJsonObject &report, const char *list)
    {
        return report.value(QLatin1String(list)).toArray().first().toObject();
    }

    testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
    domain::Instant m_begin;
};

void TestDayReport::countsWhatHappened()
{
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    m_begin = m_relay->clock.now() - std::chrono::minutes(150);
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
    for (const auto role : {StaffRole::Supervisor, StaffRole::Officer})
        QVERIFY2(m_relay->addStaff(ledger::toString(role), role), qPrintable(m_relay->error()));
    const QByteArray supervisor = m_relay->tokenOf(QStringLiteral("supervisor"));
    const QByteArray officer = m_relay->tokenOf(QStringLiteral("officer"));
    const auto application = domain::ApplicationRef::make(m_relay->random);
    tests::Pushing pushing(*m_relay);
    QCOMPARE(pushing.handIn(application).status, 200);
    const auto queue = [&](const QByteArray &token) {
        return m_relay->asStaff(token, "GET", "/v1/applications").json().value(u"applications").toArray();
    };
    QCOMPARE(queue(officer).size(), 0); // not paid yet
    QJsonObject order = m_relay->order();
    order.insert(QStringLiteral("application"), application.text());
    QCOMPARE(m_relay->post("/v1/payments", order, "key-1").status, 201);
    m_relay->stripe.pay(QStringLiteral("cs_test_1"));
    QCOMPARE(m_relay->webhook(m_relay->stripe.event("evt_1", "checkout.session.completed", QStringLiteral("cs_test_1")))
                 .status,
        200);
    const QJsonObject call = m_relay->post("/v1/calls", {{QStringLiteral("reason"), QStringLiteral("payment")}}).json();
    QCOMPARE(
        m_relay->asStaff(supervisor, "POST", "/v1/calls/" + call.value(u"id").toString().toLatin1() + "/done").status,
        200);

    QCOMPARE(queue(officer).size(), 1);
    const QJsonObject waiting = queue(officer).first().toObject();
    QCOMPARE(waiting.value(u"application").toString(), application.text());
    QCOMPARE(waiting.value(u"status").toString(), QStringLiteral("paid"));
    QVERIFY(waiting.value(u"received_at").isString());

    QJsonObject report = m_relay->asStaff(supervisor, "GET", span()).json();
    QCOMPARE(report.value(u"post").toString(), QStringLiteral("TYO"));
    QCOMPARE(first(report, "hours"),
        (QJsonObject{{QStringLiteral("hour"), 2}, {QStringLiteral("received"), 1}, {QStringLiteral("paid"), 1}}));
    const QJsonObject total = m_relay->total();
    QCOMPARE(first(report, "takings"),
        (QJsonObject{{QStringLiteral("hour"), 2}, {QStringLiteral("method"), QStringLiteral("stripe_checkout")},
            {QStringLiteral("currency"), total.value(u"currency")}, {QStringLiteral("minor"), total.value(u"minor")},
            {QStringLiteral("count"), 1}}));
    QCOMPARE(report.value(u"waiting").toArray().size(), 2); // the payment and the call
    const QJsonObject provider = first(report, "providers");
    QCOMPARE(provider.value(u"begun").toInt(), 1);
    QCOMPARE(provider.value(u"paid").toInt(), 1);
    QCOMPARE(provider.value(u"failed").toInt(), 0);
    QVERIFY(!report.value(u"breakers").toArray().isEmpty());
    QCOMPARE(report.value(u"undecided").toInt(), 1);
    QCOMPARE(report.value(u"decided").toInt(), 0);
    // Another day has nothing of it.
    QCOMPARE(m_relay->asStaff(supervisor, "GET", span(-20, 0)).json().value(u"hours").toArray().size(), 0);

    const QJsonObject decision{
        {QStringLiteral("status"), QStringLiteral("processing")}, {QStringLiteral("reason"), QStringLiteral("x")}};
    const QByteArray path = "/v1/applications/" + application.text().toLatin1() + "/decision";
    QCOMPARE(m_relay->asStaff(officer, "POST", path, decision).status, 200);
    QCOMPARE(queue(officer).first().toObject().value(u"status").toString(), QStringLiteral("processing"));
    QJsonObject approval = decision;
    approval.insert(QStringLiteral("status"), QStringLiteral("approved"));
    QCOMPARE(m_relay->asStaff(officer, "POST", path, approval).status, 200);
    QCOMPARE(queue(officer).size(), 0);
    report = m_relay->asStaff(supervisor, "GET", span()).json();
    QCOMPARE(report.value(u"undecided").toInt(), 0);
    QCOMPARE(report.value(u"decided").toInt(), 1);
    // The page that a traveller is sent to says so.
    const HttpAnswer page
        = m_relay->call("GET", "/pay/" + domain::spokenReference(application).toLatin1() + "?lang=en");
    QVERIFY2(page.body.contains("Your application is approved"), page.body.constData());

    QVERIFY(m_relay->enrol(QStringLiteral("PAR")));
    QVERIFY(m_relay->addStaff(QStringLiteral("Pia"), StaffRole::Supervisor, QStringLiteral("PAR")));
    const QByteArray pia = m_relay->tokenOf(QStringLiteral("Pia"));
    report = m_relay->asStaff(pia, "GET", span()).json();
    for (const char *list : {"hours", "takings", "waiting", "providers"})
        QCOMPARE(report.value(QLatin1String(list)).toArray().size(), 0);
    QCOMPARE(queue(pia).size(), 0);
}

void TestDayReport::badSpans()
{
    QVERIFY(m_relay != nullptr);
    const QByteArray token = m_relay->tokenOf(QStringLiteral("Pia"));
    for (const QByteArray &path :
        {QByteArray("/v1/reports/day"), span(4, 0), span(-30, 4), QByteArray("/v1/reports/day?from=a&to=b")})
        QCOMPARE(m_relay->asStaff(token, "GET", path).code(), QStringLiteral("span_malformed"));
}

QTEST_GUILESS_MAIN(TestDayReport)
#include "tst_dayreport.moc"
