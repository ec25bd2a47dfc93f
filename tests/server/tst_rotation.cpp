// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/relayfixture.h"

#include <QDateTime>
#include <QTest>

using namespace chancery;
using tests::FakeStripe;
using tests::HttpAnswer;
using tests::RelayFixture;

/// Secrets that change while the relay runs, and what it says of a provider's account.
class TestRotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }
    void init();
    void cleanup() { m_relay.reset(); }
    void webhookSecretsOverlap();
    void aBadFileKeepsTheOldSecrets();
    void apiKeyIsReplaced();
    void otherModeIsNotReady();
    void aRestrictedKeyTakesPayments();
    void callsAreLoggedByTheProvidersName();

private:
    int tell(const QByteArray &secret);
    [[nodiscard]] QString standing()
    {
        return m_relay->get("/readyz").json().value(u"checks").toObject().value(u"stripe_checkout").toString();
    }

    testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
    int m_events = 0;
};

int TestRotation::tell(const QByteArray &secret)
{
    const QByteArray event = R"({"id":"evt_)" + QByteArray::number(++m_events)
        + R"(","object":"event","type":"tomorrow.invented","created":1780000000,"livemode":false,)"
          R"("data":{"object":{"id":"x_1","object":"novelty"}}})";
    const qint64 now = m_relay->clock.now().time_since_epoch().count() / 1000;
    return m_relay->webhook(event, FakeStripe::signature(event, now, secret)).status;
}

void TestRotation::init()
{
    m_events = 0;
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
}

void TestRotation::webhookSecretsOverlap()
{
    const QByteArray old = FakeStripe::webhookSecret;
    const QByteArray next = "whsec_next";
    QCOMPARE(tell(old), 200);
    QCOMPARE(tell(next), 400);
    QVERIFY(m_relay->replaceSecret(QStringLiteral("webhook"), next + '\n' + old + '\n'));
    QCOMPARE(tell(next), 400); // not before SIGHUP
    m_relay->reload();
    QCOMPARE(tell(next), 200);
    QCOMPARE(tell(old), 200); // as long as it is listed
    QVERIFY(m_relay->replaceSecret(QStringLiteral("webhook"), next + '\n'));
    m_relay->reload();
    QCOMPARE(tell(next), 200);
    QCOMPARE(tell(old), 400);
}

void TestRotation::aBadFileKeepsTheOldSecrets()
{
    for (const char *bad : {"", "\n\n", "not a secret\n", "whsec_next\nsk_test_1\n"}) {
        QVERIFY(m_relay->replaceSecret(QStringLiteral("webhook"), bad));
        m_relay->reload();
        QCOMPARE(tell(FakeStripe::webhookSecret), 200);
        QCOMPARE(tell("whsec_next"), 400);
    }
    QTRY_COMPARE(m_relay->logged().count("reload_refused"), 4); // the log has a thread of its own
    const QByteArray log = m_relay->logged();
    QCOMPARE(log.count("CHANCERY_STRIPE_WEBHOOK_SECRET_FILE"), 4);
    for (const char *secret : {"whsec_next", "not a secret", "sk_test_1", FakeStripe::webhookSecret})
        QVERIFY2(!log.contains(secret), secret);
}

void TestRotation::apiKeyIsReplaced()
{
    QTRY_COMPARE(m_relay->stripe.authorizationOf("/v1/account"), QByteArray("Bearer sk_test_1"));
    QVERIFY(m_relay->replaceSecret(QStringLiteral("key"), "sk_test_2\n"));
    m_relay->reload();
    QTRY_COMPARE(m_relay->stripe.authorizationOf("/v1/account"), QByteArray("Bearer sk_test_2")); // read anew
    QCOMPARE(m_relay->post("/v1/payments", m_relay->order(), "k").state(), QStringLiteral("open"));
    QCOMPARE(m_relay->stripe.authorizationOf("/v1/checkout/sessions"), QByteArray("Bearer sk_test_2"));
    QTRY_VERIFY(m_relay->logged().contains("stripe create answered 200 req_1 "));
    QVERIFY(!m_relay->logged().contains("sk_test_"));
}

void TestRotation::otherModeIsNotReady()
{
    QTRY_COMPARE(standing(), QStringLiteral("ok"));
    m_relay->stopRelay();
    QJsonObject event = QJsonDocument::fromJson(
        m_relay->stripe.event("evt_live", "checkout.session.expired", QStringLiteral("cs_none")))
                            .object();
    event.insert(QStringLiteral("livemode"), true);
    event.insert(QStringLiteral("created"), QDateTime::currentSecsSinceEpoch());
    event.insert(QStringLiteral("data"),
        QJsonObject{{QStringLiteral("object"),
            QJsonObject{{QStringLiteral("id"), QStringLiteral("cs_live_1")},
                {QStringLiteral("object"), QStringLiteral("checkout.session")}}}});
    m_relay->stripe.keepEvent(event);
    QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    QTRY_COMPARE_WITH_TIMEOUT(standing(), QStringLiteral("mode_mismatch"), 10'000);
    QCOMPARE(m_relay->get("/readyz").status, 503);
    QCOMPARE(m_relay->post("/v1/payments", m_relay->order(), "k").status, 503); // nobody pays into nowhere
}

void TestRotation::aRestrictedKeyTakesPayments()
{
    QVERIFY(m_relay->get("/readyz").json().value(u"unchecked").isUndefined());
    m_relay->stripe.fail("GET /v1/account", FakeStripe::Fault::Forbidden, 1000);
    const int before = m_relay->stripe.calls("GET", "/v1/account");
    m_relay->reload();
    QTRY_VERIFY_WITH_TIMEOUT(m_relay->stripe.calls("GET", "/v1/account") > before, 20'000);
    const auto unchecked = [this] {
        return m_relay->get("/readyz").json().value(u"unchecked").toObject().value(u"stripe_checkout").toArray();
    };
    QTRY_COMPARE_WITH_TIMEOUT(unchecked(), QJsonArray{QStringLiteral("charges_enabled")}, 20'000);
    QCOMPARE(standing(), QStringLiteral("ok"));
    QCOMPARE(m_relay->get("/readyz").status, 200);
    QCOMPARE(m_relay->post("/v1/payments", m_relay->order(), "k").state(), QStringLiteral("open"));
}

void TestRotation::callsAreLoggedByTheProvidersName()
{
    QCOMPARE(m_relay->post("/v1/payments", m_relay->order(), "k").state(), QStringLiteral("open"));
    QTRY_VERIFY(m_relay->logged().contains("stripe create answered 200 req_1 "));
    QTRY_VERIFY_WITH_TIMEOUT(m_relay->logged().contains("stripe account answered 200 req_1 "), 20'000);
    QVERIFY(!m_relay->logged().contains("Bearer"));
}

QTEST_GUILESS_MAIN(TestRotation)
#include "tst_rotation.moc"
