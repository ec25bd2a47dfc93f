// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/curltransport.h"
#include "tests/providers/rawserver.h"

#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>
#include <thread>

using namespace chancery::providers;
using Outcome = HttpReply::Outcome;

Q_DECLARE_METATYPE(chancery::providers::HttpReply::Outcome)

class CurlTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestIsSentAsItIs();
    void replyIsWhole();
    void outcomes_data();
    void outcomes();
    void redirectIsNotFollowed();
    void hangingIsLost();
    void refusedIsNotSent();
    void connectionsAreReused();
    void deadConnectionIsNotRetried();
    void forbiddenRequests_data();
    void forbiddenRequests();
    void certificatesAreVerified();
    void manyAtOnce();
    void waitingForAConnectionIsNotSent();
    void stopEndsEverything();
};

namespace {

/// Collects replies from the transport's thread.
class Inbox
{
public:
    HttpTransport::Callback callback()
    {
        return [this](HttpReply reply) {
            const std::lock_guard lock(m_mutex);
            m_replies.push_back(std::move(reply));
            m_thread = std::this_thread::get_id();
        };
    }
    size_t size()
    {
        const std::lock_guard lock(m_mutex);
        return m_replies.size();
    }
    HttpReply last()
    {
        const std::lock_guard lock(m_mutex);
        return m_replies.empty() ? HttpReply() : m_replies.back();
    }
    std::thread::id thread()
    {
        const std::lock_guard lock(m_mutex);
        return m_thread;
    }

private:
    std::mutex m_mutex;
    std::vector<HttpReply> m_replies;
    std::thread::id m_thread;
};

HttpRequest post(const QByteArray &url, const QByteArray &body = "a=b")
{
    return {.method = "POST",
        .url = url,
        .headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Idempotency-Key", "k1"}},
        .body = body,
        .timeout = std::chrono::seconds(5)};
}

RawServer::Answer answerWith(const QByteArray &bytes, bool thenClose = true)
{
    return [=](QTcpSocket &socket, const QByteArray &) {
        socket.write(bytes);
        if (thenClose)
            socket.disconnectFromHost();
    };
}

const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nRequest-Id: req_1\r\n\r\n{}";

} // namespace

void CurlTransportTest::requestIsSentAsItIs()
{
    RawServer server(answerWith(ok));
    Inbox inbox;
    CurlTransport transport;
    const QByteArray body("mode=payment&x[0][y]=%20\0z", 26);
    transport.send(post(server.url() + "/v1/x?expand[]=a.b", body), inbox.callback());
    QTRY_COMPARE(inbox.size(), size_t{1});
    const QByteArray request = server.requests().value(0);
    QVERIFY(request.startsWith("POST /v1/x?expand[]=a.b HTTP/1.1\r\n"));
    QVERIFY(request.contains("\r\nIdempotency-Key: k1\r\n"));
    QVERIFY(request.contains("\r\nContent-Type: application/x-www-form-urlencoded\r\n"));
    QVERIFY(request.contains("\r\nUser-Agent: Chancery/"));
    QVERIFY(!request.contains("Expect:"));
    QVERIFY(request.endsWith("\r\n\r\n" + body));
    QVERIFY(inbox.thread() != std::this_thread::get_id());
}

void CurlTransportTest::replyIsWhole()
{
    RawServer server(
        answerWith("HTTP/1.1 100 Continue\r\nX-Interim: 1\r\n\r\nHTTP/1.1 402 Payment Required\r\n"
                   "Request-Id:  req_1 \r\nTransfer-Encoding: chunked\r\n\r\n3;x=\"y\"\r\nabc\r\n2\r\nde\r\n0\r\n"
                   "Request-Id: of a trailer\r\nIdempotent-Replayed: true\r\n\r\n"));
    Inbox inbox;
    CurlTransport transport;
    transport.send(post(server.url()), inbox.callback());
    QTRY_COMPARE(inbox.size(), size_t{1});
    const HttpReply reply = inbox.last();
    QVERIFY2(reply.outcome == Outcome::Answered, qPrintable(reply.error));
    QCOMPARE(reply.status, 402);
    QCOMPARE(reply.body, QByteArray("abcde"));
    QCOMPARE(headerValues(reply.headers, "request-id"), QByteArrayList{"req_1"});
    QVERIFY(headerValues(reply.headers, "Idempotent-Replayed").isEmpty());
    QVERIFY(headerValues(reply.headers, "X-Interim").isEmpty());
}

void CurlTransportTest::outcomes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Outcome>("outcome");
    const QByteArray head = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("whole") << ok << Outcome::Answered;
    QTest::newRow("500") << QByteArray("HTTP/1.1 500 X\r\nContent-Length: 0\r\n\r\n") << Outcome::Answered;
    QTest::newRow("cut in the body") << head + "Content-Length: 100\r\n\r\n{\"id\":" << Outcome::Lost;
    QTest::newRow("cut in the header") << head + "Content-Le" << Outcome::Lost;
    QTest::newRow("cut in a chunk") << head + "Transfer-Encoding: chunked\r\n\r\n5\r\nab" << Outcome::Lost;
    QTest::newRow("no last chunk") << head + "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n" << Outcome::Lost;
    QTest::newRow("cut in a trailer") << head + "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\nX-Tr"
                                      << Outcome::Lost;
    QTest::newRow("no byte") << QByteArray() << Outcome::Lost;
    QTest::newRow("garbage") << QByteArray("\x16\x03 what is this\r\n\r\n") << Outcome::Lost;
    QTest::newRow("body too large") << head + "Content-Length: 3000000\r\n\r\n" + QByteArray(3'000'000, 'x')
                                    << Outcome::Lost;
    QTest::newRow("endless header") << head + "X: " + QByteArray(90'000, 'x') + "\r\nY: " + QByteArray(90'000, 'y')
            + "\r\n\r\n" << Outcome::Lost;
}

void CurlTransportTest::outcomes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Outcome, outcome);
    RawServer server(answerWith(bytes));
    Inbox inbox;
    CurlTransport transport;
    transport.send(post(server.url()), inbox.callback());
    QTRY_COMPARE(inbox.size(), size_t{1});
    QVERIFY2(inbox.last().outcome == outcome, qPrintable(inbox.last().error));
    QCOMPARE(inbox.last().error.isEmpty(), outcome == Outcome::Answered);
    QCOMPARE(server.requests().size(), 1);
}

void CurlTransportTest::redirectIsNotFollowed()
{
    RawServer server(answerWith("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n"));
    Inbox inbox;
    CurlTransport transport;
    transport.send(post(server.url()), inbox.callback());
    QTRY_COMPARE(inbox.size(), size_t{1});
    QCOMPARE(inbox.last().status, 302);
    QCOMPARE(server.requests().size(), 1);
}

void CurlTransportTest::hangingIsLost()
{
    RawServer server([](QTcpSocket &, const QByteArray &) {});
    Inbox inbox;
    CurlTransport transport;
    HttpRequest request = post(server.url());
    request.timeout = std::chrono::milliseconds(300);
    transport.send(request, inbox.callback());
    QTRY_COMPARE(inbox.size(), size_t{1});
    QVERIFY(inbox.last().outcome == Outcome::Lost);
    QCOMPARE(server.requests().size(), 1);
}

void CurlTransportTest::refusedIsNotSent()
{
    QByteArray url;
    {
        const RawServer gone(answerWith(ok));
        url = gone.url();
    }
    Inbox inbox;
    CurlTransport transport;
    transport.send(post(url), inbox.callback());
    QTRY_COMPARE(inbox.size(), size_t{1});
    QVERIFY(inbox.last().outcome == Outcome::NotSent);
}

void CurlTransportTest::connectionsAreReused()
{
    RawServer server(answerWith(ok, false));
    Inbox inbox;
    CurlTransport transport;
    for (size_t i = 1; i <= 5; ++i) {
        transport.send(post(server.url()), inbox.callback());
        QTRY_COMPARE(inbox.size(), i);
        QVERIFY(inbox.last().outcome == Outcome::Answered);
    }
    QCOMPARE(server.requests().size(), 5);
    QCOMPARE(server.connections(), 1);
}

void CurlTransportTest::deadConnectionIsNotRetried()
{
    // Closing a kept connection without a byte is what makes HTTP clients send a request a second time by themselves.
    int served = 0;
    RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        if (++served == 1)
            socket.write(ok);
        else
            socket.disconnectFromHost();
    });
    for (const QByteArray &body : {QByteArray("a=b"), QByteArray()}) {
        served = 0;
        const qsizetype before = server.requests().size();
        Inbox inbox;
        CurlTransport transport;
        transport.send(post(server.url(), body), inbox.callback());
        QTRY_COMPARE(inbox.size(), size_t{1});
        QVERIFY(inbox.last().outcome == Outcome::Answered);
        transport.send(post(server.url(), body), inbox.callback());
        QTRY_COMPARE(inbox.size(), size_t{2});
        QVERIFY(inbox.last().outcome == Outcome::Lost);
        transport.stop();
        QCoreApplication::processEvents();
        QCOMPARE(server.requests().size() - before, 2);
    }
}

void CurlTransportTest::forbiddenRequests_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("header");
    const QByteArray get("GET");
    QTest::newRow("http to the world") << get << QByteArray("http://192.0.2.1/") << QByteArray("x");
    QTest::newRow("looks like loopback") << get << QByteArray("http://localhost.example.org/") << QByteArray("x");
    QTest::newRow("file") << get << QByteArray("file:///etc/passwd") << QByteArray("x");
    QTest::newRow("a name that looks like loopback")
        << get << QByteArray("http://127.0.0.1.example.org:1/") << QByteArray("x");
    QTest::newRow("ftp") << get << QByteArray("ftp://127.0.0.1/") << QByteArray("x");
    QTest::newRow("no URL") << get << QByteArray("hello") << QByteArray("x");
    QTest::newRow("credentials") << get << QByteArray("http://user:pw@127.0.0.1:1/") << QByteArray("x");
    QTest::newRow("PUT") << QByteArray("PUT") << QByteArray("http://127.0.0.1:1/") << QByteArray("x");
    QTest::newRow("header injection") << get << QByteArray("http://127.0.0.1:1/") << QByteArray("x\r\nEvil: 1");
}

void CurlTransportTest::forbiddenRequests()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, header);
    Inbox inbox;
    CurlTransport transport;
    transport.send(
        {.method = method, .url = url, .headers = {{"X-Test", header}}, .body = {}, .timeout = std::chrono::seconds(5)},
        inbox.callback());
    QTRY_COMPARE(inbox.size(), size_t{1});
    QVERIFY(inbox.last().outcome == Outcome::NotSent);
    QVERIFY2(!inbox.last().error.startsWith(u"curl"), "refused before libcurl tried");
}

void CurlTransportTest::certificatesAreVerified()
{
    const QTemporaryDir directory;
    const QString key = directory.filePath(QStringLiteral("key.pem"));
    const QString certificate = directory.filePath(QStringLiteral("certificate.pem"));
    const int made = QProcess::execute(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
            QStringLiteral("-nodes"), QStringLiteral("-batch"), QStringLiteral("-subj"),
            QStringLiteral("/CN=127.0.0.1"), QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"),
            QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate});
    QCOMPARE(made, 0);
    QFile keyFile(key);
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    auto tls = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    tls->setSslConfiguration(configuration);
    RawServer server(answerWith(ok), std::move(tls));

    Inbox inbox;
    CurlTransport strict;
    strict.send(post(server.url("https")), inbox.callback());
    QTRY_COMPARE(inbox.size(), size_t{1});
    QVERIFY(inbox.last().outcome == Outcome::NotSent);
    QVERIFY(server.requests().isEmpty());

    CurlTransport::Options options;
    options.caFile = certificate.toLocal8Bit();
    CurlTransport trusting(options);
    trusting.send(post(server.url("https")), inbox.callback());
    QTRY_COMPARE(inbox.size(), size_t{2});
    QVERIFY2(inbox.last().outcome == Outcome::Answered, qPrintable(inbox.last().error));
    QByteArray otherName = server.url("https");
    otherName.replace("127.0.0.1", "localhost");
    trusting.send(post(otherName), inbox.callback());
    QTRY_COMPARE(inbox.size(), size_t{3});
    QVERIFY(inbox.last().outcome == Outcome::NotSent);
    QCOMPARE(server.requests().size(), 1);
}

void CurlTransportTest::manyAtOnce()
{
    RawServer server(answerWith(ok, false));
    Inbox inbox;
    CurlTransport transport;
    constexpr size_t count = 300;
    for (size_t i = 0; i < count; ++i)
        transport.send(post(server.url()), inbox.callback());
    QTRY_COMPARE(inbox.size(), count);
    QCOMPARE(static_cast<size_t>(server.requests().size()), count);
    QVERIFY(server.connections() <= 32);
}

void CurlTransportTest::waitingForAConnectionIsNotSent()
{
    RawServer server([](QTcpSocket &, const QByteArray &) {});
    CurlTransport::Options options;
    options.connectionsPerHost = 1;
    Inbox first;
    Inbox second;
    CurlTransport transport(options);
    transport.send(post(server.url()), first.callback());
    QTRY_COMPARE(server.requests().size(), 1);
    HttpRequest waiting = post(server.url());
    waiting.timeout = std::chrono::milliseconds(200);
    transport.send(waiting, second.callback());
    QTRY_COMPARE(second.size(), size_t{1});
    QVERIFY(second.last().outcome == Outcome::NotSent);
    QCOMPARE(first.size(), size_t{0});
}

void CurlTransportTest::stopEndsEverything()
{
    RawServer server([](QTcpSocket &, const QByteArray &) {});
    Inbox inbox;
    CurlTransport transport;
    transport.send(post(server.url()), inbox.callback());
    QTRY_COMPARE(server.requests().size(), 1);
    transport.stop();
    QCOMPARE(inbox.size(), size_t{1});
    QVERIFY(inbox.last().outcome == Outcome::Lost);
    transport.send(post(server.url()), inbox.callback());
    QCOMPARE(inbox.size(), size_t{2});
    QVERIFY(inbox.last().outcome == Outcome::NotSent);
    transport.stop();
}

QTEST_GUILESS_MAIN(CurlTransportTest)
#include "tst_curltransport.moc"
