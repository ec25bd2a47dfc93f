// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/relayfixture.h"

#include <QCryptographicHash>
#include <QTest>

using namespace chancery;
using tests::FakeStripe;
using tests::HttpAnswer;
using tests::RelayFixture;

/// Messages of the provider: genuine, forged, late, doubled, about strangers, with other amounts.
class TestWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }
    void init();
    void cleanup() { m_relay.reset(); }
    void paidIsCaptured();
    void duplicatesAreAnsweredTheSame();
    void forgeries_data();
    void forgeries();
    void otherTypesMakeTheRelayAsk();
    void completedButUnpaidWaits();
    void lateFailureFailsAtOnce_data();
    void lateFailureFailsAtOnce();
    void cameToNothing();
    void theIntentThatAMessageLeftOutIsLearnt();
    void aSurplusWithoutItsIntentGoesBack();
    void unknownSessionIsKept();
    void wrongAmountIsSurplus();
    void surplusGoesBackOnce_data();
    void surplusGoesBackOnce();
    void secondChannelIsSurplus();
    void lateSuccessAfterCancel();
    void payerIsNowhereInTheBooks();
    void tooLarge();
    void booksAwayIsNot2xx();

private:
    [[nodiscard]] QString state(const QString &id) { return m_relay->get("/v1/payments/" + id.toLatin1()).state(); }
    [[nodiscard]] HttpAnswer tell(const QByteArray &event, const QByteArray &type, const QString &session)
    {
        return m_relay->webhook(m_relay->stripe.event(event, type, session));
    }

    testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
    QJsonObject m_order;
    QString m_id;
    const QString m_session = QStringLiteral("cs_test_1");
};

void TestWebhooks::init()
{
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
    m_order = m_relay->order();
    const HttpAnswer made = m_relay->post("/v1/payments", m_order, "k");
    QCOMPARE(made.state(), QStringLiteral("open"));
    m_id = made.id();
}

void TestWebhooks::paidIsCaptured()
{
    m_relay->stripe.pay(m_session);
    const int queries = m_relay->stripe.calls("GET", m_session.toLatin1());
    QCOMPARE(tell("evt_1", "checkout.session.completed", m_session).status, 200);
    QCOMPARE(state(m_id), QStringLiteral("captured"));
    QCOMPARE(m_relay->stripe.calls("GET", m_session.toLatin1()), queries);
    QCOMPARE(m_cluster.value(m_relay->database(),
                 QStringLiteral("SELECT count(*) FROM chancery.events WHERE to_state = 'captured'")),
        QStringLiteral("1"));
}

void TestWebhooks::duplicatesAreAnsweredTheSame()
{
    m_relay->stripe.pay(m_session);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(tell("evt_1", "checkout.session.completed", m_session).status, 200);
    QCOMPARE(m_relay->get("/v1/payments/" + m_id.toLatin1()).json().value(u"version").toInt(), 4);
    QCOMPARE(m_relay->metric("chancery_notices_total{outcome=\"duplicate\",provider=\"stripe\"}"), 4.0);
}

void TestWebhooks::forgeries_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("missing");
    QTest::newRow("wrong secret") << QByteArray("whsec_other") << 0 << false;
    QTest::newRow("old") << QByteArray(FakeStripe::webhookSecret) << 400 << false;
    QTest::newRow("missing") << QByteArray() << 0 << true;
}

void TestWebhooks::forgeries()
{
    QFETCH(QByteArray, secret);
    QFETCH(int, age);
    QFETCH(bool, missing);
    m_relay->stripe.hold(); // what the watcher would find by itself is not the matter here
    m_relay->stripe.pay(m_session);
    const QByteArray body = m_relay->stripe.event("evt_1", "checkout.session.completed", m_session);
    const qint64 at = m_relay->clock.now().time_since_epoch().count() / 1000 - age;
    const HttpAnswer answer
        = m_relay->webhook(body, missing ? QByteArray("") : FakeStripe::signature(body, at, secret));
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.code().startsWith(u"signature_"));
    QCOMPARE(state(m_id), QStringLiteral("open"));
    m_relay->stripe.release();
}

void TestWebhooks::otherTypesMakeTheRelayAsk()
{
    m_relay->stripe.expire(m_session);
    QCOMPARE(tell("evt_1", "checkout.session.expired", m_session).status, 200);
    QTRY_COMPARE(state(m_id), QStringLiteral("closed"));
    QVERIFY(m_relay->stripe.calls("GET", m_session.toLatin1()) >= 1);
}

void TestWebhooks::completedButUnpaidWaits()
{
    const int before = m_relay->stripe.calls("GET", m_session.toLatin1());
    QCOMPARE(tell("evt_1", "checkout.session.completed", m_session).status, 200);
    QTRY_VERIFY(m_relay->stripe.calls("GET", m_session.toLatin1()) > before);
    QCOMPARE(state(m_id), QStringLiteral("open"));
}

void TestWebhooks::lateFailureFailsAtOnce_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("code");
    QTest::newRow("the intent says why") << "requires_payment_method"
                                         << "failed"
                                         << "insufficient_funds";
    QTest::newRow("the intent cannot be read") << ""
                                               << "failed"
                                               << "declined";
    QTest::newRow("the intent knows better") << "processing"
                                             << "open"
                                             << "";
}

void TestWebhooks::lateFailureFailsAtOnce()
{
    QFETCH(const QString, status);
    QFETCH(const QString, state);
    QFETCH(const QString, code);
    const QString intent = m_relay->stripe.begin(m_session);
    if (!status.isEmpty()) {
        m_relay->stripe.setObject(intent,
            {{QStringLiteral("id"), intent}, {QStringLiteral("status"), status},
                {QStringLiteral("last_payment_error"),
                    QJsonObject{{QStringLiteral("decline_code"), QStringLiteral("insufficient_funds")}}}});
    }
    QCOMPARE(tell("evt_1", "checkout.session.async_payment_failed", m_session).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(m_relay->stripe.calls("GET", intent.toLatin1()) >= 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(this->state(m_id), state, 20'000);
    const QJsonObject failure = m_relay->get("/v1/payments/" + m_id.toLatin1()).json().value(u"failure").toObject();
    QCOMPARE(failure.value(u"code").toString(), code);
}

void TestWebhooks::cameToNothing()
{
    m_relay->stripe.begin(m_session);
    m_relay->stripe.addMembers(m_session,
        {{QStringLiteral("payment_status"), QStringLiteral("no_payment_required")},
            {QStringLiteral("payment_intent"), QJsonValue::Null}, {QStringLiteral("amount_total"), 0}});
    QCOMPARE(tell("evt_1", "checkout.session.completed", m_session).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(state(m_id), QStringLiteral("failed"), 20'000);
    // Nothing came that could go back, and the traveller can pay anew.
    QCOMPARE(m_cluster.value(m_relay->database(), QStringLiteral("SELECT count(*) FROM chancery.refunds")),
        QStringLiteral("0"));
    QCOMPARE(m_relay->post("/v1/payments", m_order, "k2").state(), QStringLiteral("open"));
}

void TestWebhooks::theIntentThatAMessageLeftOutIsLearnt()
{
    m_relay->stripe.pay(m_session);
    QByteArray body = m_relay->stripe.event("evt_1", "checkout.session.completed", m_session);
    QVERIFY(body.contains("\"pi_1\""));
    QCOMPARE(m_relay->webhook(body.replace("\"pi_1\"", "null")).status, 200);
    QCOMPARE(state(m_id), QStringLiteral("captured")); // the money is there, whatever its name
    const auto name = [this] {
        return m_cluster.value(m_relay->database(), QStringLiteral("SELECT payment_reference FROM chancery.attempts"));
    };
    QTRY_COMPARE_WITH_TIMEOUT(name(), QStringLiteral("pi_1"), 20'000);
}

void TestWebhooks::aSurplusWithoutItsIntentGoesBack()
{
    m_relay->stripe.pay(m_session, 100);
    const QByteArray body = m_relay->stripe.event("evt_1", "checkout.session.completed", m_session);
    // The refund is due before the session can be asked for the name.
    m_relay->stripe.fail("GET /v1/checkout/sessions/" + m_session.toLatin1(), FakeStripe::Fault::RateLimited);
    QCOMPARE(m_relay->webhook(QByteArray(body).replace("\"pi_1\"", "null")).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(state(m_id), QStringLiteral("refunded"), 60'000);
    QCOMPARE(m_relay->stripe.refunds(), 1);
}

void TestWebhooks::unknownSessionIsKept()
{
    m_relay->stripe.pay(m_session);
    QByteArray body = m_relay->stripe.event("evt_9", "checkout.session.completed", m_session);
    body.replace("cs_test_1", "cs_test_99").replace(m_id.toLatin1(), "pay_00000000000000000000000000");
    QCOMPARE(m_relay->webhook(body).status, 200);
    QTRY_COMPARE(m_relay->metric("chancery_alarms_total{kind=\"orphan_capture\"}"), 1.0);
    QCOMPARE(m_cluster.value(m_relay->database(),
                 QStringLiteral("SELECT count(*) FROM chancery.webhook_inbox WHERE event_id = 'evt_9'")),
        QStringLiteral("1"));
}

void TestWebhooks::wrongAmountIsSurplus()
{
    m_relay->stripe.pay(m_session, -1);
    QCOMPARE(tell("evt_1", "checkout.session.completed", m_session).status, 200);
    QTRY_COMPARE(m_relay->metric("chancery_alarms_total{kind=\"surplus\"}"), 1.0);
    QTRY_COMPARE(state(m_id), QStringLiteral("refunded"));
    QCOMPARE(m_relay->stripe.refunds(), 1);
}

void TestWebhooks::surplusGoesBackOnce_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("answered") << int(FakeStripe::Fault::None);
    QTest::newRow("reply lost") << int(FakeStripe::Fault::LostAfter);
    QTest::newRow("request lost") << int(FakeStripe::Fault::LostBefore);
    QTest::newRow("garbage") << int(FakeStripe::Fault::Garbage);
}

void TestWebhooks::surplusGoesBackOnce()
{
    QFETCH(int, fault);
    if (FakeStripe::Fault(fault) != FakeStripe::Fault::None)
        m_relay->stripe.fail("/v1/refunds", FakeStripe::Fault(fault));
    m_relay->stripe.pay(m_session, -1);
    QCOMPARE(tell("evt_1", "checkout.session.completed", m_session).status, 200);
    m_relay->stopRelay(); // wherever it is on the way
    QVERIFY(m_relay->startRelay());
    QTRY_COMPARE_WITH_TIMEOUT(state(m_id), QStringLiteral("refunded"), 20'000);
    QCOMPARE(m_relay->stripe.refunds(), 1);
    QCOMPARE(m_cluster.value(m_relay->database(), QStringLiteral("SELECT count(*) FROM chancery.refunds")),
        QStringLiteral("1"));
    QCOMPARE(m_cluster.value(m_relay->database(),
                 QStringLiteral(
                     "SELECT count(*) FROM (SELECT FROM chancery.postings GROUP BY account HAVING sum(minor) <> 0) s")),
        QStringLiteral("0"));
}

void TestWebhooks::secondChannelIsSurplus()
{
    QCOMPARE(m_relay->post("/v1/payments/" + m_id.toLatin1() + "/cancel", {}).state(), QStringLiteral("closed"));
    const HttpAnswer second = m_relay->post("/v1/payments", m_order, "k2");
    QCOMPARE(second.status, 201);
    const QString other = m_relay->stripe.lastSession();
    m_relay->stripe.pay(other);
    QCOMPARE(tell("evt_1", "checkout.session.completed", other).status, 200);
    m_relay->stripe.pay(m_session);
    QCOMPARE(tell("evt_2", "checkout.session.completed", m_session).status, 200);
    QCOMPARE(state(second.id()), QStringLiteral("captured"));
    QTRY_COMPARE(state(m_id), QStringLiteral("refunded"));
    QCOMPARE(state(second.id()), QStringLiteral("captured"));
}

void TestWebhooks::lateSuccessAfterCancel()
{
    QCOMPARE(m_relay->post("/v1/payments/" + m_id.toLatin1() + "/cancel", {}).state(), QStringLiteral("closed"));
    m_relay->stripe.pay(m_session);
    QCOMPARE(tell("evt_1", "checkout.session.completed", m_session).status, 200);
    QCOMPARE(state(m_id), QStringLiteral("captured"));
}

void TestWebhooks::payerIsNowhereInTheBooks()
{
    const QByteArrayList canaries{"Canary", "canary@example.org", "+81355550123", "Kanarienweg", "T106-0031"};
    const QJsonObject address{{QStringLiteral("line1"), QStringLiteral("Kanarienweg 7")},
        {QStringLiteral("postal_code"), QStringLiteral("T106-0031")},
        {QStringLiteral("country"), QStringLiteral("JP")}};
    const QJsonObject payer{{QStringLiteral("name"), QStringLiteral("Wilhelmina Canary")},
        {QStringLiteral("email"), QStringLiteral("canary@example.org")},
        {QStringLiteral("phone"), QStringLiteral("+81355550123")}, {QStringLiteral("address"), address}};
    m_relay->stripe.addMembers(m_session,
        {{QStringLiteral("customer_details"), payer},
            {QStringLiteral("customer_email"), QStringLiteral("canary@example.org")},
            {QStringLiteral("shipping_details"), payer},
            {QStringLiteral("metadata"),
                QJsonObject{
                    {QStringLiteral("payment_id"), m_id}, {QStringLiteral("note"), QStringLiteral("Canary")}}}});
    m_relay->clock.advance(std::chrono::seconds(3)); // the watcher asks, and is told about the payer
    QTRY_VERIFY(m_relay->stripe.calls("GET", m_session.toLatin1()) > 0);
    m_relay->stripe.pay(m_session);
    const QByteArray paid = m_relay->stripe.event("evt_1", "checkout.session.completed", m_session);
    QVERIFY(paid.contains("Wilhelmina Canary"));
    QCOMPARE(m_relay->webhook(paid).status, 200);
    QByteArray stranger = paid;
    stranger.replace("evt_1", "evt_2").replace(m_session.toLatin1(), "cs_test_99");
    stranger.replace(m_id.toLatin1(), "canary@example.org");
    QCOMPARE(m_relay->webhook(stranger).status, 200);
    QCOMPARE(state(m_id), QStringLiteral("captured"));

    QCOMPARE(
        m_cluster.value(m_relay->database(),
            QStringLiteral("SELECT encode(body_sha256, 'hex') FROM chancery.webhook_inbox WHERE event_id = 'evt_1'")),
        QString::fromLatin1(QCryptographicHash::hash(paid, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(m_cluster.value(m_relay->database(),
                 QStringLiteral("SELECT concat_ws(' ', summary->>'type', summary->'object'->>'id',"
                                " summary->'object'->>'payment_intent', summary->'object'->'metadata'->>'payment_id')"
                                " FROM chancery.webhook_inbox WHERE event_id = 'evt_1'")),
        QStringLiteral("checkout.session.completed cs_test_1 pi_1 ") + m_id);
    const QByteArray dump = m_cluster.dump(m_relay->database());
    QVERIFY(dump.contains("evt_1") && dump.contains("evt_2"));
    for (const QByteArray &canary : canaries) {
        QVERIFY2(!dump.contains(canary), canary.constData());
        QVERIFY2(!dump.contains(canary.toHex()), canary.constData());
    }
}

void TestWebhooks::tooLarge()
{
    const HttpAnswer answer = m_relay->webhook(QByteArray(1024 * 1024, 'x'));
    QCOMPARE(answer.status, 413);
}

void TestWebhooks::booksAwayIsNot2xx()
{
    m_relay->stripe.pay(m_session);
    QVERIFY(m_cluster.stop());
    const HttpAnswer answer = tell("evt_1", "checkout.session.completed", m_session);
    QCOMPARE(answer.status, 503);
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    QTRY_COMPARE_WITH_TIMEOUT(tell("evt_1", "checkout.session.completed", m_session).status, 200, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(state(m_id), QStringLiteral("captured"), 20'000);
}

QTEST_GUILESS_MAIN(TestWebhooks)
#include "tst_notices.moc"
