// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/relayfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace chancery;
using tests::FakeStripe;
using tests::FakeStripeMoney;
using tests::HttpAnswer;
using tests::RelayFixture;

/// Refunds as staff ask for them over HTTP, and as the provider's notices tell of them, through the real server.
class TestRefundRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }
    void init();
    void cleanup() { m_relay.reset(); }
    void partsAddUpToTheLimit();
    void secondPersonAboveTheLimit();
    void figureHasChanged();
    void rejectedTakesNothing();
    void failedIsTriedAgain();
    void sameKeySameRefund();
    void fiftyAtOnceNeverExceed();
    void madeInTheDashboard();
    void failedListIsReadAgain_data();
    void failedListIsReadAgain();
    void disputeFreezes();
    void refundToldBeforeItsPayment();

private:
    /// A payment that was paid; its id.
    QString paid()
    {
        const QString id = m_relay->post("/v1/payments", m_relay->order(), "key" + QByteArray::number(++m_keys)).id();
        m_session = m_relay->stripe.lastSession();
        m_relay->stripe.pay(m_session);
        const QByteArray event = "evt_" + QByteArray::number(++m_keys);
        return m_relay->webhook(m_relay->stripe.event(event, "checkout.session.completed", m_session)).status == 200
            ? id
            : QString();
    }
    [[nodiscard]] QString intent() const { return QStringLiteral("pi_") + m_session.mid(8); }
    [[nodiscard]] QJsonObject wish(qint64 minor, std::optional<qint64> expected = std::nullopt) const
    {
        QJsonObject body{{QStringLiteral("amount"), yen(minor)},
            {QStringLiteral("reason"), QStringLiteral("withdrew the application")}};
        if (expected)
            body.insert(QStringLiteral("expected_refundable"), yen(*expected));
        return body;
    }
    static QJsonObject yen(qint64 minor)
    {
        return {{QStringLiteral("minor"), minor}, {QStringLiteral("currency"), QStringLiteral("JPY")}};
    }
    HttpAnswer ask(const QString &payment, const QJsonObject &body, const QByteArray &who = {})
    {
        return m_relay->asStaff(who.isEmpty() ? m_clerk : who, "POST",
            "/v1/payments/" + payment.toLatin1() + "/refunds", body, "r" + QByteArray::number(++m_keys));
    }
    HttpAnswer decide(const QString &refund, const QByteArray &how, const QByteArray &who)
    {
        return m_relay->asStaff(who, "POST", "/v1/refunds/" + refund.toLatin1() + '/' + how);
    }
    [[nodiscard]] QString state(const QString &payment) const
    {
        return m_relay->get("/v1/payments/" + payment.toLatin1()).state();
    }
    [[nodiscard]] QJsonArray refunds(const QString &payment) const
    {
        return m_relay->asStaff(m_clerk, "GET", "/v1/payments/" + payment.toLatin1() + "/refunds")
            .json()
            .value(u"refunds")
            .toArray();
    }
    /// An event about the charge behind the session, as Stripe sends it.
    HttpAnswer tell(const QString &type, const QJsonObject &members)
    {
        QJsonObject object{{QStringLiteral("payment_intent"), intent()}, {QStringLiteral("metadata"), QJsonObject()}};
        for (auto member = members.begin(); member != members.end(); ++member)
            object.insert(member.key(), member.value());
        const QJsonObject event{{QStringLiteral("id"), QStringLiteral("evt_%1").arg(++m_keys)},
            {QStringLiteral("object"), QStringLiteral("event")}, {QStringLiteral("type"), type},
            {QStringLiteral("livemode"), false}, {QStringLiteral("created"), QDateTime::currentSecsSinceEpoch()},
            {QStringLiteral("api_version"), QStringLiteral("2026-10-28.endive")},
            {QStringLiteral("data"), QJsonObject{{QStringLiteral("object"), object}}}};
        return m_relay->webhook(QJsonDocument(event).toJson());
    }
    HttpAnswer tellRefunded()
    {
        return tell(QStringLiteral("charge.refunded"),
            {{QStringLiteral("id"), QStringLiteral("ch_1")}, {QStringLiteral("object"), QStringLiteral("charge")}});
    }
    void refundInTheDashboard(qint64 minor)
    {
        m_relay->stripe.withMoney(
            [&](FakeStripeMoney &money) { money.addExternal(intent(), minor, QStringLiteral("jpy")); });
    }
    QString value(const char *sql) { return m_cluster.value(m_relay->database(), QString::fromLatin1(sql)); }

    testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
    QByteArray m_clerk;
    QByteArray m_sue;
    QByteArray m_ann;
    QString m_session;
    qint64 m_total = 0;
    int m_keys = 0;
};

void TestRefundRoutes::init()
{
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    m_relay->settings.insert(QStringLiteral("CHANCERY_REFUND_APPROVAL_ABOVE"), QStringLiteral("JPY:1000"));
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
    QVERIFY(m_relay->addStaff(QStringLiteral("carl"), ledger::StaffRole::Clerk));
    QVERIFY(m_relay->addStaff(QStringLiteral("sue"), ledger::StaffRole::Supervisor));
    QVERIFY(m_relay->addStaff(QStringLiteral("ann"), ledger::StaffRole::Supervisor));
    m_clerk = m_relay->tokenOf(QStringLiteral("carl"));
    m_sue = m_relay->tokenOf(QStringLiteral("sue"));
    m_ann = m_relay->tokenOf(QStringLiteral("ann"));
    m_total = m_relay->total().value(u"minor").toInteger();
    QVERIFY(m_total > 3000);
}

void TestRefundRoutes::partsAddUpToTheLimit()
{
    const QString payment = paid();
    QCOMPARE(ask(payment, wish(600)).state(), QStringLiteral("refunding"));
    const HttpAnswer beyond = ask(payment, wish(401));
    QCOMPARE(beyond.state(), QStringLiteral("requested"));
    QCOMPARE(ask(payment, wish(400)).state(), QStringLiteral("refunding"));
    QCOMPARE(ask(payment, wish(1)).state(), QStringLiteral("requested"));
    // What a second person has seen does not count.
    QCOMPARE(decide(beyond.id(), "approve", m_sue).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(m_relay->stripe.refunds(), 3, 20'000);
    // Another payment has a limit of its own.
    QCOMPARE(ask(paid(), wish(1000)).state(), QStringLiteral("refunding"));
}

void TestRefundRoutes::secondPersonAboveTheLimit()
{
    const QString payment = paid();
    // Up to the limit one person is enough.
    const HttpAnswer small = ask(payment, wish(1000, m_total));
    QCOMPARE(small.status, 201);
    QCOMPARE(small.state(), QStringLiteral("refunding"));
    QTRY_COMPARE_WITH_TIMEOUT(state(payment), QStringLiteral("part_refunded"), 10'000);
    // Above it nothing goes out before somebody else has said so.
    const HttpAnswer large = ask(payment, wish(1001), m_sue);
    QCOMPARE(large.state(), QStringLiteral("requested"));
    // It waits in a list, with what the second person needs; nobody of another post sees it.
    const auto waiting = [this](const QByteArray &who) {
        return m_relay->asStaff(who, "GET", "/v1/refunds").json().value(u"refunds").toArray();
    };
    QCOMPARE(waiting(m_ann).size(), 1);
    const QJsonValue row = waiting(m_sue).at(0);
    QCOMPARE(row[u"id"].toString(), large.id());
    QCOMPARE(row[u"payment"].toString(), payment);
    QCOMPARE(row[u"amount"].toObject(), yen(1001));
    QCOMPARE(row[u"requester"][u"name"].toString(), QStringLiteral("sue"));
    QCOMPARE(decide(large.id(), "approve", m_sue).code(), QStringLiteral("self_approval"));
    QCOMPARE(decide(large.id(), "reject", m_sue).code(), QStringLiteral("self_approval"));
    QCOMPARE(decide(large.id(), "approve", m_clerk).code(), QStringLiteral("wrong_role"));
    QCOMPARE(m_relay->stripe.refunds(), 1);
    const HttpAnswer approved = decide(large.id(), "approve", m_ann);
    QCOMPARE(approved.status, 200);
    QCOMPARE(approved.state(), QStringLiteral("refunding"));
    QCOMPARE(waiting(m_ann).size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_relay->stripe.refunds(), 2, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(refunds(payment).last()[u"state"].toString(), QStringLiteral("done"), 10'000);
    QCOMPARE(decide(large.id(), "approve", m_ann).code(), QStringLiteral("refund_decided"));
    QCOMPARE(m_relay->stripe.refunds(), 2);
    // Each step stands in what happened to the application, in its order.
    const QString application = m_relay->get("/v1/payments/" + payment.toLatin1()).json()[u"application"].toString();
    QStringList steps;
    for (const QJsonValue event :
        m_relay->get("/v1/applications/" + application.toLatin1()).json().value(u"events").toArray()) {
        if (event[u"kind"].toString() == u"refund")
            steps << QString::number(event[u"amount"][u"minor"].toInteger()) + u' ' + event[u"what"].toString();
    }
    QCOMPARE(steps.join(u", "), QStringLiteral("1000 refunding, 1000 done, 1001 requested, 1001 refunding, 1001 done"));
}

void TestRefundRoutes::figureHasChanged()
{
    const QString payment = paid();
    QCOMPARE(ask(payment, wish(700, m_total)).status, 201);
    const HttpAnswer late = ask(payment, wish(500, m_total));
    QCOMPARE(late.status, 409);
    QCOMPARE(late.code(), QStringLiteral("refundable_changed"));
    QCOMPARE(late.json().value(u"refundable").toObject(), yen(m_total - 700));
    const HttpAnswer tooMuch = ask(payment, wish(m_total - 699));
    QCOMPARE(tooMuch.status, 422);
    QCOMPARE(tooMuch.code(), QStringLiteral("refund_exceeds_capture"));
    QCOMPARE(ask(payment, wish(500, m_total - 700)).status, 201);
}

void TestRefundRoutes::rejectedTakesNothing()
{
    const QString payment = paid();
    const HttpAnswer asked = ask(payment, wish(m_total, m_total));
    QCOMPARE(asked.state(), QStringLiteral("requested"));
    // While it waits its share is taken.
    QCOMPARE(ask(payment, wish(1, m_total)).code(), QStringLiteral("refundable_changed"));
    QCOMPARE(decide(asked.id(), "reject", m_sue).state(), QStringLiteral("rejected"));
    QCOMPARE(decide(asked.id(), "approve", m_ann).code(), QStringLiteral("refund_decided"));
    QCOMPARE(state(payment), QStringLiteral("captured"));
    QCOMPARE(m_relay->stripe.refunds(), 0);
    QCOMPARE(ask(payment, wish(500, m_total)).status, 201);
}

void TestRefundRoutes::failedIsTriedAgain()
{
    const QString payment = paid();
    m_relay->stripe.fail("POST /v1/refunds", FakeStripe::Fault::Refused, 1);
    const HttpAnswer asked = ask(payment, wish(900));
    QTRY_COMPARE_WITH_TIMEOUT(refunds(payment).first()[u"state"].toString(), QStringLiteral("failed"), 10'000);
    QVERIFY(!refunds(payment).first()[u"failure"][u"code"].toString().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_relay->metric("chancery_alarms_total{kind=\"refund_failed\"}"), 1.0, 20'000);
    QCOMPARE(state(payment), QStringLiteral("captured"));
    const QString firstKey = value("SELECT provider_key FROM chancery.refunds");
    QCOMPARE(decide(asked.id(), "approve", m_sue).state(), QStringLiteral("refunding"));
    QTRY_COMPARE_WITH_TIMEOUT(state(payment), QStringLiteral("part_refunded"), 10'000);
    QVERIFY(value("SELECT provider_key FROM chancery.refunds") != firstKey);
    QCOMPARE(m_relay->stripe.refunds(), 1);
}

void TestRefundRoutes::sameKeySameRefund()
{
    const QString payment = paid();
    const QByteArray path = "/v1/payments/" + payment.toLatin1() + "/refunds";
    const HttpAnswer first = m_relay->asStaff(m_clerk, "POST", path, wish(500), "one-key");
    const HttpAnswer again = m_relay->asStaff(m_clerk, "POST", path, wish(500), "one-key");
    QCOMPARE(first.status, 201);
    QCOMPARE(again.id(), first.id());
    QCOMPARE(
        m_relay->asStaff(m_clerk, "POST", path, wish(501), "one-key").code(), QStringLiteral("idempotency_mismatch"));
    QCOMPARE(m_relay->asStaff(m_clerk, "POST", path, wish(500)).code(), QStringLiteral("idempotency_key_missing"));
    QTRY_COMPARE_WITH_TIMEOUT(state(payment), QStringLiteral("part_refunded"), 10'000);
    QCOMPARE(m_relay->stripe.refunds(), 1);
}

void TestRefundRoutes::fiftyAtOnceNeverExceed()
{
    const QString payment = paid();
    const qint64 each = m_total / 10; // fifty of them would be five times what was paid
    std::vector<std::future<HttpAnswer>> answers;
    for (int n = 0; n < 50; ++n) {
        answers.push_back(std::async(std::launch::async, [this, payment, each, n] {
            return m_relay->asStaff(m_clerk, "POST", "/v1/payments/" + payment.toLatin1() + "/refunds", wish(each),
                "at-once-" + QByteArray::number(n));
        }));
    }
    int taken = 0;
    for (auto &answer : answers) {
        const HttpAnswer got = answer.get();
        taken += got.status == 201 ? 1 : 0;
        QVERIFY2(got.status == 201 || got.code() == u"refund_exceeds_capture", got.raw.constData());
    }
    QCOMPARE(taken, 10);
    QTRY_COMPARE_WITH_TIMEOUT(
        value("SELECT count(*) FROM chancery.refunds WHERE state = 'refunding'"), QStringLiteral("0"), 20'000);
    QCOMPARE(m_relay->stripe.refunds(), each > 1000 ? 0 : 10);
    QVERIFY(value("SELECT refunded_minor FROM chancery.attempts").toLongLong() <= m_total);
}

void TestRefundRoutes::madeInTheDashboard()
{
    const QString payment = paid();
    refundInTheDashboard(400);
    QCOMPARE(tellRefunded().status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(state(payment), QStringLiteral("part_refunded"), 10'000);
    const QJsonArray seen = refunds(payment);
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.first()[u"kind"].toString(), QStringLiteral("external"));
    QCOMPARE(seen.first()[u"state"].toString(), QStringLiteral("done"));
    QCOMPARE(seen.first()[u"amount"].toObject(), yen(400));
    QCOMPARE(value("SELECT sum(minor) FROM chancery.postings WHERE account = 'provider_clearing:stripe'"),
        QString::number(m_total - 400));
    // Told twice, it is one.
    QCOMPARE(tellRefunded().status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(value("SELECT count(*) FROM chancery.open_questions"), QStringLiteral("0"), 10'000);
    QCOMPARE(refunds(payment).size(), 1);
    // Only the rest can be refunded now.
    QCOMPARE(ask(payment, wish(m_total - 399)).code(), QStringLiteral("refund_exceeds_capture"));
}

void TestRefundRoutes::failedListIsReadAgain_data()
{
    QTest::addColumn<bool>("restart");
    QTest::newRow("the same relay") << false;
    QTest::newRow("the next relay") << true;
}

void TestRefundRoutes::failedListIsReadAgain()
{
    QFETCH(bool, restart);
    const QString payment = paid();
    refundInTheDashboard(400);
    m_relay->stripe.fail("GET /v1/refunds", FakeStripe::Fault::LostBefore, restart ? 100 : 5);
    QCOMPARE(tellRefunded().status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(m_relay->stripe.calls("GET", "/v1/refunds") > 0, 10'000);
    QCOMPARE(state(payment), QStringLiteral("captured"));
    if (restart) {
        m_relay->stopRelay();
        m_relay->stripe.clearFaults();
        m_relay->clock.advance(std::chrono::hours(1));
        QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    }
    QTRY_COMPARE_WITH_TIMEOUT(state(payment), QStringLiteral("part_refunded"), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(value("SELECT count(*) FROM chancery.open_questions"), QStringLiteral("0"), 10'000);
}

void TestRefundRoutes::disputeFreezes()
{
    const QString payment = paid();
    const auto dispute = [this](const QString &type, const QString &status) {
        m_relay->stripe.withMoney([&](FakeStripeMoney &money) { money.setDispute(intent(), status); });
        return tell(type,
            {{QStringLiteral("id"), QStringLiteral("du_1")}, {QStringLiteral("object"), QStringLiteral("dispute")},
                {QStringLiteral("status"), status}});
    };
    QCOMPARE(dispute(QStringLiteral("charge.dispute.created"), QStringLiteral("needs_response")).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(state(payment), QStringLiteral("disputed"), 10'000);
    QCOMPARE(ask(payment, wish(500)).code(), QStringLiteral("frozen"));
    QCOMPARE(dispute(QStringLiteral("charge.dispute.closed"), QStringLiteral("won")).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(state(payment), QStringLiteral("captured"), 10'000);
    QCOMPARE(ask(payment, wish(500)).status, 201);
    QCOMPARE(value("SELECT sum(minor) FROM chancery.postings WHERE account = 'chargebacks'"), QStringLiteral("0"));
}

void TestRefundRoutes::refundToldBeforeItsPayment()
{
    const QString payment = m_relay->post("/v1/payments", m_relay->order(), "first").id();
    m_session = m_relay->stripe.lastSession();
    m_relay->stripe.pay(m_session);
    refundInTheDashboard(400);
    // The notice of the refund overtakes the one of the payment; metadata names the payment, the intent is not known.
    QCOMPARE(tell(QStringLiteral("refund.created"),
                 {{QStringLiteral("id"), QStringLiteral("re_1")}, {QStringLiteral("object"), QStringLiteral("refund")},
                     {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("payment_id"), payment}}}})
                 .status,
        200);
    QTRY_COMPARE_WITH_TIMEOUT(state(payment), QStringLiteral("part_refunded"), 30'000);
}

QTEST_GUILESS_MAIN(TestRefundRoutes)
#include "tst_refundroutes.moc"
