// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/sandbox/sandboxfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace chancery;
using namespace chancery::sandbox;
using providers::headerValue;
using providers::HttpReply;
using Earlier = providers::PaymentProvider::Earlier;

class StripeApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void adapterCreatesQueriesAndCloses();
    void keysAreAsked_data();
    void keysAreAsked();
    void parametersAreStrict_data();
    void parametersAreStrict();
    void repliesAreReplayed();
    void otherParametersAreRefused();
    void failedValidationIsNotStored();
    void keyInUse();
    void faults_data();
    void faults();
    void storedErrorIsReplayed();
    void errorOfWorkThatWasDone_data();
    void errorOfWorkThatWasDone();
    void eventsAndSessionsAreListed();
    void accountIsTold();
    void stateOutlivesARestart();

private:
    QByteArray goodBody() { return m_fixture.provider().prepare(m_fixture.order(), m_fixture.now())->body; }

    SandboxFixture m_fixture;
};

namespace {

QJsonObject error(const HttpReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object().value(u"error").toObject();
}

QString idOf(const HttpReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object().value(u"id").toString();
}

} // namespace

void StripeApiTest::adapterCreatesQueriesAndCloses()
{
    const auto provider = m_fixture.provider();
    const auto prepared = provider.prepare(m_fixture.order(), m_fixture.now());
    QVERIFY(prepared);
    const auto created
        = provider.readCreate(m_fixture.send(provider.createRequest(*prepared, "adapter-1")), Earlier::None);
    const auto *opened = std::get_if<rules::Opened>(&created);
    QVERIFY(opened);
    QVERIFY(opened->url.startsWith(QString::fromLatin1(m_fixture.base() + "/c/pay/cs_test_")));
    QVERIFY(opened->expiresAt == prepared->expiresAt);

    const auto query = [&] { return provider.readQuery(m_fixture.send(provider.queryRequest(opened->reference))); };
    QVERIFY(std::holds_alternative<rules::StillOpen>(query()));
    const auto close = [&](const char *key) {
        return provider.readClose(m_fixture.send(provider.closeRequest(opened->reference, key)));
    };
    QVERIFY(close("adapter-close") == rules::Fact(rules::Closed{false}));
    QVERIFY(close("adapter-close") == rules::Fact(rules::Closed{false}));
    QVERIFY(close("adapter-close-2") == rules::Fact(rules::CloseRefused{}));
    QVERIFY(query() == rules::Fact(rules::Closed{true}));
    QVERIFY(provider.readQuery(m_fixture.send(provider.queryRequest(QStringLiteral("cs_none"))))
        == rules::Fact(rules::NotFound{}));
}

void StripeApiTest::keysAreAsked_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << QByteArray() << 401;
    QTest::newRow("bearer") << QByteArray("Bearer sk_test_sandbox") << 200;
    QTest::newRow("basic") << QByteArray("Basic " + QByteArray("sk_test_sandbox:").toBase64()) << 200;
    QTest::newRow("wrong") << QByteArray("Bearer sk_test_other") << 401;
    QTest::newRow("cut") << QByteArray("Bearer sk_test_sandbo") << 401;
    QTest::newRow("other scheme") << QByteArray("Digest sk_test_sandbox") << 401;
}

void StripeApiTest::keysAreAsked()
{
    QFETCH(QByteArray, authorization);
    QFETCH(int, status);
    const HttpReply reply = m_fixture.get("/v1/account", {{"Authorization", authorization}});
    QCOMPARE(reply.status, status);
    QVERIFY(!headerValue(reply.headers, "Request-Id").isEmpty());
}

void StripeApiTest::parametersAreStrict_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("param");
    const auto row = [](const char *name, const char *from, const char *to, const char *code, const char *param) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(code)
                            << QString::fromLatin1(param);
    };
    row("unknown", "mode=payment", "mode=payment&return_path=x", "parameter_unknown", "return_path");
    row("unknown inside", "[quantity]=1", "[quantity]=1&line_items[0][size]=2", "parameter_unknown",
        "line_items[0][size]");
    row("no mode", "mode=payment&", "", "parameter_missing", "mode");
    row("no quantity", "&line_items[0][quantity]=1", "", "parameter_missing", "line_items[0][quantity]");
    row("no amount", "[unit_amount]=11200", "[product_data][description]=x", "parameter_missing",
        "line_items[0][price_data][unit_amount]");
    row("upper-case currency", "[currency]=jpy", "[currency]=JPY", "", "line_items[0][price_data][currency]");
    row("fraction", "[unit_amount]=11200", "[unit_amount]=112.00", "parameter_invalid_integer",
        "line_items[0][price_data][unit_amount]");
    row("too small", "[unit_amount]=11200", "[unit_amount]=49", "amount_too_small", "");
    row("too large", "[unit_amount]=11200", "[unit_amount]=9999999999999", "amount_too_large",
        "line_items[0][price_data][unit_amount]");
    row("capital boolean", "[enabled]=false", "[enabled]=False", "", "adaptive_pricing[enabled]");
    row("unknown locale", "locale=zh", "locale=zh_CN", "", "locale");
    row("empty", "locale=zh", "locale=", "parameter_invalid_empty", "locale");
    row("relative URL", "success_url=http%3A%2F%2F127.0.0.1", "success_url=127.0.0.1", "url_invalid", "success_url");
    row("second line of nothing", "[quantity]=1", "[quantity]=1&line_items[1][quantity]=1", "parameter_missing",
        "line_items[1][price_data][currency]");
    row("too soon", "expires_at=1", "expires_at=0", "", "expires_at");
    row("raw percent", "mode=payment", "mode=pay%ment", "", "");
    row("twice", "mode=payment", "mode=payment&mode=payment", "", "");
}

void StripeApiTest::parametersAreStrict()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, code);
    QFETCH(QString, param);
    QByteArray body = goodBody();
    QVERIFY(body.contains(from));
    const HttpReply reply = m_fixture.api("/checkout/sessions", body.replace(from, to));
    QCOMPARE(reply.status, 400);
    QCOMPARE(error(reply).value(u"type").toString(), QStringLiteral("invalid_request_error"));
    QCOMPARE(error(reply).value(u"code").toString(), code);
    QCOMPARE(error(reply).value(u"param").toString(), param);
}

void StripeApiTest::repliesAreReplayed()
{
    const QByteArray body = goodBody();
    const HttpReply first = m_fixture.api("/checkout/sessions", body, "replay-1");
    // The same parameters in another order and spelling are the same parameters.
    QByteArray moved = body;
    moved.replace("mode=payment&", "").append("&mode=paymen%74");
    const HttpReply second = m_fixture.api("/checkout/sessions", moved, "replay-1");
    QCOMPARE(first.status, 200);
    QCOMPARE(second.body, first.body);
    QCOMPARE(headerValue(second.headers, "Idempotent-Replayed"), QByteArray("true"));
    QCOMPARE(headerValue(second.headers, "Original-Request"), headerValue(first.headers, "Request-Id"));
    QVERIFY(headerValue(first.headers, "Idempotent-Replayed").isEmpty());
    QCOMPARE(m_fixture.state().value(u"orders").toObject().value(u"replay-1").toInt(), 1);
}

void StripeApiTest::otherParametersAreRefused()
{
    const HttpReply first = m_fixture.api("/checkout/sessions", goodBody(), "other-1");
    const HttpReply changed = m_fixture.api("/checkout/sessions", goodBody().replace("11200", "11300"), "other-1");
    QCOMPARE(changed.status, 400);
    QCOMPARE(error(changed).value(u"type").toString(), QStringLiteral("idempotency_error"));
    const HttpReply elsewhere
        = m_fixture.api("/checkout/sessions/" + idOf(first).toLatin1() + "/expire", {}, "other-1");
    QCOMPARE(error(elsewhere).value(u"type").toString(), QStringLiteral("idempotency_error"));
}

void StripeApiTest::failedValidationIsNotStored()
{
    const HttpReply bad = m_fixture.api("/checkout/sessions", goodBody() + "&nonsense=1", "unstored-1");
    QCOMPARE(bad.status, 400);
    const HttpReply good = m_fixture.api("/checkout/sessions", goodBody(), "unstored-1");
    QCOMPARE(good.status, 200);
    QVERIFY(headerValue(good.headers, "Idempotent-Replayed").isEmpty());
}

void StripeApiTest::keyInUse()
{
    QVERIFY(m_fixture
                .control("faults",
                    {{QStringLiteral("operation"), QStringLiteral("create")},
                        {QStringLiteral("kind"), QStringLiteral("delay")}, {QStringLiteral("delay_ms"), 400}})
                .isEmpty());
    providers::CurlTransport other;
    std::promise<HttpReply> promise;
    const auto prepared = m_fixture.provider().prepare(m_fixture.order(), m_fixture.now());
    const auto request = m_fixture.provider().createRequest(*prepared, "in-use-1");
    const int before = m_fixture.state().value(u"calls").toObject().value(u"create").toInt();
    other.send(request, [&](HttpReply reply) { promise.set_value(std::move(reply)); });
    QTRY_COMPARE(m_fixture.state().value(u"calls").toObject().value(u"create").toInt(), before + 1);
    const HttpReply second = m_fixture.send(request);
    QCOMPARE(second.status, 409);
    QCOMPARE(error(second).value(u"code").toString(), QStringLiteral("idempotency_key_in_use"));
    const HttpReply first = promise.get_future().get();
    QCOMPARE(first.status, 200);
    QCOMPARE(m_fixture.send(request).body, first.body);
}

void StripeApiTest::faults_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("executed");
    for (const char *kind : {"cut", "drop", "garbage", "hang"}) {
        QTest::addRow("%s, carried out", kind) << QString::fromLatin1(kind) << true;
        QTest::addRow("%s, not carried out", kind) << QString::fromLatin1(kind) << false;
    }
}

void StripeApiTest::faults()
{
    QFETCH(QString, kind);
    QFETCH(bool, executed);
    QVERIFY(m_fixture
                .control("faults",
                    {{QStringLiteral("operation"), QStringLiteral("create")}, {QStringLiteral("kind"), kind},
                        {QStringLiteral("executed"), executed}})
                .isEmpty());
    const auto provider = m_fixture.provider();
    const QByteArray key = "fault-" + kind.toLatin1() + (executed ? "-1" : "-0");
    auto request = provider.createRequest(*provider.prepare(m_fixture.order(), m_fixture.now()), key);
    request.timeout = std::chrono::milliseconds(500);
    const auto orders
        = [&] { return m_fixture.state().value(u"orders").toObject().value(QString::fromLatin1(key)).toInt(); };

    const HttpReply lost = m_fixture.send(request);
    QVERIFY(std::holds_alternative<rules::Unanswered>(provider.readCreate(lost, Earlier::None)));
    QVERIFY(provider.mayHaveArrived(lost));
    QCOMPARE(orders(), executed ? 1 : 0);
    const HttpReply again = m_fixture.send(request);
    QVERIFY(std::holds_alternative<rules::Opened>(provider.readCreate(again, Earlier::MayHaveArrived)));
    QCOMPARE(headerValue(again.headers, "Idempotent-Replayed").isEmpty(), !executed);
    QCOMPARE(orders(), 1);
}

void StripeApiTest::storedErrorIsReplayed()
{
    QVERIFY(m_fixture
                .control("faults",
                    {{QStringLiteral("operation"), QStringLiteral("create")},
                        {QStringLiteral("kind"), QStringLiteral("error")}, {QStringLiteral("status"), 503}})
                .isEmpty());
    const HttpReply first = m_fixture.api("/checkout/sessions", goodBody(), "stored-1");
    const HttpReply second = m_fixture.api("/checkout/sessions", goodBody(), "stored-1");
    QCOMPARE(first.status, 503);
    QCOMPARE(second.status, 503);
    QVERIFY(m_fixture.provider().worthRepeating(first));
    QVERIFY(!m_fixture.provider().worthRepeating(second));
    QVERIFY(m_fixture
                .control("faults",
                    {{QStringLiteral("operation"), QStringLiteral("create")},
                        {QStringLiteral("kind"), QStringLiteral("error")}, {QStringLiteral("stored"), false}})
                .isEmpty());
    QCOMPARE(m_fixture.api("/checkout/sessions", goodBody(), "stored-2").status, 500);
    QCOMPARE(m_fixture.api("/checkout/sessions", goodBody(), "stored-2").status, 200);
}

void StripeApiTest::errorOfWorkThatWasDone_data()
{
    QTest::addColumn<bool>("stored");
    QTest::newRow("the key replays the error") << true;
    QTest::newRow("the key replays the order") << false;
}

void StripeApiTest::errorOfWorkThatWasDone()
{
    QFETCH(bool, stored);
    QVERIFY(m_fixture
                .control("faults",
                    {{QStringLiteral("operation"), QStringLiteral("create")},
                        {QStringLiteral("kind"), QStringLiteral("error")}, {QStringLiteral("executed"), true},
                        {QStringLiteral("stored"), stored}})
                .isEmpty());
    const QByteArray key = stored ? "done-1" : "done-2";
    QCOMPARE(m_fixture.api("/checkout/sessions", goodBody(), key).status, 500);
    const HttpReply second = m_fixture.api("/checkout/sessions", goodBody(), key);
    QCOMPARE(second.status, stored ? 500 : 200);
    QCOMPARE(headerValue(second.headers, "Idempotent-Replayed"), QByteArray("true"));
    QCOMPARE(m_fixture.provider().keyIsSpent(second), stored);
    QCOMPARE(m_fixture.state().value(u"orders").toObject().value(QString::fromLatin1(key)).toInt(), 1);
}

void StripeApiTest::eventsAndSessionsAreListed()
{
    SandboxFixture fresh;
    const QJsonArray sessions
        = fresh.control("create-paid", {{QStringLiteral("count"), 5}}).value(u"sessions").toArray();
    QCOMPARE(sessions.size(), 5);
    const auto provider = fresh.provider();
    const auto page
        = provider.readNotices(fresh.send(provider.noticesRequest(fresh.now() - std::chrono::minutes(1), {})));
    QVERIFY(page);
    QCOMPARE(page->notices.size(), size_t{5});
    QCOMPARE(page->notices.front().reference, sessions.last().toString());
    QVERIFY(page->olderThan.isEmpty());
    const auto older = provider.readNotices(
        fresh.send(provider.noticesRequest(fresh.now() - std::chrono::minutes(1), page->notices.at(2).eventId)));
    QCOMPARE(older->notices.size(), size_t{2});
    const auto later
        = provider.readNotices(fresh.send(provider.noticesRequest(fresh.now() + std::chrono::minutes(1), {})));
    QVERIFY(later->notices.empty());

    const auto list
        = QJsonDocument::fromJson(fresh.get("/v1/checkout/sessions?limit=2", SandboxFixture::authorised()).body)
              .object();
    QCOMPARE(list.value(u"data").toArray().size(), 2);
    QVERIFY(list.value(u"has_more").toBool());
    QCOMPARE(fresh.get("/v1/events?colour=red", SandboxFixture::authorised()).status, 400);
}

void StripeApiTest::accountIsTold()
{
    const auto provider = m_fixture.provider();
    const auto account = provider.readAccount(m_fixture.send(provider.accountRequest()));
    QVERIFY(account);
    QCOMPARE(account->chargesEnabled, std::optional(true));
    QVERIFY(!account->liveMode);
    QVERIFY(account->serverTime.has_value());
    QVERIFY(std::chrono::abs(*account->serverTime - m_fixture.now()) < std::chrono::seconds(10));
}

void StripeApiTest::stateOutlivesARestart()
{
    const QTemporaryDir directory;
    Sandbox::Options options;
    options.stateFile = directory.filePath(QStringLiteral("state.json"));
    QByteArray body;
    QString paid;
    HttpReply created;
    {
        SandboxFixture first(options);
        body = first.provider().prepare(first.order(), first.now())->body;
        created = first.api("/checkout/sessions", body, "kept-1");
        paid = first.control("create-paid", {{QStringLiteral("count"), 1}})
                   .value(u"sessions")
                   .toArray()
                   .first()
                   .toString();
        first.stop();
        QVERIFY(first.saved());
    }
    SandboxFixture second(options);
    const HttpReply again = second.api("/checkout/sessions", body, "kept-1");
    QCOMPARE(again.body, created.body);
    QCOMPARE(headerValue(again.headers, "Idempotent-Replayed"), QByteArray("true"));
    const auto provider = second.provider();
    QVERIFY(std::holds_alternative<rules::Captured>(provider.readQuery(second.send(provider.queryRequest(paid)))));
    QCOMPARE(second.state().value(u"events").toInt(), 3);
}

QTEST_GUILESS_MAIN(StripeApiTest)
#include "tst_stripeapi.moc"
