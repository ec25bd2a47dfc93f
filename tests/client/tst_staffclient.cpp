// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/client/staffclient.h"
#include "gateway/protocol/problem.h"
#include "tests/client/testserver.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace chancery;
using client::RelayReply;
using client::StaffClient;
using payment::GatewayProblem;

namespace {

const protocol::StaffSignedIn signedIn{QStringLiteral("sst_token"),
    domain::StaffId(QStringLiteral("stf_0123456789abcdefghjkmnpqrs")), QStringLiteral("Aiko"), QStringLiteral("clerk"),
    QStringLiteral("TYO"), domain::Instant(std::chrono::hours(500'000)), 900};

QByteArray bytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray problem(int status, const char *code)
{
    return TestServer::answer(QByteArray::number(status) + " No",
        protocol::Problem::make(status, QString::fromLatin1(code), QStringLiteral("Title")).toBytes(),
        "application/problem+json");
}

} // namespace

/// A session of staff at a relay that is played: what is sent with it, and when it is over.
class TestStaffClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_relay = std::make_unique<client::RelayClient>(
            client::RelayAddress::fromText(m_server->url()).value(),
            [] { return domain::Expected<QByteArray, domain::Error>(QByteArray("device-token")); }, m_clock,
            client::RelayClient::Limits{});
        m_staff = std::make_unique<StaffClient>(*m_relay);
    }
    void cleanup()
    {
        m_staff.reset();
        m_relay.reset();
        m_server.reset();
    }

    void callsCarryDeviceAndSession()
    {
        signIn();
        QVERIFY(m_staff->isSignedIn());
        QVERIFY(!m_server->requests.at(0).headers.contains("chancery-staff"));
        QCOMPARE(m_server->requests.at(0).headers.value("authorization"), QByteArray("Bearer device-token"));
        m_server->always(TestServer::answer("200 OK", "{}"));
        QVERIFY(get());
        const auto &sent = m_server->requests.at(1);
        QCOMPARE(sent.line, QByteArray("GET /v1/calls?state=a%20b HTTP/1.1"));
        QCOMPARE(sent.headers.value("chancery-staff"), QByteArray("sst_token"));
        bool posted = false;
        m_staff->post(QStringLiteral("/v1/x"), {{QStringLiteral("a"), 1}}, "key-1", this,
            [&posted](const auto &reply) { posted = reply.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(posted, 20'000);
        QCOMPARE(m_server->requests.at(2).headers.value("idempotency-key"), QByteArray("key-1"));
        QCOMPARE(m_server->requests.at(2).body, QByteArray("{\"a\":1}"));
    }

    void endsOnceTheRelaySaysSo_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<bool>("ends");
        for (const char *code : {"staff_session_expired", "staff_unauthorized", "staff_disabled"})
            QTest::addRow("%s", code) << QByteArray(code) << true;
        QTest::addRow("wrong_role") << QByteArray("wrong_role") << false;
    }
    void endsOnceTheRelaySaysSo()
    {
        QFETCH(QByteArray, code);
        QFETCH(bool, ends);
        signIn();
        QSignalSpy ended(m_staff.get(), &StaffClient::sessionEnded);
        m_server->always(problem(401, code.constData()));
        QVERIFY(!get());
        QCOMPARE(ended.count(), ends ? 1 : 0);
        QCOMPARE(m_staff->isSignedIn(), !ends);
        QVERIFY(!get());
        QCOMPARE(ended.count(), ends ? 1 : 0); // no session, nothing that ends
    }

    void signsOutAtOnceAndForGood()
    {
        signIn();
        m_server->always("HTTP/1.1 204 No Content\r\n\r\n");
        bool told = false;
        m_staff->signOut(this, [&told] { told = true; });
        QVERIFY(!m_staff->isSignedIn());
        QTRY_VERIFY_WITH_TIMEOUT(told, 20'000);
        QCOMPARE(m_server->requests.at(1).line, QByteArray("DELETE /v1/staff/sessions/current HTTP/1.1"));
        QCOMPARE(m_server->requests.at(1).headers.value("chancery-staff"), QByteArray("sst_token"));
    }

    void aRefusalOpensNoSession()
    {
        m_server->always(problem(401, "credentials_refused"));
        QString code;
        m_staff->signIn({QStringLiteral("Aiko"), QStringLiteral("wrong"), {}}, this,
            [&code](const auto &answer) { code = answer ? QStringLiteral("in") : answer.error().code; });
        QTRY_COMPARE_WITH_TIMEOUT(code, QStringLiteral("credentials_refused"), 20'000);
        QVERIFY(!m_staff->isSignedIn());
    }

private:
    void signIn()
    {
        m_server->always(TestServer::answer("201 Created", bytes(signedIn.toJson())));
        bool in = false;
        m_staff->signIn({QStringLiteral("Aiko"), QStringLiteral("password"), {}}, this,
            [&in](const auto &answer) { in = answer.has_value() && answer.value() == signedIn; });
        QTRY_VERIFY_WITH_TIMEOUT(in, 20'000);
    }
    [[nodiscard]] bool get()
    {
        std::optional<bool> good;
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("state"), QStringLiteral("a b"));
        m_staff->get(
            QStringLiteral("/v1/calls"), query, this, [&good](const auto &reply) { good = reply.has_value(); });
        return QTest::qWaitFor([&good] { return good.has_value(); }, 20'000) && *good;
    }

    domain::SystemClock m_clock;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<client::RelayClient> m_relay;
    std::unique_ptr<StaffClient> m_staff;
};

QTEST_GUILESS_MAIN(TestStaffClient)
#include "tst_staffclient.moc"
