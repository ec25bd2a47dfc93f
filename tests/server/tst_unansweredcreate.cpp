// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/relayfixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace chancery;
using tests::FakeStripe;
using tests::HttpAnswer;
using tests::RelayFixture;

namespace {
constexpr char createCall[] = "POST /v1/checkout/sessions";
constexpr char listCall[] = "GET /v1/checkout/sessions";
}

/// Creates of which the provider does not tell what became: one order, found again, or a proven end.
class TestUnansweredCreate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }
    void init();
    void cleanup() { m_relay.reset(); }
    void lostReplyMakesOneOrder();
    void silenceIsUnknownAndIsResolved();
    void pauseThatIsAskedForIsMade();
    void lostRepliesAreFoundInTheList();
    void storedErrorIsFoundInTheList();
    void storedErrorIsFoundBehindOthers();
    void storedErrorWithoutOrderFails();
    void storedErrorStaysUnknownWithoutAList();
    void storedErrorIsFoundByARestartedRelay();
    void storedErrorCanBeCanceled();
    void recoversAfterARestart();
    void forgottenKeyMakesNoSecondOrder();
    void forgottenKeyWithoutAnOrderEnds();
    void forgottenKeyWithoutAListStaysUnknown();

private:
    testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
};

void TestUnansweredCreate::init()
{
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
}

void TestUnansweredCreate::lostReplyMakesOneOrder()
{
    m_relay->stripe.fail("/sessions", FakeStripe::Fault::LostAfter, 2);
    const HttpAnswer made = m_relay->pay();
    QCOMPARE(made.status, 201);
    QCOMPARE(made.state(), QStringLiteral("open"));
    QCOMPARE(m_relay->stripe.sessions().size(), 1);
    const auto creates = m_relay->stripe.creates();
    QCOMPARE(creates.size(), 3);
    QCOMPARE(creates.at(1), creates.at(0));
    QCOMPARE(creates.at(2), creates.at(0));
}

void TestUnansweredCreate::silenceIsUnknownAndIsResolved()
{
    m_relay->stripe.fail("/sessions", FakeStripe::Fault::LostAfter, 5); // four creates and the search
    const HttpAnswer made = m_relay->pay();
    QCOMPARE(made.status, 201);
    QCOMPARE(made.state(), QStringLiteral("unknown"));
    QCOMPARE(made.json().value(u"next_action").toObject().value(u"type").toString(), QStringLiteral("wait"));
    m_relay->clock.advance(std::chrono::minutes(2));
    QTRY_COMPARE_WITH_TIMEOUT(m_relay->load(made.id()).state(), QStringLiteral("open"), 10'000);
    QCOMPARE(m_relay->stripe.sessions().size(), 1);
}

void TestUnansweredCreate::pauseThatIsAskedForIsMade()
{
    m_relay->stripe.fail(createCall, FakeStripe::Fault::RateLimited);
    QElapsedTimer took;
    took.start();
    const HttpAnswer made = m_relay->pay();
    QVERIFY2(took.elapsed() >= 1000, qPrintable(QString::number(took.elapsed())));
    QCOMPARE(made.state(), QStringLiteral("open"));
    const auto creates = m_relay->stripe.creates();
    QCOMPARE(creates.size(), 2);
    QCOMPARE(creates.at(1), creates.at(0));
}

void TestUnansweredCreate::lostRepliesAreFoundInTheList()
{
    m_relay->stripe.fail(createCall, FakeStripe::Fault::LostAfter, 4);
    const HttpAnswer made = m_relay->pay();
    QCOMPARE(made.state(), QStringLiteral("open"));
    QCOMPARE(made.json().value(u"provider").toObject().value(u"reference").toString(), QStringLiteral("cs_test_1"));
}

void TestUnansweredCreate::storedErrorIsFoundInTheList()
{
    m_relay->stripe.fail(createCall, FakeStripe::Fault::ServerErrorAfter);
    const HttpAnswer made = m_relay->pay();
    QCOMPARE(made.status, 201);
    QCOMPARE(made.state(), QStringLiteral("open"));
    QCOMPARE(made.json().value(u"next_action").toObject().value(u"url").toString(),
        QStringLiteral("https://checkout.example/c/cs_test_1#secret"));
    QCOMPARE(m_relay->stripe.creates().size(), 2);
    QCOMPARE(m_relay->stripe.sessions().size(), 1);
    QVERIFY(m_relay->paidBy(QStringLiteral("cs_test_1"), "evt_1"));
    QCOMPARE(m_relay->load(made.id()).state(), QStringLiteral("captured"));
}

void TestUnansweredCreate::storedErrorIsFoundBehindOthers()
{
    m_relay->stripe.fail(createCall, FakeStripe::Fault::ServerErrorAfter);
    m_relay->stripe.fail(listCall, FakeStripe::Fault::ServerError);
    const HttpAnswer made = m_relay->pay();
    QCOMPARE(made.state(), QStringLiteral("unknown"));
    m_relay->stripe.addOthers(250);
    m_relay->clock.advance(std::chrono::seconds(3));
    QTRY_COMPARE_WITH_TIMEOUT(m_relay->load(made.id()).state(), QStringLiteral("open"), 10'000);
    QCOMPARE(m_relay->stripe.calls("GET", "/sessions"), 1 + 3);
}

void TestUnansweredCreate::storedErrorWithoutOrderFails()
{
    m_relay->stripe.fail(createCall, FakeStripe::Fault::ServerErrorStored);
    const QJsonObject order = m_relay->order();
    const HttpAnswer made = m_relay->post("/v1/payments", order, m_relay->newKey());
    QCOMPARE(made.state(), QStringLiteral("unknown"));
    // Each look is waited for; none before its time is enough.
    for (const int seconds : {3, 6, 16, 61}) {
        const int looks = m_relay->stripe.calls("GET", "/sessions");
        m_relay->clock.advance(std::chrono::seconds(seconds));
        QTRY_COMPARE_WITH_TIMEOUT(m_relay->stripe.calls("GET", "/sessions"), looks + 1, 10'000);
        QCOMPARE(m_relay->load(made.id()).state(), QStringLiteral("unknown"));
    }
    m_relay->clock.advance(std::chrono::seconds(36)); // 122 s; the watch schedule alone would look at 382 s
    QTRY_COMPARE_WITH_TIMEOUT(m_relay->load(made.id()).state(), QStringLiteral("failed"), 10'000);
    const QJsonObject failure = m_relay->load(made.id()).json().value(u"failure").toObject();
    QCOMPARE(failure.value(u"code").toString(), QStringLiteral("provider_unavailable"));
    QVERIFY(failure.value(u"retryable").toBool());
    const HttpAnswer next = m_relay->post("/v1/payments", order, m_relay->newKey());
    QCOMPARE(next.status, 201);
    QCOMPARE(next.state(), QStringLiteral("open"));
    QCOMPARE(m_relay->stripe.sessions().size(), 1);
}

void TestUnansweredCreate::storedErrorStaysUnknownWithoutAList()
{
    m_relay->stripe.fail(createCall, FakeStripe::Fault::ServerErrorAfter);
    m_relay->stripe.fail(listCall, FakeStripe::Fault::Garbage, 3);
    const HttpAnswer made = m_relay->pay();
    for (const int minutes : {3, 10}) {
        const int looks = m_relay->stripe.calls("GET", "/sessions");
        m_relay->clock.advance(std::chrono::minutes(minutes));
        QTRY_COMPARE_WITH_TIMEOUT(m_relay->stripe.calls("GET", "/sessions"), looks + 1, 10'000);
        QCOMPARE(m_relay->load(made.id()).state(), QStringLiteral("unknown"));
    }
    m_relay->clock.advance(std::chrono::minutes(10));
    QTRY_COMPARE_WITH_TIMEOUT(m_relay->load(made.id()).state(), QStringLiteral("open"), 10'000);
}

void TestUnansweredCreate::storedErrorIsFoundByARestartedRelay()
{
    m_relay->stripe.fail(createCall, FakeStripe::Fault::ServerErrorAfter);
    m_relay->stripe.fail(listCall, FakeStripe::Fault::LostBefore);
    const HttpAnswer made = m_relay->pay();
    QCOMPARE(made.state(), QStringLiteral("unknown"));
    m_relay->stopRelay();
    QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    QTRY_COMPARE_WITH_TIMEOUT(m_relay->load(made.id()).state(), QStringLiteral("open"), 10'000);
    QCOMPARE(m_relay->stripe.sessions().size(), 1);
}

void TestUnansweredCreate::storedErrorCanBeCanceled()
{
    m_relay->stripe.fail(createCall, FakeStripe::Fault::ServerErrorAfter);
    m_relay->stripe.fail(listCall, FakeStripe::Fault::LostBefore);
    const HttpAnswer made = m_relay->pay();
    QCOMPARE(made.state(), QStringLiteral("unknown"));
    const HttpAnswer closed = m_relay->post("/v1/payments/" + made.id().toLatin1() + "/cancel", {});
    QCOMPARE(closed.state(), QStringLiteral("closed"));
    QCOMPARE(m_relay->stripe.status(QStringLiteral("cs_test_1")), QStringLiteral("expired"));
}

void TestUnansweredCreate::recoversAfterARestart()
{
    m_relay->stripe.fail("/sessions", FakeStripe::Fault::LostAfter, 5); // four creates and the search
    const HttpAnswer made = m_relay->pay();
    QCOMPARE(made.state(), QStringLiteral("unknown"));
    m_relay->stopRelay();
    QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    QTRY_COMPARE_WITH_TIMEOUT(m_relay->load(made.id()).state(), QStringLiteral("open"), 10'000);
    QCOMPARE(m_relay->stripe.sessions().size(), 1);
    const auto creates = m_relay->stripe.creates();
    QCOMPARE(creates.last(), creates.first());
}

void TestUnansweredCreate::forgottenKeyMakesNoSecondOrder()
{
    m_relay->stripe.fail("/sessions", FakeStripe::Fault::LostAfter, 5); // four creates and the search
    const HttpAnswer made = m_relay->pay();
    QCOMPARE(made.state(), QStringLiteral("unknown"));
    m_relay->stopRelay();
    m_relay->stripe.forgetKeys(); // from now on the same request makes another order
    m_relay->clock.advance(std::chrono::minutes(23 * 60 + 30));
    QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    QTRY_COMPARE_WITH_TIMEOUT(m_relay->load(made.id()).state(), QStringLiteral("closed"), 10'000);
    QCOMPARE(m_relay->stripe.creates().size(), 4);
    QCOMPARE(m_relay->stripe.sessions(), QStringList{QStringLiteral("cs_test_1")});
    QCOMPARE(m_relay->stripe.status(QStringLiteral("cs_test_1")), QStringLiteral("expired"));
    QCOMPARE(m_relay->load(made.id()).json().value(u"failure").toObject().value(u"code").toString(),
        QStringLiteral("expired"));
}

void TestUnansweredCreate::forgottenKeyWithoutAnOrderEnds()
{
    m_relay->stripe.fail("/sessions", FakeStripe::Fault::LostBefore, 5);
    const HttpAnswer made = m_relay->pay();
    QCOMPARE(made.state(), QStringLiteral("unknown"));
    m_relay->stripe.forgetKeys();
    m_relay->stripe.addOthers(150);
    m_relay->clock.advance(std::chrono::minutes(23 * 60 + 30));
    QTRY_COMPARE_WITH_TIMEOUT(m_relay->load(made.id()).state(), QStringLiteral("failed"), 10'000);
    const QJsonObject failure = m_relay->load(made.id()).json().value(u"failure").toObject();
    QCOMPARE(failure.value(u"code").toString(), QStringLiteral("provider_unavailable"));
    QVERIFY(failure.value(u"retryable").toBool());
    QCOMPARE(m_relay->stripe.creates().size(), 4);
}

void TestUnansweredCreate::forgottenKeyWithoutAListStaysUnknown()
{
    m_relay->stripe.fail("/sessions", FakeStripe::Fault::LostBefore, 5);
    const HttpAnswer made = m_relay->pay();
    m_relay->stripe.fail(listCall, FakeStripe::Fault::ServerError);
    const int looks = m_relay->stripe.calls("GET", "/sessions");
    m_relay->clock.advance(std::chrono::minutes(23 * 60 + 30));
    QTRY_COMPARE_WITH_TIMEOUT(m_relay->stripe.calls("GET", "/sessions"), looks + 1, 10'000);
    QCOMPARE(m_relay->load(made.id()).state(), QStringLiteral("unknown"));
    QCOMPARE(m_relay->stripe.creates().size(), 4);
}

QTEST_GUILESS_MAIN(TestUnansweredCreate)
#include "tst_unansweredcreate.moc"
