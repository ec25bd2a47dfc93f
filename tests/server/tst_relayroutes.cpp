// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/enrolmentlimit.h"
#include "tests/server/relayfixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace chancery;
using tests::FakeStripe;
using tests::HttpAnswer;
using tests::RelayFixture;

/// The routes around payments, and the relay's own life: start, reload, stop.
class TestRelayRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }
    void init();
    void cleanup() { m_relay.reset(); }
    void contractListsEveryRoute();
    void configAndQuote();
    void shortLink();
    void history();
    void guessedCodesKeepNobodyOut();
    void revokedDeviceIsOut();
    void stopAnswersWaiters();
    void stopAnswersWhoWaitsForTheDatabase();
    void reloadKeepsTheOldSchedule();
    void pushesRecords();
    void readiness();

private:
    testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
};

void TestRelayRoutes::init()
{
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
}

void TestRelayRoutes::contractListsEveryRoute()
{
    QFile file(QStringLiteral(CHANCERY_SOURCE_DIR "/gateway/server/openapi.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject paths = QJsonDocument::fromJson(file.readAll()).object().value(u"paths").toObject();
    QByteArrayList documented;
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        for (const QString &method : path.value().toObject().keys())
            documented.append(method.toUpper().toLatin1() + ' ' + path.key().toLatin1());
    }
    std::ranges::sort(documented);
    QCOMPARE(m_relay->routes().join('\n'), documented.join('\n'));
}

void TestRelayRoutes::configAndQuote()
{
    const HttpAnswer config = m_relay->get("/v1/config");
    QCOMPARE(config.status, 200);
    QCOMPARE(config.json().value(u"post").toString(), QStringLiteral("TYO"));
    QCOMPARE(config.json().value(u"methods").toArray().last().toObject().value(u"availability").toString(),
        QStringLiteral("available"));
    const QByteArray tag = config.header("ETag");
    QVERIFY(!tag.isEmpty());
    const HttpAnswer same = m_relay->call(
        "GET", "/v1/config", {}, {{"Authorization", m_relay->authorization()}, {"If-None-Match", tag}}, 2000);
    QCOMPARE(same.status, 304);
    QVERIFY(same.body.isEmpty());
    QVERIFY(m_relay->total().value(u"minor").toInteger() > 0);
    QCOMPARE(m_relay->call("GET", "/v1/config").status, 401);
}

void TestRelayRoutes::shortLink()
{
    const HttpAnswer made = m_relay->pay();
    const QByteArray path = made.json()
                                .value(u"next_action")
                                .toObject()
                                .value(u"short_url")
                                .toString()
                                .mid(int(qstrlen("https://pay.example")))
                                .toLatin1();
    const HttpAnswer redirect = m_relay->call("GET", path, {}, {}, 2000);
    QCOMPARE(redirect.status, 303);
    QCOMPARE(redirect.header("Location"), QByteArray("https://checkout.example/c/cs_test_1#secret"));
    const HttpAnswer back = m_relay->call("GET", path + "?back=done");
    QCOMPARE(back.status, 200);
    QVERIFY2(back.body.contains(QStringLiteral("正在确认").toUtf8()), "a return decides nothing");
    QVERIFY(m_relay->call("GET", path + "?back=left").body.contains(path));
    QCOMPARE(m_relay->load(made.id()).state(), QStringLiteral("open"));
    QVERIFY(m_relay->paidBy(QStringLiteral("cs_test_1"), "evt_1"));
    const HttpAnswer paid = m_relay->call("GET", path);
    QCOMPARE(paid.status, 200);
    QVERIFY(paid.body.contains(QStringLiteral("已付款").toUtf8()));
    QVERIFY(paid.header("Content-Security-Policy").contains("style-src 'sha256-"));
    QCOMPARE(m_relay->call("GET", "/p/unknown").status, 404);
}

void TestRelayRoutes::history()
{
    const HttpAnswer first = m_relay->pay();
    const HttpAnswer second = m_relay->pay();
    const QJsonArray all = m_relay->get("/v1/payments").json().value(u"payments").toArray();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().toObject().value(u"id").toString(), second.id());
    const QByteArray application = first.json().value(u"application").toString().toLatin1();
    const QJsonArray one = m_relay->get("/v1/payments?application=" + application).json().value(u"payments").toArray();
    QCOMPARE(one.size(), 1);
    QCOMPARE(m_relay->get("/v1/payments?state=captured").json().value(u"payments").toArray().size(), 0);
    QCOMPARE(m_relay->get("/v1/payments?state=rich").status, 400);
    QCOMPARE(m_relay->get("/v1/payments?cursor=x").status, 400);
    const QJsonArray oldest = m_relay->get("/v1/payments?sort=time&order=asc").json().value(u"payments").toArray();
    QCOMPARE(oldest.first().toObject().value(u"id").toString(), first.id());
    QCOMPARE(m_relay->get("/v1/payments?sort=reference&order=desc").status, 200);
    QCOMPARE(m_relay->get("/v1/payments?sort=colour").status, 400);
    QCOMPARE(m_relay->get("/v1/payments?order=up").status, 400);
}

void TestRelayRoutes::guessedCodesKeepNobodyOut()
{
    const QByteArray pem = *crypto::Es256Key::generate()->publicPem();
    int number = 0;
    const auto guess = [&] {
        return m_relay->call("POST", "/v1/devices",
            QJsonDocument(QJsonObject{{QStringLiteral("code"), QStringLiteral("GUESS-%1").arg(++number)},
                              {QStringLiteral("name"), QStringLiteral("Stranger")},
                              {QStringLiteral("kind"), QStringLiteral("kiosk")},
                              {QStringLiteral("public_key"), QString::fromLatin1(pem)}})
                .toJson());
    };
    for (std::size_t i = 0; i < server::EnrolmentLimit::guesses; ++i)
        QCOMPARE(guess().code(), QStringLiteral("code_unknown"));
    const HttpAnswer refused = guess();
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.code(), QStringLiteral("too_many_enrolments"));
    QCOMPARE(refused.header("Retry-After"), QByteArray("60"));
    // Who has a code enrols meanwhile.
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
    m_relay->clock.advance(server::EnrolmentLimit::window + std::chrono::seconds(1));
    QCOMPARE(guess().code(), QStringLiteral("code_unknown"));
}

void TestRelayRoutes::revokedDeviceIsOut()
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

void TestRelayRoutes::stopAnswersWaiters()
{
    const HttpAnswer made = m_relay->pay();
    auto poll = m_relay->getLater("/v1/payments/" + made.id().toLatin1() + "?wait=30&version=3");
    QTRY_COMPARE(m_relay->metric("chancery_waiters"), 1.0);
    QElapsedTimer timer;
    timer.start();
    m_relay->stopRelay();
    const HttpAnswer answer = poll.get();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.state(), QStringLiteral("open"));
    QVERIFY2(timer.elapsed() < 20'000, "answered by the stop, not by the time");
}

void TestRelayRoutes::stopAnswersWhoWaitsForTheDatabase()
{
    const HttpAnswer made = m_relay->pay();
    auto poll = m_relay->getLater("/v1/payments/" + made.id().toLatin1() + "?wait=30&version=3");
    QTRY_COMPARE_WITH_TIMEOUT(m_relay->metric("chancery_waiters"), 1.0, 20'000);
    QVERIFY(m_cluster.stop());
    const auto database
        = [this] { return m_relay->get("/readyz").json().value(u"checks").toObject().value(u"database").toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(database(), QStringLiteral("unreachable"), 30'000);
    m_relay->stopRelay();
    QCOMPARE(poll.get().status, 503);
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
}

void TestRelayRoutes::reloadKeepsTheOldSchedule()
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

void TestRelayRoutes::pushesRecords()
{
    const QByteArray sealed = "sealed";
    const auto item = [&](int seq) {
        return QJsonObject{{QStringLiteral("device"), m_relay->device.text()},
            {QStringLiteral("epoch"), QStringLiteral("6f1d6b0e-0000-4000-8000-000000000001")},
            {QStringLiteral("seq"), seq},
            {QStringLiteral("msg_id"), QStringLiteral("0190a0a0-0000-7000-8000-00000000000%1").arg(seq)},
            {QStringLiteral("kind"), QStringLiteral("application")},
            {QStringLiteral("record"), QStringLiteral("ref_%1").arg(seq)}, {QStringLiteral("base_rev"), 0},
            {QStringLiteral("sha256"),
                QString::fromLatin1(QCryptographicHash::hash(sealed, QCryptographicHash::Sha256).toHex())},
            {QStringLiteral("sealed"), QString::fromLatin1(sealed.toBase64())}};
    };
    const auto push = [&](const QJsonArray &items) {
        return m_relay->post("/v1/sync/push", {{QStringLiteral("items"), items}});
    };
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
    QCOMPARE(m_cluster.value(m_relay->database(), QStringLiteral("SELECT count(*) FROM chancery.sync_records")),
        QStringLiteral("2"));
}

void TestRelayRoutes::readiness()
{
    QCOMPARE(m_relay->call("GET", "/healthz").status, 200);
    const HttpAnswer ready = m_relay->call("GET", "/readyz");
    QCOMPARE(ready.status, 200);
    QCOMPARE(ready.json().value(u"checks").toObject().value(u"database").toString(), QStringLiteral("ok"));
    QCOMPARE(m_relay->metric("chancery_ledger_connected"), 1.0);
}

QTEST_GUILESS_MAIN(TestRelayRoutes)
#include "tst_relayroutes.moc"
