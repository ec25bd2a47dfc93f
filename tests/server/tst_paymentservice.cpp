// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/relayfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace chancery;
using tests::FakeStripe;
using tests::HttpAnswer;
using tests::RelayFixture;

/// Payments from the device's side, on real books, with a provider that misbehaves.
class TestPaymentService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }
    void init();
    void cleanup() { m_relay.reset(); }
    void opensAPayment();
    void sameKeySameAnswer();
    void sameKeySameAnswerWhateverChanged_data();
    void sameKeySameAnswerWhateverChanged();
    void sameKeyOtherBody();
    void usedKeyComesBeforeThePrice();
    void twoAtOnceWithTheSameKey();
    void liveAttemptIsFoundAgain();
    void refusals_data();
    void refusals();
    void amountChanged();
    void tooManyAttempts();
    void refusedByTheProvider();
    void breakerOpensTheMethod();
    void breakerOutlivesTheRelay();
    void refusedCreateSpendsNoProbe();
    void pollWakesOnTheWebhook();
    void pollComesBackUnchanged();
    void pollSeesAnotherRelay();
    void otherPostsSeeNothing();
    void cancelClosesAtTheProvider();
    void cancelLosesAgainstThePayer();
    void expiryClosesByItself();
    void lostWebhookIsFoundByTheWatcher();
    void alreadyPaid();

private:
    /// A fee schedule with a higher amount for the order of these tests; takes effect at the next reload or start.
    bool makeDearer();

    testsupport::PgCluster m_cluster;
    QTemporaryDir m_folder;
    std::unique_ptr<RelayFixture> m_relay;
    int m_schedules = 0;
};

void TestPaymentService::init()
{
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    const QString schedule = m_folder.filePath(QStringLiteral("%1.json").arg(++m_schedules));
    QVERIFY(QFile::copy(m_relay->feeSchedule, schedule));
    QVERIFY(QFile::setPermissions(schedule, QFile::ReadOwner | QFile::WriteOwner));
    m_relay->feeSchedule = schedule;
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
}

bool TestPaymentService::makeDearer()
{
    QFile file(m_relay->feeSchedule);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    QByteArray schedule = file.readAll();
    const QByteArray before = schedule;
    schedule.replace("\"amount\": \"65.00\"", "\"amount\": \"66.00\"");
    return schedule != before && file.seek(0) && file.write(schedule) == schedule.size();
}

void TestPaymentService::opensAPayment()
{
    const HttpAnswer made = m_relay->pay();
    QCOMPARE(made.status, 201);
    QCOMPARE(made.state(), QStringLiteral("open"));
    QCOMPARE(made.json().value(u"version").toInt(), 3);
    const QJsonObject action = made.json().value(u"next_action").toObject();
    QCOMPARE(action.value(u"type").toString(), QStringLiteral("open_page"));
    QCOMPARE(action.value(u"url").toString(), QStringLiteral("https://checkout.example/c/cs_test_1#secret"));
    QVERIFY(action.value(u"short_url").toString().startsWith(u"https://pay.example/p/"));
    QCOMPARE(made.json().value(u"provider").toObject().value(u"reference").toString(), QStringLiteral("cs_test_1"));
    QCOMPARE(m_relay->stripe.creates().size(), 1);
    QCOMPARE(m_relay->metric("chancery_payment_states_total{state=\"open\"}"), 1.0);
}

void TestPaymentService::sameKeySameAnswer()
{
    const QJsonObject order = m_relay->order();
    const HttpAnswer first = m_relay->post("/v1/payments", order, "k");
    QCOMPARE(first.status, 201);
    QVERIFY(m_relay->paidBy(QStringLiteral("cs_test_1"), "evt_1"));
    const HttpAnswer again = m_relay->post("/v1/payments", order, "k");
    QCOMPARE(again.status, 201);
    QCOMPARE(again.body, first.body);
    QCOMPARE(m_relay->stripe.sessions().size(), 1);
}

void TestPaymentService::sameKeySameAnswerWhateverChanged_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("dearer") << QStringLiteral("price");
    QTest::newRow("method down") << QStringLiteral("method");
    QTest::newRow("relay restarted, dearer") << QStringLiteral("restart");
}

void TestPaymentService::sameKeySameAnswerWhateverChanged()
{
    QFETCH(QString, change);
    const QJsonObject order = m_relay->order();
    const HttpAnswer first = m_relay->post("/v1/payments", order, "k");
    QCOMPARE(first.status, 201);
    if (change == u"method") {
        m_relay->stripe.fail("/sessions", FakeStripe::Fault::NotSent, 1000);
        HttpAnswer down;
        for (int i = 0; i < 8 && down.status != 503; ++i)
            down = m_relay->pay();
        QCOMPARE(down.code(), QStringLiteral("method_unavailable"));
    } else {
        QVERIFY(makeDearer());
        if (change == u"restart") {
            m_relay->stopRelay();
            QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
        } else {
            m_relay->reload();
        }
        QCOMPARE(m_relay->post("/v1/payments", order, "other").code(), QStringLiteral("amount_changed"));
    }
    const HttpAnswer again = m_relay->post("/v1/payments", order, "k");
    QCOMPARE(again.status, first.status);
    QCOMPARE(again.body, first.body);
    QCOMPARE(m_relay->stripe.sessions().size(), 1);
}

void TestPaymentService::usedKeyComesBeforeThePrice()
{
    // A request whose answer was never stored is answered with the payment as it stands.
    const QJsonObject order = m_relay->order();
    m_relay->stripe.hold();
    auto first = m_relay->postLater("/v1/payments", order, "k");
    QTRY_COMPARE(m_cluster.value(m_relay->database(), QStringLiteral("SELECT count(*) FROM chancery.attempts")),
        QStringLiteral("1"));
    QVERIFY(makeDearer());
    m_relay->reload();
    const HttpAnswer busy = m_relay->post("/v1/payments", order, "k");
    QCOMPARE(busy.status, 409);
    QCOMPARE(busy.code(), QStringLiteral("in_flight"));
    QJsonObject other = order;
    other.insert(QStringLiteral("locale"), QStringLiteral("fr"));
    QCOMPARE(m_relay->post("/v1/payments", other, "k").code(), QStringLiteral("idempotency_mismatch"));
    m_relay->stripe.release();
    QCOMPARE(first.get().status, 201);
    QVERIFY(m_cluster.query(m_relay->database(),
        QStringLiteral("UPDATE chancery.idempotency_keys SET answer_status = NULL, answer_body = NULL")));
    const HttpAnswer again = m_relay->post("/v1/payments", order, "k");
    QCOMPARE(again.status, 201);
    QCOMPARE(again.state(), QStringLiteral("open"));
}

void TestPaymentService::sameKeyOtherBody()
{
    QJsonObject order = m_relay->order();
    QCOMPARE(m_relay->post("/v1/payments", order, "k").status, 201);
    order.insert(QStringLiteral("locale"), QStringLiteral("fr"));
    const HttpAnswer other = m_relay->post("/v1/payments", order, "k");
    QCOMPARE(other.status, 422);
    QCOMPARE(other.code(), QStringLiteral("idempotency_mismatch"));
}

void TestPaymentService::twoAtOnceWithTheSameKey()
{
    const QJsonObject order = m_relay->order();
    m_relay->stripe.hold();
    std::vector<std::future<HttpAnswer>> answers;
    for (int i = 0; i < 8; ++i)
        answers.push_back(m_relay->postLater("/v1/payments", order, "k"));
    QTRY_COMPARE(m_cluster.value(m_relay->database(), QStringLiteral("SELECT count(*) FROM chancery.attempts")),
        QStringLiteral("1"));
    m_relay->stripe.release();
    int created = 0;
    for (auto &answer : answers) {
        const HttpAnswer got = answer.get();
        QVERIFY2(got.status == 201 || (got.status == 409 && got.code() == u"in_flight"), got.raw.constData());
        created += got.status == 201 ? 1 : 0;
    }
    QVERIFY(created >= 1);
    QCOMPARE(m_relay->stripe.sessions().size(), 1);
    QCOMPARE(m_relay->post("/v1/payments", order, "k").status, 201);
}

void TestPaymentService::liveAttemptIsFoundAgain()
{
    const QJsonObject order = m_relay->order();
    const HttpAnswer first = m_relay->post("/v1/payments", order, m_relay->newKey());
    const HttpAnswer second = m_relay->post("/v1/payments", order, m_relay->newKey());
    QCOMPARE(second.status, 200);
    QCOMPARE(second.id(), first.id());
    QCOMPARE(m_relay->stripe.sessions().size(), 1);
}

void TestPaymentService::refusals_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown method") << QStringLiteral("method") << QJsonValue(QStringLiteral("barter"))
                                    << QByteArray("k") << 400 << QStringLiteral("unknown_method");
    QTest::newRow("method not here") << QStringLiteral("method") << QJsonValue(QStringLiteral("alipay_qr"))
                                     << QByteArray("k") << 503 << QStringLiteral("method_unavailable");
    QTest::newRow("no key") << QStringLiteral("locale") << QJsonValue(QStringLiteral("en")) << QByteArray() << 400
                            << QStringLiteral("idempotency_key_missing");
    QTest::newRow("malformed") << QStringLiteral("application") << QJsonValue(7) << QByteArray("k") << 400
                               << QStringLiteral("payment_request_malformed");
}

void TestPaymentService::refusals()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QByteArray, key);
    QFETCH(int, status);
    QFETCH(QString, code);
    QJsonObject order = m_relay->order();
    order.insert(field, value);
    const HttpAnswer answer = m_relay->post("/v1/payments", order, key);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.code(), code);
    if (status == 503)
        QCOMPARE(answer.json().value(u"alternatives").toArray(), QJsonArray{QStringLiteral("stripe_checkout")});
    QCOMPARE(m_relay->stripe.sessions().size(), 0);
}

void TestPaymentService::amountChanged()
{
    QJsonObject order = m_relay->order();
    QJsonObject total = order.value(u"expected_total").toObject();
    total.insert(QStringLiteral("minor"), total.value(u"minor").toInteger() + 1);
    order.insert(QStringLiteral("expected_total"), total);
    const HttpAnswer answer = m_relay->post("/v1/payments", order, m_relay->newKey());
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.code(), QStringLiteral("amount_changed"));
    QCOMPARE(answer.json().value(u"quote").toObject().value(u"total").toObject(), m_relay->total());
}

void TestPaymentService::tooManyAttempts()
{
    const QJsonObject order = m_relay->order();
    for (int i = 0; i < ledger::createLimit; ++i) {
        const HttpAnswer made = m_relay->post("/v1/payments", order, m_relay->newKey());
        QCOMPARE(made.status, 201);
        QCOMPARE(
            m_relay->post("/v1/payments/" + made.id().toLatin1() + "/cancel", {}).state(), QStringLiteral("closed"));
    }
    const HttpAnswer answer = m_relay->post("/v1/payments", order, m_relay->newKey());
    QCOMPARE(answer.status, 429);
    QVERIFY(answer.header("Retry-After").toInt() >= 1);
}

void TestPaymentService::refusedByTheProvider()
{
    m_relay->stripe.fail("/sessions", FakeStripe::Fault::Refused);
    const HttpAnswer made = m_relay->pay();
    QCOMPARE(made.status, 201);
    QCOMPARE(made.state(), QStringLiteral("failed"));
    QVERIFY(!made.json().value(u"failure").toObject().value(u"code").toString().isEmpty());
    m_relay->clock.advance(std::chrono::hours(1));
    QTest::qWait(200);
    QCOMPARE(m_relay->stripe.creates().size(), 1);
}

void TestPaymentService::breakerOpensTheMethod()
{
    m_relay->stripe.fail("/sessions", FakeStripe::Fault::NotSent, 1000);
    HttpAnswer last;
    for (int i = 0; i < 8 && last.status != 503; ++i)
        last = m_relay->pay();
    QCOMPARE(last.status, 503);
    QCOMPARE(last.code(), QStringLiteral("method_unavailable"));
    const QJsonObject method = m_relay->get("/v1/config").json().value(u"methods").toArray().last().toObject();
    QCOMPARE(method.value(u"availability").toString(), QStringLiteral("down"));
    QCOMPARE(m_relay->metric("chancery_method_state{method=\"stripe_checkout\"}"), 2.0);
    QCOMPARE(m_relay->metric("chancery_breaker_state{operation=\"create\",provider=\"stripe\"}"), 2.0);
    QCOMPARE(m_relay->metric("chancery_breaker_state{operation=\"close\",provider=\"stripe\"}"), 0.0);
    QVERIFY(last.json().value(u"alternatives").isArray());
    // The application that asks again with what it knows learns of the change.
    const QByteArray down = m_relay->get("/v1/config").header("ETag");
    m_relay->clock.advance(std::chrono::seconds(31));
    QCOMPARE(m_relay->metric("chancery_breaker_state{operation=\"create\",provider=\"stripe\"}"), 1.0);
    QVERIFY(m_relay->get("/v1/config").header("ETag") != down);
    // Half open: what it lets through decides, and two good ones close it.
    m_relay->stripe.mend();
    QCOMPARE(m_relay->pay().status, 201);
    QCOMPARE(m_relay->pay().status, 201);
    QCOMPARE(m_relay->metric("chancery_breaker_state{operation=\"create\",provider=\"stripe\"}"), 0.0);
    QVERIFY(m_relay->metric("chancery_alarms_total{kind=\"breaker_open\"}") >= 1);
}

void TestPaymentService::breakerOutlivesTheRelay()
{
    m_relay->stripe.fail("/sessions", FakeStripe::Fault::NotSent, 1000);
    HttpAnswer last;
    for (int i = 0; i < 8 && last.status != 503; ++i)
        last = m_relay->pay();
    QCOMPARE(last.status, 503);
    m_relay->stopRelay();
    QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    QTRY_COMPARE(m_relay->metric("chancery_breaker_state{operation=\"create\",provider=\"stripe\"}"), 2.0);
    QCOMPARE(m_relay->pay().code(), QStringLiteral("method_unavailable"));
}

void TestPaymentService::refusedCreateSpendsNoProbe()
{
    const QJsonObject order = m_relay->order();
    QCOMPARE(m_relay->post("/v1/payments", order, "live").status, 201);
    m_relay->stripe.fail("/sessions", FakeStripe::Fault::NotSent, 1000);
    HttpAnswer last;
    for (int i = 0; i < 8 && last.status != 503; ++i)
        last = m_relay->pay();
    QCOMPARE(last.status, 503);
    m_relay->stripe.mend();
    m_relay->clock.advance(std::chrono::seconds(31));
    // The probe that the live attempt made unnecessary is the next one's.
    QCOMPARE(m_relay->post("/v1/payments", order, "again").status, 200);
    QCOMPARE(m_relay->pay().status, 201);
}

void TestPaymentService::pollWakesOnTheWebhook()
{
    const HttpAnswer made = m_relay->pay();
    auto poll = m_relay->getLater("/v1/payments/" + made.id().toLatin1() + "?wait=30&version=3");
    QTRY_COMPARE(m_relay->metric("chancery_waiters"), 1.0);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(m_relay->paidBy(QStringLiteral("cs_test_1"), "evt_1"));
    const HttpAnswer woken = poll.get();
    QVERIFY2(timer.elapsed() < 20'000, "woken by the commit, not by the time");
    QCOMPARE(woken.state(), QStringLiteral("captured"));
    QCOMPARE(woken.json().value(u"version").toInt(), 4);
}

void TestPaymentService::pollComesBackUnchanged()
{
    const HttpAnswer made = m_relay->pay();
    QElapsedTimer timer;
    timer.start();
    const HttpAnswer same = m_relay->get("/v1/payments/" + made.id().toLatin1() + "?wait=1&version=3");
    QVERIFY(timer.elapsed() >= 900);
    QCOMPARE(same.json().value(u"version").toInt(), 3);
    QCOMPARE(m_relay->get("/v1/payments/" + made.id().toLatin1() + "?wait=31").status, 400);
    QCOMPARE(m_relay->get("/v1/payments/" + made.id().toLatin1() + "?version=x").status, 400);
    QCOMPARE(m_relay->get("/v1/payments/pay_00000000000000000000000000").status, 404);
}

void TestPaymentService::pollSeesAnotherRelay()
{
    const HttpAnswer made = m_relay->pay();
    auto poll = m_relay->getLater("/v1/payments/" + made.id().toLatin1() + "?wait=30&version=3");
    QTRY_COMPARE(m_relay->metric("chancery_waiters"), 1.0);
    std::promise<void> done;
    m_relay->books->recordFact(domain::PaymentId(made.id()), rules::Closed{true}, {QStringLiteral("query"), {}},
        [&](const auto &) { done.set_value(); });
    done.get_future().wait();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(poll.get().state(), QStringLiteral("closed"));
    QVERIFY2(timer.elapsed() < 20'000, "woken by the other relay's commit, not by the time");
}

void TestPaymentService::otherPostsSeeNothing()
{
    const HttpAnswer made = m_relay->pay();
    QVERIFY(m_relay->enrol(QStringLiteral("PAR")));
    QCOMPARE(m_relay->load(made.id()).status, 404);
    QCOMPARE(m_relay->get("/v1/payments/" + made.id().toLatin1() + "?wait=5&version=3").status, 404);
    QCOMPARE(m_relay->post("/v1/payments/" + made.id().toLatin1() + "/cancel", {}).status, 404);
    QCOMPARE(m_relay->stripe.status(QStringLiteral("cs_test_1")), QStringLiteral("open"));
}

void TestPaymentService::cancelClosesAtTheProvider()
{
    const HttpAnswer made = m_relay->pay();
    const HttpAnswer closed = m_relay->post("/v1/payments/" + made.id().toLatin1() + "/cancel", {});
    QCOMPARE(closed.status, 200);
    QCOMPARE(closed.state(), QStringLiteral("closed"));
    QCOMPARE(m_relay->stripe.status(QStringLiteral("cs_test_1")), QStringLiteral("expired"));
    QCOMPARE(m_relay->post("/v1/payments/" + made.id().toLatin1() + "/cancel", {}).state(), QStringLiteral("closed"));
    QCOMPARE(m_relay->stripe.calls("POST", "/expire"), 1);
}

void TestPaymentService::cancelLosesAgainstThePayer()
{
    const HttpAnswer made = m_relay->pay();
    m_relay->stripe.pay(QStringLiteral("cs_test_1"));
    const HttpAnswer answer = m_relay->post("/v1/payments/" + made.id().toLatin1() + "/cancel", {});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.state(), QStringLiteral("captured"));
}

void TestPaymentService::expiryClosesByItself()
{
    const HttpAnswer made = m_relay->pay();
    m_relay->clock.advance(std::chrono::minutes(31));
    QTRY_COMPARE_WITH_TIMEOUT(m_relay->load(made.id()).state(), QStringLiteral("closed"), 10'000);
    QCOMPARE(m_relay->stripe.status(QStringLiteral("cs_test_1")), QStringLiteral("expired"));
}

void TestPaymentService::lostWebhookIsFoundByTheWatcher()
{
    const HttpAnswer made = m_relay->pay();
    m_relay->stripe.pay(QStringLiteral("cs_test_1"));
    m_relay->clock.advance(std::chrono::seconds(5));
    QTRY_COMPARE_WITH_TIMEOUT(m_relay->load(made.id()).state(), QStringLiteral("captured"), 10'000);
}

void TestPaymentService::alreadyPaid()
{
    const QJsonObject order = m_relay->order();
    QCOMPARE(m_relay->post("/v1/payments", order, m_relay->newKey()).status, 201);
    QVERIFY(m_relay->paidBy(QStringLiteral("cs_test_1"), "evt_1"));
    const HttpAnswer again = m_relay->post("/v1/payments", order, m_relay->newKey());
    QCOMPARE(again.status, 409);
    QCOMPARE(again.code(), QStringLiteral("already_paid"));
    QCOMPARE(again.json().value(u"payment").toObject().value(u"state").toString(), QStringLiteral("captured"));
}

QTEST_GUILESS_MAIN(TestPaymentService)
#include "tst_paymentservice.moc"
