// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/client/relayclient.h"
#include "gateway/client/relaypush.h"
#include "gateway/protocol/payment.h"
#include "gateway/protocol/problem.h"
#include "gateway/protocol/syncack.h"
#include "tests/client/testserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace chancery;
using namespace chancery::domain;
using Kind = payment::GatewayProblem::Kind;
using Answer = Expected<payment::Attempt, payment::GatewayProblem>;
using namespace std::chrono_literals;

namespace {

const Instant now = *instantFromRfc3339(QStringLiteral("2026-05-10T02:00:00Z"));
const ApplicationRef reference(QStringLiteral("ref_0123456789abcdefghjkmnpqrs"));
const PaymentId paymentId(QStringLiteral("pay_0123456789abcdefghjkmnpqrs"));
const DeviceId device(QStringLiteral("dev_0123456789abcdefghjkmnpqrs"));

Quote quote()
{
    const Currency yen = *Currency::fromCode(u"JPY");
    const Money base = *Money::fromMinor(6500, *Currency::fromCode(u"USD"));
    const Money total = *Money::fromMinor(9750, yen);
    return {QuoteId(QStringLiteral("quo_0123456789abcdefghjkmnpqrs")),
        {QStringLiteral("TYO"), QStringLiteral("UTO"), QStringLiteral("T"), QStringLiteral("single"),
            QStringLiteral("regular"), 34},
        {{QStringLiteral("visa_fee"), base, total}}, base, total, QStringLiteral("150"), QDate(2026, 5, 1), now + 30min,
        QStringLiteral("DEMO-1")};
}

protocol::Payment openPayment()
{
    return {{paymentId, reference, PaymentState::Open, 3, QStringLiteral("stripe_checkout"), quote().total,
                protocol::OpenPage{QStringLiteral("https://pay.test/c/1"), QStringLiteral("https://relay.test/p/1")},
                now + 30min, std::nullopt, Money::zero(quote().total.currency()),
                {QStringLiteral("stripe"), QStringLiteral("cs_test_1")}, now, now, std::nullopt},
        quote()};
}

payment::PaymentOrder order()
{
    return {reference, quote().basis, quote().total, QStringLiteral("stripe_checkout"), QStringLiteral("en")};
}

QByteArray bytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray problem(int status, const char *code, const QJsonObject &extra = {}, const QByteArray &more = {})
{
    const auto body
        = protocol::Problem::make(status, QString::fromLatin1(code), QStringLiteral("Title"), {}, {}, extra).toBytes();
    return TestServer::answer(QByteArray::number(status) + " No", body, "application/problem+json", more);
}

} // namespace

class TestRelayClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<TestServer>();
        clock = std::make_unique<ManualClock>(now);
        make({});
    }

    void takesOnlySafeAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("https") << "https://relay.example.org"
                               << "";
        QTest::newRow("https, path") << "https://relay.example.org/chancery/"
                                     << "";
        QTest::newRow("loopback") << "http://127.0.0.1:8480"
                                  << "";
        QTest::newRow("loopback v6") << "http://[::1]:8480"
                                     << "";
        QTest::newRow("localhost") << "http://localhost:8480"
                                   << "";
        QTest::newRow("http") << "http://relay.example.org"
                              << "relay_url_insecure";
        QTest::newRow("looks like loopback") << "http://127.0.0.1.example.org"
                                             << "relay_url_insecure";
        QTest::newRow("ftp") << "ftp://relay.example.org"
                             << "relay_url_insecure";
        QTest::newRow("empty") << ""
                               << "relay_url_malformed";
        QTest::newRow("password") << "https://a:b@relay.example.org"
                                  << "relay_url_malformed";
        QTest::newRow("query") << "https://relay.example.org/?a=b"
                               << "relay_url_malformed";
    }
    void takesOnlySafeAddresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const auto address = client::RelayAddress::fromText(text);
        QCOMPARE(address ? QString() : address.error().code, code);
    }
    void joinsPaths()
    {
        QCOMPARE(client::RelayAddress::fromText(QStringLiteral("https://r.test/base/"))
                     ->at(QStringLiteral("/v1/config?x=1")),
            QUrl(QStringLiteral("https://r.test/base/v1/config?x=1")));
    }

    void createsWithKeyAndToken()
    {
        server->always(TestServer::answer("201 Created", bytes(openPayment().toJson())));
        const Answer answer = create();
        QVERIFY(answer);
        QCOMPARE(answer->id, paymentId);
        QVERIFY(answer->state == PaymentState::Open);
        QCOMPARE(answer->total, quote().total);
        QCOMPARE(
            std::get<payment::OpenPage>(answer->nextAction).shortUrl, QUrl(QStringLiteral("https://relay.test/p/1")));
        const auto &request = server->requests.at(0);
        QCOMPARE(request.line, QByteArray("POST /v1/payments HTTP/1.1"));
        QCOMPARE(request.headers.value("idempotency-key"), QByteArray("key-1"));
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer token-1"));
        QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(body.value(QLatin1String("application")).toString(), reference.text());
        QCOMPARE(body.value(QLatin1String("expected_total")).toObject(), quote().total.toJson());
    }

    void pollsWithWaitAndVersion()
    {
        server->always(TestServer::answer("200 OK", bytes(openPayment().toJson())));
        QVERIFY(poll());
        QCOMPARE(server->requests.at(0).line,
            QByteArray("GET /v1/payments/" + paymentId.text().toLatin1() + "?wait=25&version=3 HTTP/1.1"));
    }

    void callsWrongAnswersByTheirName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("kind");
        const auto garbage = static_cast<int>(Kind::Garbage);
        const auto away = static_cast<int>(Kind::Unreachable);
        QTest::newRow("bad JSON") << TestServer::answer("200 OK", "{\"id\":") << "garbage_answer" << garbage;
        QTest::newRow("not an object") << TestServer::answer("200 OK", "[1]") << "garbage_answer" << garbage;
        QTest::newRow("not a payment") << TestServer::answer("200 OK", "{\"ok\":true}") << "garbage_answer" << garbage;
        QTest::newRow("web page") << TestServer::answer("200 OK", "<html>login</html>", "text/html") << "garbage_answer"
                                  << garbage;
        QTest::newRow("proxy's error") << TestServer::answer("502 Bad Gateway", "<html></html>", "text/html")
                                       << "garbage_answer" << garbage;
        QTest::newRow("problem without a code")
            << TestServer::answer("409 Conflict", "{}", "application/problem+json") << "garbage_answer" << garbage;
        QTest::newRow("redirect") << QByteArray(
            "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n")
                                  << "garbage_answer" << garbage;
        QTest::newRow("too long") << TestServer::answer("200 OK", QByteArray(200'000, ' ')) << "answer_too_long"
                                  << garbage;
        QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n") << "unreachable" << away;
        QTest::newRow("cut off") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"id\"")
                                 << "unreachable" << away;
        QTest::newRow("nothing at all") << QByteArray() << "unreachable" << away;
        QTest::newRow("overloaded") << problem(503, "overloaded", {}, "Retry-After: 7\r\n") << "overloaded" << away;
        QTest::newRow("broken inside") << problem(500, "server_error") << "server_error" << away;
    }
    void callsWrongAnswersByTheirName()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QFETCH(int, kind);
        const bool whole = code != QLatin1String("unreachable");
        server->handler = [bytes, whole](const TestServer::Request &, QTcpSocket *socket) {
            socket->write(bytes);
            if (!whole)
                socket->disconnectFromHost();
        };
        const Answer answer = poll();
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, code);
        QCOMPARE(static_cast<int>(answer.error().kind), kind);
        if (code == QLatin1String("overloaded"))
            QCOMPARE(*answer.error().retryAfter, 7s);
    }

    void tellsRefusalsWithWhatTheyCarry()
    {
        server->always(problem(409, "amount_changed", {{QStringLiteral("quote"), quote().toJson()}}));
        Answer answer = create();
        QCOMPARE(answer.error().kind, Kind::Refused);
        QCOMPARE(answer.error().code, QStringLiteral("amount_changed"));
        QCOMPARE(answer.error().quote->total, quote().total);

        const QJsonArray methods{QStringLiteral("alipay_qr")};
        server->always(problem(503, "method_unavailable", {{QStringLiteral("alternatives"), methods}}));
        answer = create();
        QCOMPARE(answer.error().kind, Kind::Refused);
        QCOMPARE(answer.error().alternatives.size(), size_t(1));
        QCOMPARE(answer.error().alternatives[0].method, QStringLiteral("alipay_qr"));
    }

    void saysWhenNobodyIsThere()
    {
        server->close();
        const Answer answer = create();
        QCOMPARE(answer.error().code, QStringLiteral("unreachable"));
    }

    void givesUpInTime()
    {
        client::RelayClient::Limits limits;
        limits.timeout = 50ms;
        make(limits);
        server->handler = [](const TestServer::Request &, QTcpSocket *socket) { socket->write("HTTP/1.1 200 OK\r\n"); };
        const Answer answer = create();
        QCOMPARE(answer.error().code, QStringLiteral("timeout"));
        QCOMPARE(answer.error().kind, Kind::Unreachable);
    }

    void staysSilentWhenItsContextIsGone()
    {
        bool told = false;
        auto context = std::make_unique<QObject>();
        relay->poll(paymentId, 25s, 3, context.get(), [&told](const Answer &) { told = true; });
        QTRY_COMPARE(server->requests.size(), size_t(1));
        context.reset();
        server->always(TestServer::answer("200 OK", bytes(openPayment().toJson())));
        QVERIFY(poll()); // the loop has turned; the next call works
        QVERIFY(!told);
    }

    void refusesWithoutAToken()
    {
        tokenError = Error{QStringLiteral("key_locked"), {}};
        const Answer answer = create();
        QCOMPARE(answer.error().kind, Kind::Refused);
        QCOMPARE(answer.error().code, QStringLiteral("key_locked"));
        QVERIFY(server->requests.empty());
    }

    void asksForTheConfigurationOnlyWhenItIsNew()
    {
        const protocol::DeviceConfig config{QStringLiteral("TYO"), {{QStringLiteral("id"), QStringLiteral("X")}},
            QStringLiteral("v1"), {}, {}, {}, now, QStringLiteral("0.1.0")};
        server->handler = [&config](const TestServer::Request &request, QTcpSocket *socket) {
            if (request.headers.value("if-none-match") == "\"v1\"")
                socket->write("HTTP/1.1 304 Not Modified\r\nETag: \"v1\"\r\n\r\n");
            else
                socket->write(
                    TestServer::answer("200 OK", bytes(config.toJson()), "application/json", "ETag: \"v1\"\r\n"));
        };
        using Result = Expected<std::optional<protocol::DeviceConfig>, payment::GatewayProblem>;
        std::vector<Result> results;
        const auto collect = [&results](Result result) { results.push_back(std::move(result)); };
        relay->fetchConfig(this, collect);
        QTRY_COMPARE(results.size(), size_t(1));
        QVERIFY(results[0] && *results[0]);
        QCOMPARE((*results[0])->post, QStringLiteral("TYO"));
        relay->fetchConfig(this, collect);
        QTRY_COMPARE(results.size(), size_t(2));
        QVERIFY(results[1]);
        QVERIFY(!*results[1]);
    }

    void enrolsWithoutAToken()
    {
        const protocol::DeviceEnrolled enrolled{device, QStringLiteral("TYO"),
            {QStringLiteral("-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n")}};
        server->always(TestServer::answer("201 Created", bytes(enrolled.toJson())));
        std::optional<Expected<protocol::DeviceEnrolled, payment::GatewayProblem>> result;
        relay->enrol({QStringLiteral("code"), QStringLiteral("K"), domain::DeviceKind::Kiosk, QStringLiteral("pem")},
            this, [&result](auto answer) { result = std::move(answer); });
        QTRY_VERIFY(result);
        QVERIFY2(*result, result->has_value() ? "" : qPrintable(result->error().detail));
        QCOMPARE((*result)->id, device);
        QVERIFY(!server->requests.at(0).headers.contains("authorization"));
    }

    void tellsThatTheClockIsWrong()
    {
        QSignalSpy skewed(relay.get(), &client::RelayClient::clockSkewed);
        server->always(TestServer::answer(
            "200 OK", bytes(openPayment().toJson()), "application/json", "Date: Sun, 10 May 2026 02:10:00 GMT\r\n"));
        QVERIFY(poll());
        QCOMPARE(skewed.count(), 1);
        QCOMPARE(skewed.at(0).at(0).value<std::chrono::milliseconds>(), std::chrono::milliseconds(-10min));
        clock->advance(10min);
        QVERIFY(poll());
        QCOMPARE(skewed.count(), 2);
        QVERIFY(poll());
        QCOMPARE(skewed.count(), 2);
    }

    void pushes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("outcome");
        using Outcome = sync::PushReply::Outcome;
        const protocol::SyncAck ack{QStringLiteral("inc-1"), QStringLiteral("0190b5a2-0000-7000-8000-000000000001"), 1,
            {{QStringLiteral("0190b5a2-0000-7000-8000-000000000002"), QStringLiteral("hash_mismatch")}}};
        QTest::newRow("acknowledged") << TestServer::answer("200 OK", bytes(ack.toJson()))
                                      << static_cast<int>(Outcome::Acknowledged);
        QTest::newRow("gap") << problem(409, "sync_gap") << static_cast<int>(Outcome::EpochRefused);
        QTest::newRow("conflict") << problem(409, "hash_conflict") << static_cast<int>(Outcome::EpochRefused);
        QTest::newRow("revoked") << problem(403, "device_revoked") << static_cast<int>(Outcome::Blocked);
        QTest::newRow("slow down") << problem(429, "too_many", {}, "Retry-After: 3\r\n")
                                   << static_cast<int>(Outcome::TryLater);
        QTest::newRow("broken") << problem(500, "server_error") << static_cast<int>(Outcome::TryLater);
        QTest::newRow("garbage") << TestServer::answer("200 OK", "{}") << static_cast<int>(Outcome::TryLater);
    }
    void pushes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, outcome);
        server->always(bytes);
        client::RelayPush push(*relay, device);
        std::optional<sync::PushReply> reply;
        const QByteArray sealed = "sealed";
        push.push({{QStringLiteral("0190b5a2-0000-7000-8000-000000000001"), 1,
                      QStringLiteral("0190b5a2-0000-7000-8000-000000000002"), QStringLiteral("application"),
                      reference.text(), 0, QByteArray(32, 'h'), sealed}},
            this, [&reply](sync::PushReply answer) { reply = std::move(answer); });
        QTRY_VERIFY(reply);
        QCOMPARE(static_cast<int>(reply->outcome), outcome);
        QVERIFY(reply->answered == (reply->error.code != QLatin1String("server_error")));
        const QJsonObject item
            = QJsonDocument::fromJson(server->requests.at(0).body)[QLatin1String("items")][0].toObject();
        QCOMPARE(QByteArray::fromBase64(item.value(QLatin1String("sealed")).toString().toLatin1()), sealed);
        QCOMPARE(item.value(QLatin1String("device")).toString(), device.text());
    }

private:
    void make(client::RelayClient::Limits limits)
    {
        limits.longestAnswer = 100'000;
        tokenError.reset();
        relay = std::make_unique<client::RelayClient>(
            *client::RelayAddress::fromText(server->url()),
            [this]() -> Expected<QByteArray, Error> {
                if (tokenError)
                    return Unexpected(*tokenError);
                return QByteArray("token-1");
            },
            *clock, limits);
    }
    template <typename Call>
    Answer answerOf(Call call)
    {
        std::optional<Answer> answer;
        call([&answer](Answer given) { answer = std::move(given); });
        if (answer)
            qFatal("answered from inside the call");
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000))
            return Unexpected(
                payment::GatewayProblem{Kind::Unreachable, QStringLiteral("test: no answer"), {}, {}, {}, {}, {}});
        return *answer;
    }
    Answer create()
    {
        return answerOf([this](auto done) { relay->create(order(), "key-1", this, done); });
    }
    Answer poll()
    {
        return answerOf([this](auto done) { relay->poll(paymentId, 25s, 3, this, done); });
    }

    std::unique_ptr<TestServer> server;
    std::unique_ptr<ManualClock> clock;
    std::unique_ptr<client::RelayClient> relay;
    std::optional<Error> tokenError;
};

QTEST_GUILESS_MAIN(TestRelayClient)
#include "tst_relayclient.moc"
