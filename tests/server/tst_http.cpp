// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/httpserver.h"
#include "tests/server/rawclient.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include <QTest>

#include <atomic>
#include <future>
#include <thread>

using namespace chancery::server;
using chancery::tests::RawClient;

/// The listener against peers that misbehave, over real sockets.
class TestHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void answersWithTheFields();
    void keepsTheConnection();
    void refuses_data();
    void refuses();
    void refusesALongHeader();
    void refusesAnEndlessHeader();
    void refusesALongBody();
    void refusesALongChunkedBody();
    void readsAChunkedBody();
    void cutsSlowHeaders();
    void cutsSlowBodies();
    void cutsIdleConnections();
    void boundsAPipelinedFlood();
    void saysContinue();
    void answersHeadWithoutBody();
    void noticesThatThePeerLeaves();
    void staysAliveAfterEverything();

private:
    [[nodiscard]] quint16 port() const { return m_port; }
    template <typename F>
    auto onIo(F function)
    {
        std::promise<decltype(function())> promise;
        auto future = promise.get_future();
        boost::asio::post(m_io, [&] { promise.set_value(function()); });
        return future.get();
    }

    boost::asio::io_context m_io{1};
    Log m_log{QString()};
    Metrics m_metrics;
    std::optional<HttpServer> m_server;
    std::thread m_thread;
    quint16 m_port = 0;
    std::atomic<int> m_gone{0};
    ExchangePtr m_held;
};

void TestHttp::initTestCase()
{
    HttpLimits limits;
    limits.header = std::chrono::milliseconds(300);
    limits.body = std::chrono::milliseconds(300);
    limits.idle = std::chrono::milliseconds(1500);
    limits.linger = std::chrono::milliseconds(300);
    m_server.emplace(m_io, limits, Telemetry{m_log, m_metrics}, true);
    Router &router = m_server->router();
    router.add("GET", "/hello/{name}", 1024, [](const ExchangePtr &exchange) {
        exchange->answer(Response::text(200, "hello " + exchange->request().parameters.value(0)));
    });
    router.add("POST", "/echo", 1024,
        [](const ExchangePtr &exchange) { exchange->answer(Response::text(200, exchange->request().body)); });
    router.add("GET", "/hold", 1024, [this](const ExchangePtr &exchange) {
        m_held = exchange;
        exchange->onGone([this] { ++m_gone; });
    });
    router.add("GET", "/forget", 1024, [](const ExchangePtr &) {});
    m_server->listen({QStringLiteral("127.0.0.1"), 0});
    m_port = m_server->endpoint().port;
    m_thread = std::thread([this] {
        const auto guard = boost::asio::make_work_guard(m_io);
        m_io.run();
    });
}

void TestHttp::cleanupTestCase()
{
    onIo([this] {
        m_held.reset();
        m_server.reset();
        return true;
    });
    m_io.stop();
    m_thread.join();
}

void TestHttp::answersWithTheFields()
{
    RawClient client(port());
    client.send("GET /hello/world HTTP/1.1\r\nHost: x\r\n\r\n");
    const QByteArray answer = client.receive();
    QCOMPARE(RawClient::statusOf(answer), 200);
    QCOMPARE(RawClient::bodyOf(answer), QByteArray("hello world"));
    QCOMPARE(RawClient::headerOf(answer, "Content-Security-Policy"), QByteArray("default-src 'none'"));
    QCOMPARE(RawClient::headerOf(answer, "X-Content-Type-Options"), QByteArray("nosniff"));
    QCOMPARE(RawClient::headerOf(answer, "Referrer-Policy"), QByteArray("no-referrer"));
    QCOMPARE(RawClient::headerOf(answer, "Cache-Control"), QByteArray("no-store"));
    QVERIFY(RawClient::headerOf(answer, "Strict-Transport-Security").startsWith("max-age="));
    QVERIFY(RawClient::headerOf(answer, "Date").endsWith(" GMT"));
}

void TestHttp::keepsTheConnection()
{
    RawClient client(port());
    for (int i = 0; i < 3; ++i) {
        client.send("GET /hello/" + QByteArray::number(i) + " HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(RawClient::bodyOf(client.receive()), "hello " + QByteArray::number(i));
    }
    client.send("GET /forget HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(RawClient::statusOf(client.receive()), 500);
}

void TestHttp::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row
        = [](const char *name, const QByteArray &bytes, int status) { QTest::newRow(name) << bytes << status; };
    row("length and coding",
        "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("doubled length", "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\nhello", 400);
    row("two lengths", "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!", 400);
    row("list of lengths", "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5, 5\r\n\r\nhello", 400);
    row("negative length", "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", 400);
    row("signed length", "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: +5\r\n\r\nhello", 400);
    row("no host", "GET /hello/x HTTP/1.1\r\n\r\n", 400);
    row("two hosts", "GET /hello/x HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", 400);
    row("bare line feeds", "GET /hello/x HTTP/1.1\nHost: x\n\n", 400);
    row("one bare line feed", "GET /hello/x HTTP/1.1\r\nHost: x\nA: b\r\n\r\n", 400);
    row("carriage return alone", "GET /hello/x HTTP/1.1\r\nHost: x\rA: b\r\n\r\n", 400);
    row("folded field", "GET /hello/x HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n", 400);
    row("blank before the colon", "GET /hello/x HTTP/1.1\r\nHost : x\r\n\r\n", 400);
    row("zero byte", QByteArray("GET /hello/x HTTP/1.1\r\nHost: x\0\r\n\r\n", 35), 400);
    row("bad chunk size", "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n", 400);
    row("chunk without its end", "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcd\r\n",
        400);
    row("chunk with a bare line feed",
        "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\nabc\r\n0\r\n\r\n", 400);
    row("huge chunk size", "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n",
        400);
    row("unknown coding", "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 501);
    row("coding after chunked", "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        501);
    row("chunked on 1.0", "POST /echo HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("unknown method", "BREW /hello/x HTTP/1.1\r\nHost: x\r\n\r\n", 501);
    row("method not of the path", "DELETE /hello/x HTTP/1.1\r\nHost: x\r\n\r\n", 405);
    row("unknown version", "GET /hello/x HTTP/2.0\r\nHost: x\r\n\r\n", 505);
    row("no path", "GET hello HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("unknown path", "GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n", 404);
    row("escaped path", "GET /hello/../x HTTP/1.1\r\nHost: x\r\n\r\n", 404);
    row("unknown expectation", "POST /echo HTTP/1.1\r\nHost: x\r\nExpect: tea\r\nContent-Length: 1\r\n\r\nx", 417);
    row("noise", QByteArray(200, '\x16') + "\r\n\r\n", 400);
}

void TestHttp::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    RawClient client(port());
    client.send(bytes);
    const QByteArray answer = client.receive();
    QCOMPARE(RawClient::statusOf(answer), status);
    QCOMPARE(RawClient::headerOf(answer, "Connection"), QByteArray("close"));
    QCOMPARE(RawClient::headerOf(answer, "Content-Type"), QByteArray("application/problem+json"));
    QVERIFY(!RawClient::headerOf(answer, "Content-Security-Policy").isEmpty());
    if (status == 405)
        QCOMPARE(RawClient::headerOf(answer, "Allow"), QByteArray("GET, HEAD"));
    QVERIFY(client.waitForEnd());
}

void TestHttp::refusesALongHeader()
{
    RawClient client(port());
    client.send("GET /hello/x HTTP/1.1\r\nHost: x\r\nA: " + QByteArray(20'000, 'a') + "\r\n\r\n");
    QCOMPARE(RawClient::statusOf(client.receive()), 431);
    QVERIFY(client.waitForEnd());
}

void TestHttp::refusesAnEndlessHeader()
{
    RawClient client(port());
    QByteArray answer;
    client.send("GET /hello/x HTTP/1.1\r\nHost: x\r\n");
    for (int i = 0; i < 1'000 && answer.isEmpty(); ++i) {
        client.send("X-" + QByteArray::number(i) + ": " + QByteArray(500, 'y') + "\r\n");
        if (i % 50 == 49)
            answer = client.receive(20);
    }
    QCOMPARE(RawClient::statusOf(answer), 431);
}

void TestHttp::refusesALongBody()
{
    RawClient client(port());
    client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1025\r\n\r\n");
    QCOMPARE(RawClient::statusOf(client.receive()), 413);
    QVERIFY(client.waitForEnd());
    RawClient greedy(port());
    greedy.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1048576\r\n\r\n" + QByteArray(1'048'576, 'x'));
    QCOMPARE(RawClient::statusOf(greedy.receive()), 413);
}

void TestHttp::refusesALongChunkedBody()
{
    RawClient client(port());
    client.send("POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    QByteArray answer;
    for (int i = 0; i < 100 && answer.isEmpty(); ++i) {
        client.send("64\r\n" + QByteArray(100, 'x') + "\r\n");
        answer = client.receive(5);
    }
    QCOMPARE(RawClient::statusOf(answer), 413);
}

void TestHttp::readsAChunkedBody()
{
    RawClient client(port());
    client.send("POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n6\r\n wo");
    client.send("rld\r\n0\r\nTrailer: x\r\n\r\nGET /hello/next HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(RawClient::bodyOf(client.receive()), QByteArray("hello world"));
    QCOMPARE(RawClient::bodyOf(client.receive()), QByteArray("hello next"));
}

void TestHttp::cutsSlowHeaders()
{
    RawClient client(port());
    client.send("GET /hello/x HTTP/1.1\r\n");
    // One deadline for the whole header: one that each byte put off would never answer.
    QElapsedTimer timer;
    timer.start();
    QByteArray answer;
    while (answer.isEmpty() && timer.elapsed() < 20'000) {
        client.send("A");
        answer = client.receive(50);
    }
    QCOMPARE(RawClient::statusOf(answer), 408);
    QVERIFY(client.waitForEnd());
}

void TestHttp::cutsSlowBodies()
{
    RawClient client(port());
    client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc");
    QCOMPARE(RawClient::statusOf(client.receive()), 408);
    QVERIFY(client.waitForEnd());
}

void TestHttp::cutsIdleConnections()
{
    RawClient client(port());
    QVERIFY(client.waitForEnd(4000));
}

void TestHttp::boundsAPipelinedFlood()
{
    constexpr int count = 5'000;
    RawClient client(port());
    QByteArray flood;
    for (int i = 0; i < count; ++i)
        flood += "GET /hello/" + QByteArray::number(i) + " HTTP/1.1\r\nHost: x\r\n\r\n";
    std::atomic<int> right{0};
    client.send(flood);
    for (int i = 0; i < count; ++i) {
        if (RawClient::bodyOf(client.receive()) == "hello " + QByteArray::number(i))
            ++right;
    }
    QCOMPARE(right.load(), count);
}

void TestHttp::saysContinue()
{
    RawClient client(port());
    client.send("POST /echo HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QCOMPARE(RawClient::statusOf(client.receive()), 100);
    client.send("ok");
    QCOMPARE(RawClient::bodyOf(client.receive()), QByteArray("ok"));
}

void TestHttp::answersHeadWithoutBody()
{
    RawClient client(port());
    client.send("HEAD /hello/abc HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    const QByteArray answer = client.receive(300);
    QCOMPARE(RawClient::statusOf(answer), 200);
    QCOMPARE(RawClient::headerOf(answer, "Content-Length"), QByteArray("9"));
    QVERIFY(RawClient::bodyOf(answer).isEmpty());
}

void TestHttp::noticesThatThePeerLeaves()
{
    const int before = m_gone;
    RawClient client(port());
    client.send("GET /hold HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_VERIFY(onIo([this] { return m_held != nullptr; }));
    client.leave();
    QTRY_COMPARE(m_gone.load(), before + 1);
    QVERIFY(onIo([this] { return m_held->isOver(); }));
}

void TestHttp::staysAliveAfterEverything()
{
    QTRY_COMPARE(onIo([this] { return m_server->connections(); }), std::size_t{0});
    answersWithTheFields();
}

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
