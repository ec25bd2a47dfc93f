// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/relayfixture.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTest>

using namespace chancery;
using tests::FakeStripe;
using tests::HttpAnswer;
using tests::RelayFixture;

/// Webhooks that never came: the provider's own list of events makes good what an outage cost. The watcher sleeps in
/// these tests, so whatever moves was moved by the list.
class TestEventCatchUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }
    void init();
    void cleanup() { m_relay.reset(); }
    void downWhilePaid();
    void whatWasToldIsNotAppliedAgain();
    void pagesAreReadToTheirEnd();
    void readingBeginsWhereItStopped();
    void aBrokenPageIsReadAgain();
    void databaseOutage();
    void providerOutage();
    void oddEventsHideNothing();
    void foreignEventsTouchNothing();
    void anEventFromTheFutureHidesNothing();
    void disputesFindTheirPayment();

private:
    QString pay(const QString &session, const QByteArray &event, bool keep = true)
    {
        m_relay->stripe.pay(session);
        if (keep)
            m_relay->stripe.keepEvent(event, "checkout.session.completed", session);
        return session;
    }
    QString create()
    {
        return m_relay->post("/v1/payments", m_relay->order(), "k" + QByteArray::number(++m_keys)).id();
    }
    [[nodiscard]] QString state(const QString &id) { return m_relay->get("/v1/payments/" + id.toLatin1()).state(); }
    [[nodiscard]] QString value(const char *sql)
    {
        return m_cluster.value(m_relay->database(), QString::fromLatin1(sql));
    }
    [[nodiscard]] int pagesRead() { return m_relay->stripe.calls("GET", "/v1/events"); }
    void addStrangers(int count)
    {
        for (int i = 0; i < count; ++i)
            m_relay->stripe.keepEvent(stranger("evt_stranger_" + QByteArray::number(i)));
    }
    static QJsonObject stranger(const QByteArray &id, const QJsonObject &changes = {})
    {
        QJsonObject event{{QStringLiteral("id"), QString::fromLatin1(id)},
            {QStringLiteral("object"), QStringLiteral("event")}, {QStringLiteral("livemode"), false},
            {QStringLiteral("created"), QDateTime::currentSecsSinceEpoch()},
            {QStringLiteral("type"), QStringLiteral("refund.created")},
            {QStringLiteral("data"),
                QJsonObject{{QStringLiteral("object"),
                    QJsonObject{{QStringLiteral("id"), QStringLiteral("re_other")},
                        {QStringLiteral("object"), QStringLiteral("refund")},
                        {QStringLiteral("payment_intent"), QStringLiteral("pi_other")}}}}}};
        for (auto change = changes.begin(); change != changes.end(); ++change)
            event.insert(change.key(), change.value());
        return event;
    }
    void restart()
    {
        m_relay->stopRelay();
        QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    }

    testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
    int m_keys = 0;
    const QString m_session = QStringLiteral("cs_test_1");
};

void TestEventCatchUp::init()
{
    m_keys = 0;
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    m_relay->options.watchInterval = std::chrono::hours(1);
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
}

void TestEventCatchUp::downWhilePaid()
{
    QStringList ids;
    for (int i = 1; i <= 5; ++i) {
        ids.append(create());
        QCOMPARE(m_relay->stripe.lastSession(), QStringLiteral("cs_test_%1").arg(i));
    }
    m_relay->stopRelay();
    for (int i = 1; i <= 5; ++i)
        pay(QStringLiteral("cs_test_%1").arg(i), "evt_" + QByteArray::number(i));
    QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    for (const QString &id : ids)
        QTRY_COMPARE_WITH_TIMEOUT(state(id), QStringLiteral("captured"), 10'000);
    for (int i = 1; i <= 5; ++i)
        QCOMPARE(m_relay->stripe.calls("GET", "cs_test_" + QByteArray::number(i)), 0); // nobody had to ask
    QCOMPARE(value("SELECT string_agg(DISTINCT cause, ' ') FROM chancery.events WHERE to_state = 'captured'"),
        QStringLiteral("catch_up"));
    QCOMPARE(value("SELECT count(*) FROM chancery.webhook_inbox WHERE length(body_sha256) = 32"), QStringLiteral("5"));
}

void TestEventCatchUp::whatWasToldIsNotAppliedAgain()
{
    const QString id = create();
    pay(m_session, "evt_1");
    const QByteArray body = m_relay->stripe.event("evt_1", "checkout.session.completed", m_session);
    QCOMPARE(m_relay->webhook(body).status, 200);
    QCOMPARE(state(id), QStringLiteral("captured"));
    const int before = pagesRead();
    restart();
    QTRY_VERIFY_WITH_TIMEOUT(pagesRead() > before, 10'000);
    QCOMPARE(m_relay->webhook(body).status, 200); // and once more the other way round
    QCOMPARE(value("SELECT count(*) FROM chancery.events WHERE to_state = 'captured'"), QStringLiteral("1"));
    QCOMPARE(value("SELECT count(*) FROM chancery.webhook_inbox"), QStringLiteral("1"));

    const QString second = create();
    m_relay->stopRelay();
    pay(QStringLiteral("cs_test_2"), "evt_2");
    QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    QTRY_COMPARE_WITH_TIMEOUT(state(second), QStringLiteral("captured"), 10'000);
    const QByteArray late = m_relay->stripe.event("evt_2", "checkout.session.completed", QStringLiteral("cs_test_2"));
    QCOMPARE(m_relay->webhook(late).status, 200);
    QCOMPARE(m_relay->metric("chancery_notices_total{outcome=\"duplicate\",provider=\"stripe\"}"), 1.0);
    QCOMPARE(value("SELECT count(*) FROM chancery.events WHERE to_state = 'captured'"), QStringLiteral("2"));
}

void TestEventCatchUp::pagesAreReadToTheirEnd()
{
    const QString id = create();
    m_relay->stopRelay();
    const int before = pagesRead();
    pay(m_session, "evt_1"); // the oldest, so on the last page
    addStrangers(250);
    QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    QTRY_COMPARE_WITH_TIMEOUT(state(id), QStringLiteral("captured"), 20'000);
    // The listener asks for another reading once it is connected, which may be while the first is under way.
    QTRY_VERIFY_WITH_TIMEOUT(pagesRead() - before == 3 || pagesRead() - before == 6, 20'000);
    QTRY_COMPARE(value("SELECT count(*) FROM chancery.webhook_inbox"), QStringLiteral("251"));
}

void TestEventCatchUp::readingBeginsWhereItStopped()
{
    create();
    m_relay->stripe.keepEvent(stranger("evt_a"));
    restart();
    QTRY_COMPARE_WITH_TIMEOUT(value("SELECT count(*) FROM chancery.webhook_inbox"), QStringLiteral("1"), 10'000);
    const char cursor[] = "SELECT floor(extract(epoch FROM read_until)) FROM chancery.notice_cursors";
    QTRY_VERIFY_WITH_TIMEOUT(!value(cursor).isEmpty(), 10'000);
    const qint64 first = value(cursor).toLongLong();
    // Within the overlap it is found although it is older than the newest that was read; far behind it is not.
    m_relay->stripe.keepEvent(stranger("evt_b", {{QStringLiteral("created"), first - 200}}));
    m_relay->stripe.keepEvent(stranger("evt_c", {{QStringLiteral("created"), first - 4000}}));
    restart();
    QTRY_COMPARE_WITH_TIMEOUT(
        value("SELECT count(*) FROM chancery.webhook_inbox WHERE event_id = 'evt_b'"), QStringLiteral("1"), 10'000);
    QCOMPARE(value("SELECT count(*) FROM chancery.webhook_inbox WHERE event_id = 'evt_c'"), QStringLiteral("0"));
    QVERIFY(value(cursor).toLongLong() >= first);
}

void TestEventCatchUp::aBrokenPageIsReadAgain()
{
    const QString id = create();
    m_relay->stopRelay();
    m_relay->options.catchUpInterval = std::chrono::milliseconds(200);
    pay(m_session, "evt_1");
    addStrangers(150);
    m_relay->stripe.fail("/v1/events", FakeStripe::Fault::Garbage, 2);
    QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    QTRY_COMPARE_WITH_TIMEOUT(state(id), QStringLiteral("captured"), 20'000);
    QTRY_COMPARE(value("SELECT count(*) FROM chancery.webhook_inbox"), QStringLiteral("151"));
}

void TestEventCatchUp::databaseOutage()
{
    const QString id = create();
    QVERIFY(m_cluster.stop());
    pay(m_session, "evt_1");
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    QTRY_COMPARE_WITH_TIMEOUT(state(id), QStringLiteral("captured"), 20'000);
    QCOMPARE(m_relay->stripe.calls("GET", m_session.toLatin1()), 0);
}

void TestEventCatchUp::providerOutage()
{
    m_relay->stopRelay();
    m_relay->options.accountInterval = std::chrono::milliseconds(100);
    QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    const QString id = create();
    const int before = pagesRead();
    m_relay->stripe.fail("/v1/account", FakeStripe::Fault::LostBefore, 3);
    QTRY_COMPARE_WITH_TIMEOUT(m_relay->get("/readyz").json().value(u"checks").toObject().value(u"stripe_checkout"),
        QJsonValue(QStringLiteral("unreachable")), 10'000);
    pay(m_session, "evt_1");
    QTRY_COMPARE_WITH_TIMEOUT(state(id), QStringLiteral("captured"), 10'000);
    QVERIFY(pagesRead() > before);
}

void TestEventCatchUp::oddEventsHideNothing()
{
    const QString id = create();
    m_relay->stopRelay();
    pay(m_session, "evt_1");
    m_relay->stripe.keepEvent(stranger("evt_odd", {{QStringLiteral("data"), 7}}));
    QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    QTRY_COMPARE_WITH_TIMEOUT(state(id), QStringLiteral("captured"), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_relay->metric("chancery_alarms_total{kind=\"events_unreadable\"}") >= 1.0, 10'000);
}

void TestEventCatchUp::foreignEventsTouchNothing()
{
    const QString id = create();
    m_relay->stopRelay();
    const QJsonObject session
        = QJsonDocument::fromJson(m_relay->stripe.event("evt_live", "checkout.session.expired", m_session)).object();
    m_relay->stripe.keepEvent(stranger("evt_live",
        {{QStringLiteral("livemode"), true}, {QStringLiteral("type"), QStringLiteral("checkout.session.expired")},
            {QStringLiteral("data"), session.value(u"data")}}));
    QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    QTRY_COMPARE_WITH_TIMEOUT(
        value("SELECT count(*) FROM chancery.webhook_inbox WHERE outcome = 'orphan'"), QStringLiteral("1"), 10'000);
    QCOMPARE(state(id), QStringLiteral("open"));
    QCOMPARE(m_relay->stripe.calls("GET", m_session.toLatin1()), 0);
}

void TestEventCatchUp::anEventFromTheFutureHidesNothing()
{
    const QString id = create();
    m_relay->stripe.keepEvent(
        stranger("evt_future", {{QStringLiteral("created"), QDateTime::currentSecsSinceEpoch() + 30 * 86'400}}));
    restart();
    QTRY_COMPARE_WITH_TIMEOUT(value("SELECT count(*) FROM chancery.webhook_inbox WHERE event_id = 'evt_future'"),
        QStringLiteral("1"), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!value("SELECT 1 FROM chancery.notice_cursors").isEmpty(), 20'000);
    m_relay->stopRelay();
    pay(m_session, "evt_1");
    QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    QTRY_COMPARE_WITH_TIMEOUT(state(id), QStringLiteral("captured"), 20'000);
}

void TestEventCatchUp::disputesFindTheirPayment()
{
    const QString id = create();
    pay(m_session, "evt_1", false);
    QCOMPARE(m_relay->webhook(m_relay->stripe.event("evt_1", "checkout.session.completed", m_session)).status, 200);
    QCOMPARE(state(id), QStringLiteral("captured"));
    const QJsonObject dispute{{QStringLiteral("id"), QStringLiteral("du_1")},
        {QStringLiteral("object"), QStringLiteral("dispute")},
        {QStringLiteral("payment_intent"), QStringLiteral("pi_1")}, {QStringLiteral("metadata"), QJsonObject()},
        {QStringLiteral("status"), QStringLiteral("needs_response")}};
    const QByteArray body
        = QJsonDocument(stranger("evt_d",
                            {{QStringLiteral("type"), QStringLiteral("charge.dispute.created")},
                                {QStringLiteral("data"), QJsonObject{{QStringLiteral("object"), dispute}}}}))
              .toJson();
    QCOMPARE(m_relay->webhook(body).status, 200);
    QCOMPARE(value("SELECT attempt FROM chancery.webhook_inbox WHERE event_id = 'evt_d'"), id);
}

QTEST_GUILESS_MAIN(TestEventCatchUp)
#include "tst_eventcatchup.moc"
