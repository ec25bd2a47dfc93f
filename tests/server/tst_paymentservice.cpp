// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/relayfixture.h"

#include <QCryptographicHash>
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
    void configAndQuote();
    void opensAPayment();
    void sameKeySameAnswer();
    void sameKeyOtherBody();
    void twoAtOnceWithTheSameKey();
    void liveAttemptIsFoundAgain();
    void refusals_data();
    void refusals();
    void amountChanged();
    void tooManyAttempts();
    void lostReplyMakesOneOrder();
    void silenceIsUnknownAndIsResolved();
    void refusedByTheProvider();
    void breakerOpensTheMethod();
    void pollWakesOnTheWebhook();
    void pollComesBackUnchanged();
    void pollSeesAnotherRelay();
    void otherPostsSeeNothing();
    void cancelClosesAtTheProvider();
    void cancelLosesAgainstThePayer();
    void expiryClosesByItself();
    void lostWebhookIsFoundByTheWatcher();
    void recoversAfterARestart();
    void alreadyPaid();
    void shortLink();
    void history();
    void revokedDeviceIsOut();
    void stopAnswersWaiters();
    void reloadKeepsTheOldSchedule();
    void pushesRecords();
    void readiness();

private:
    [[nodiscard]] HttpAnswer pay() { return m_relay->post("/v1/payments", m_relay->order(), key()); }
    [[nodiscard]] QByteArray key() { return "key-" + QByteArray::number(++m_keys); }
    [[nodiscard]] HttpAnswer load(const QString &id) { return m_relay->get("/v1/payments/" + id.toLatin1()); }
    bool paidBy(const QString &session, const QByteArray &event)
    {
        m_relay->stripe.pay(session);
        return m_relay->webhook(m_relay->stripe.event(event, "checkout.session.completed", session)).status == 200;
    }

    testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
    int m_keys = 0;
};

void TestPaymentService::init()
{
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
}

void TestPaymentService::configAndQuote()
{
    const HttpAnswer config = m_relay->get("/v1/config");
    QCOMPARE(config.status, 200);
    QCOMPARE(config.json().value(u"post").toString(), QStringLiteral("TYO"));
    QCOMPARE(config.json().value(u"methods").toArray().first().toObject().value(u"availability").toString(), QStringLiteral("available"));
    const QByteArray tag = config.header("ETag");
    QVERIFY(!tag.isEmpty());
    const HttpAnswer same = m_relay->call("GET", "/v1/config", {}, {{"Authorization", m_relay->authorization()}, {"If-None-Match", tag}}, 2000);
    QCOMPARE(same.status, 304);
    QVERIFY(same.body.isEmpty());
    QVERIFY(m_relay->total().value(u"minor").toInteger() > 0);
    QCOMPARE(m_relay->call("GET", "/v1/config").status, 401);
}

void TestPaymentService::opensAPayment()
{
    const HttpAnswer made = pay();
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
    QVERIFY(paidBy(QStringLiteral("cs_test_1"), "evt_1"));
    const HttpAnswer again = m_relay->post("/v1/payments", order, "k");
    QCOMPARE(again.status, 201);
    QCOMPARE(again.body, first.body);
    QCOMPARE(m_relay->stripe.sessions().size(), 1);
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
    QTRY_COMPARE(m_cluster.value(m_relay->database(), QStringLiteral("SELECT count(*) FROM chancery.attempts")), QStringLiteral("1"));
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
    const HttpAnswer first = m_relay->post("/v1/payments", order, key());
    const HttpAnswer second = m_relay->post("/v1/payments", order, key());
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
    QTest::newRow("unknown method") << QStringLiteral("method") << QJsonValue(QStringLiteral("barter")) << QByteArray("k") << 400 << QStringLiteral("unknown_method");
    QTest::newRow("method not here") << QStringLiteral("method") << QJsonValue(QStringLiteral("alipay_qr")) << QByteArray("k") << 503 << QStringLiteral("method_unavailable");
    QTest::newRow("no key") << QStringLiteral("locale") << QJsonValue(QStringLiteral("en")) << QByteArray() << 400 << QStringLiteral("idempotency_key_missing");
    QTest::newRow("malformed") << QStringLiteral("application") << QJsonValue(7) << QByteArray("k") << 400 << QStringLiteral("payment_request_malformed");
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
        QCOMPARE(answer.json().value(u"alternatives").toArray(), QJsonArray {QStringLiteral("stripe_checkout")});
    QCOMPARE(m_relay->stripe.sessions().size(), 0);
}

void TestPaymentService::amountChanged()
{
    QJsonObject order = m_relay->order();
    QJsonObject total = order.value(u"expected_total").toObject();
    total.insert(QStringLiteral("minor"), total.value(u"minor").toInteger() + 1);
    order.insert(QStringLiteral("expected_total"), total);
    const HttpAnswer answer = m_relay->post("/v1/payments", order, key());
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.code(), QStringLiteral("amount_changed"));
    QCOMPARE(answer.json().value(u"quote").toObject().value(u"total").toObject(), m_relay->total());
}

void TestPaymentService::tooManyAttempts()
{
    const QJsonObject order = m_relay->order();
    for (int i = 0; i < ledger::createLimit; ++i) {
        const HttpAnswer made = m_relay->post("/v1/payments", order, key());
        QCOMPARE(made.status, 201);
        QCOMPARE(m_relay->post("/v1/payments/" + made.id().toLatin1() + "/cancel", {}).state(), QStringLiteral("closed"));
    }
    const HttpAnswer answer = m_relay->post("/v1/payments", order, key());
    QCOMPARE(answer.status, 429);
    QVERIFY(answer.header("Retry-After").toInt() >= 1);
}

void TestPaymentService::lostReplyMakesOneOrder()
{
    m_relay->stripe.fail("/sessions", FakeStripe::Fault::LostAfter, 2);
    const HttpAnswer made = pay();
    QCOMPARE(made.status, 201);
    QCOMPARE(made.state(), QStringLiteral("open"));
    QCOMPARE(m_relay->stripe.sessions().size(), 1);
    const auto creates = m_relay->stripe.creates();
    QCOMPARE(creates.size(), 3);
    QCOMPARE(creates.at(1), creates.at(0));
    QCOMPARE(creates.at(2), creates.at(0));
}

void TestPaymentService::silenceIsUnknownAndIsResolved()
{
    m_relay->stripe.fail("/sessions", FakeStripe::Fault::LostAfter, 4);
    const HttpAnswer made = pay();
    QCOMPARE(made.status, 201);
    QCOMPARE(made.state(), QStringLiteral("unknown"));
    QCOMPARE(made.json().value(u"next_action").toObject().value(u"type").toString(), QStringLiteral("wait"));
    m_relay->clock.advance(std::chrono::minutes(2));
    QTRY_COMPARE_WITH_TIMEOUT(load(made.id()).state(), QStringLiteral("open"), 10'000);
    QCOMPARE(m_relay->stripe.sessions().size(), 1);
}

void TestPaymentService::refusedByTheProvider()
{
    m_relay->stripe.fail("/sessions", FakeStripe::Fault::Refused);
    const HttpAnswer made = pay();
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
        last = pay();
    QCOMPARE(last.status, 503);
    QCOMPARE(last.code(), QStringLiteral("method_unavailable"));
    const QJsonObject method = m_relay->get("/v1/config").json().value(u"methods").toArray().first().toObject();
    QCOMPARE(method.value(u"availability").toString(), QStringLiteral("down"));
    QCOMPARE(m_relay->metric("chancery_method_state{method=\"stripe_checkout\"}"), 2.0);
}

void TestPaymentService::pollWakesOnTheWebhook()
{
    const HttpAnswer made = pay();
    auto poll = m_relay->getLater("/v1/payments/" + made.id().toLatin1() + "?wait=30&version=3");
    QTRY_COMPARE(m_relay->metric("chancery_waiters"), 1.0);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(paidBy(QStringLiteral("cs_test_1"), "evt_1"));
    const HttpAnswer woken = poll.get();
    QVERIFY2(timer.elapsed() < 2000, "woken by the commit, not by the time");
    QCOMPARE(woken.state(), QStringLiteral("captured"));
    QCOMPARE(woken.json().value(u"version").toInt(), 4);
}

void TestPaymentService::pollComesBackUnchanged()
{
    const HttpAnswer made = pay();
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
    const HttpAnswer made = pay();
    auto poll = m_relay->getLater("/v1/payments/" + made.id().toLatin1() + "?wait=30&version=3");
    QTRY_COMPARE(m_relay->metric("chancery_waiters"), 1.0);
    std::promise<void> done;
    m_relay->books->recordFact(domain::PaymentId(made.id()), rules::Closed {true}, {QStringLiteral("query"), {}}, [&](const auto &) { done.set_value(); });
    done.get_future().wait();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(poll.get().state(), QStringLiteral("closed"));
    QVERIFY(timer.elapsed() < 5000);
}

void TestPaymentService::otherPostsSeeNothing()
{
    const HttpAnswer made = pay();
    QVERIFY(m_relay->enrol(QStringLiteral("PAR")));
    QCOMPARE(load(made.id()).status, 404);
    QCOMPARE(m_relay->get("/v1/payments/" + made.id().toLatin1() + "?wait=5&version=3").status, 404);
    QCOMPARE(m_relay->post("/v1/payments/" + made.id().toLatin1() + "/cancel", {}).status, 404);
    QCOMPARE(m_relay->stripe.status(QStringLiteral("cs_test_1")), QStringLiteral("open"));
}

void TestPaymentService::cancelClosesAtTheProvider()
{
    const HttpAnswer made = pay();
    const HttpAnswer closed = m_relay->post("/v1/payments/" + made.id().toLatin1() + "/cancel", {});
    QCOMPARE(closed.status, 200);
    QCOMPARE(closed.state(), QStringLiteral("closed"));
    QCOMPARE(m_relay->stripe.status(QStringLiteral("cs_test_1")), QStringLiteral("expired"));
    QCOMPARE(m_relay->post("/v1/payments/" + made.id().toLatin1() + "/cancel", {}).state(), QStringLiteral("closed"));
    QCOMPARE(m_relay->stripe.calls("POST", "/expire"), 1);
}

void TestPaymentService::cancelLosesAgainstThePayer()
{
    const HttpAnswer made = pay();
    m_relay->stripe.pay(QStringLiteral("cs_test_1"));
    const HttpAnswer answer = m_relay->post("/v1/payments/" + made.id().toLatin1() + "/cancel", {});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.state(), QStringLiteral("captured"));
}

void TestPaymentService::expiryClosesByItself()
{
    const HttpAnswer made = pay();
    m_relay->clock.advance(std::chrono::minutes(31));
    QTRY_COMPARE_WITH_TIMEOUT(load(made.id()).state(), QStringLiteral("closed"), 10'000);
    QCOMPARE(m_relay->stripe.status(QStringLiteral("cs_test_1")), QStringLiteral("expired"));
}

void TestPaymentService::lostWebhookIsFoundByTheWatcher()
{
    const HttpAnswer made = pay();
    m_relay->stripe.pay(QStringLiteral("cs_test_1"));
    m_relay->clock.advance(std::chrono::seconds(5));
    QTRY_COMPARE_WITH_TIMEOUT(load(made.id()).state(), QStringLiteral("captured"), 10'000);
}

void TestPaymentService::recoversAfterARestart()
{
    m_relay->stripe.fail("/sessions", FakeStripe::Fault::LostAfter, 4);
    const HttpAnswer made = pay();
    QCOMPARE(made.state(), QStringLiteral("unknown"));
    m_relay->stopRelay();
    QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    QTRY_COMPARE_WITH_TIMEOUT(load(made.id()).state(), QStringLiteral("open"), 10'000);
    QCOMPARE(m_relay->stripe.sessions().size(), 1);
    const auto creates = m_relay->stripe.creates();
    QCOMPARE(creates.last(), creates.first());
}

void TestPaymentService::alreadyPaid()
{
    const QJsonObject order = m_relay->order();
    QCOMPARE(m_relay->post("/v1/payments", order, key()).status, 201);
    QVERIFY(paidBy(QStringLiteral("cs_test_1"), "evt_1"));
    const HttpAnswer again = m_relay->post("/v1/payments", order, key());
    QCOMPARE(again.status, 409);
    QCOMPARE(again.code(), QStringLiteral("already_paid"));
    QCOMPARE(again.json().value(u"payment").toObject().value(u"state").toString(), QStringLiteral("captured"));
}

void TestPaymentService::shortLink()
{
    const HttpAnswer made = pay();
    const QByteArray path
        = made.json().value(u"next_action").toObject().value(u"short_url").toString().mid(int(qstrlen("https://pay.example"))).toLatin1();
    const HttpAnswer redirect = m_relay->call("GET", path, {}, {}, 2000);
    QCOMPARE(redirect.status, 303);
    QCOMPARE(redirect.header("Location"), QByteArray("https://checkout.example/c/cs_test_1#secret"));
    const HttpAnswer back = m_relay->call("GET", path + "?back=done");
    QCOMPARE(back.status, 200);
    QVERIFY2(back.body.contains(QStringLiteral("正在确认").toUtf8()), "a return decides nothing");
    QVERIFY(m_relay->call("GET", path + "?back=left").body.contains(path));
    QCOMPARE(load(made.id()).state(), QStringLiteral("open"));
    QVERIFY(paidBy(QStringLiteral("cs_test_1"), "evt_1"));
    const HttpAnswer paid = m_relay->call("GET", path);
    QCOMPARE(paid.status, 200);
    QVERIFY(paid.body.contains(QStringLiteral("已付款").toUtf8()));
    QVERIFY(paid.header("Content-Security-Policy").contains("style-src 'sha256-"));
    QCOMPARE(m_relay->call("GET", "/p/unknown").status, 404);
}

void TestPaymentService::history()
{
    const HttpAnswer first = pay();
    const HttpAnswer second = pay();
    const QJsonArray all = m_relay->get("/v1/payments").json().value(u"payments").toArray();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().toObject().value(u"id").toString(), second.id());
    const QByteArray application = first.json().value(u"application").toString().toLatin1();
    const QJsonArray one = m_relay->get("/v1/payments?application=" + application).json().value(u"payments").toArray();
    QCOMPARE(one.size(), 1);
    QCOMPARE(m_relay->get("/v1/payments?state=captured").json().value(u"payments").toArray().size(), 0);
    QCOMPARE(m_relay->get("/v1/payments?state=rich").status, 400);
    QCOMPARE(m_relay->get("/v1/payments?cursor=x").status, 400);
}

void TestPaymentService::revokedDeviceIsOut()
{
    QCOMPARE(m_relay->get("/v1/config").status, 200);
    std::promise<void> done;
    m_relay->books->revokeDevice(m_relay->device, [&](const auto &) { done.set_value(); });
    done.get_future().wait();
    m_relay->clock.advance(std::chrono::seconds(59));
    const HttpAnswer refused = m_relay->get("/v1/config");
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.code(), QStringLiteral("device_revoked"));
}

void TestPaymentService::stopAnswersWaiters()
{
    const HttpAnswer made = pay();
    auto poll = m_relay->getLater("/v1/payments/" + made.id().toLatin1() + "?wait=30&version=3");
    QTRY_COMPARE(m_relay->metric("chancery_waiters"), 1.0);
    QElapsedTimer timer;
    timer.start();
    m_relay->stopRelay();
    const HttpAnswer answer = poll.get();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.state(), QStringLiteral("open"));
    QVERIFY(timer.elapsed() < 5000);
}

void TestPaymentService::reloadKeepsTheOldSchedule()
{
    m_relay->stopRelay();
    QTemporaryDir folder;
    m_relay->feeSchedule = folder.filePath(QStringLiteral("fees.json"));
    QVERIFY(QFile::copy(QStringLiteral(CHANCERY_SOURCE_DIR "/resources/fees/demo.json"), m_relay->feeSchedule));
    QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    const QString before = m_relay->get("/v1/config").json().value(u"fee_version").toString();
    QFile file(m_relay->feeSchedule);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray good = file.readAll();
    file.resize(10);
    file.close();
    m_relay->reload();
    QCOMPARE(m_relay->get("/v1/config").json().value(u"fee_version").toString(), before);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(good + "\n");
    file.close();
    m_relay->reload();
    QVERIFY(m_relay->get("/v1/config").json().value(u"fee_version").toString() != before);
}

void TestPaymentService::pushesRecords()
{
    const QByteArray sealed = "sealed";
    const auto item = [&](int seq) {
        return QJsonObject {{QStringLiteral("device"), m_relay->device.text()}, {QStringLiteral("epoch"), QStringLiteral("6f1d6b0e-0000-4000-8000-000000000001")},
            {QStringLiteral("seq"), seq}, {QStringLiteral("msg_id"), QStringLiteral("0190a0a0-0000-7000-8000-00000000000%1").arg(seq)},
            {QStringLiteral("kind"), QStringLiteral("application")}, {QStringLiteral("record"), QStringLiteral("ref_%1").arg(seq)},
            {QStringLiteral("base_rev"), 0}, {QStringLiteral("sha256"), QString::fromLatin1(QCryptographicHash::hash(sealed, QCryptographicHash::Sha256).toHex())},
            {QStringLiteral("sealed"), QString::fromLatin1(sealed.toBase64())}};
    };
    const auto push = [&](const QJsonArray &items) { return m_relay->post("/v1/sync/push", {{QStringLiteral("items"), items}}); };
    const HttpAnswer empty = push({});
    QCOMPARE(empty.status, 200);
    const HttpAnswer taken = push({item(1), item(2)});
    QCOMPARE(taken.status, 200);
    QCOMPARE(taken.json().value(u"acknowledged").toInt(), 2);
    QCOMPARE(taken.json().value(u"incarnation"), empty.json().value(u"incarnation"));
    QCOMPARE(push({item(2)}).json().value(u"acknowledged").toInt(), 2);
    const HttpAnswer gap = push({item(5)});
    QCOMPARE(gap.status, 409);
    QCOMPARE(gap.code(), QStringLiteral("sync_gap"));
    QJsonObject foreign = item(3);
    foreign.insert(QStringLiteral("device"), QStringLiteral("dev_00000000000000000000000000"));
    QCOMPARE(push({foreign}).status, 403);
    QCOMPARE(m_cluster.value(m_relay->database(), QStringLiteral("SELECT count(*) FROM chancery.sync_records")), QStringLiteral("2"));
}

void TestPaymentService::readiness()
{
    QCOMPARE(m_relay->call("GET", "/healthz").status, 200);
    const HttpAnswer ready = m_relay->call("GET", "/readyz");
    QCOMPARE(ready.status, 200);
    QCOMPARE(ready.json().value(u"checks").toObject().value(u"database").toString(), QStringLiteral("ok"));
    QCOMPARE(m_relay->metric("chancery_ledger_connected"), 1.0);
}

QTEST_GUILESS_MAIN(TestPaymentService)
#include "tst_paymentservice.moc"
