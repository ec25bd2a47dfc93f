// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/deviceauth.h"
#include "models/crypto/devicetoken.h"
#include "models/crypto/es256key.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace chancery;
using server::DeviceAuth;

class TestDeviceAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void acceptsWhatDevicesMake();
    void refuses_data();
    void refuses();
    void refusesATamperedPayload();
    void refusesAnotherDevicesKey();
    void refusesTheUnknownAndTheRevoked();
    void revocationIsSeenWithinTheMinute();
    void readsADeviceOnceForMany();
    void aTokenSeenBeforeIsHeldToItsTimesAndBytes();
    void saysThatTheBooksAreAway();

private:
    [[nodiscard]] static QByteArray part(const QByteArray &bytes)
    {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }
    [[nodiscard]] QJsonObject claims() const
    {
        const double now = static_cast<double>(m_clock.now().time_since_epoch().count()) / 1000;
        return {{QStringLiteral("iss"), m_id.text()}, {QStringLiteral("aud"), QStringLiteral("chancery-relay")},
            {QStringLiteral("iat"), now}, {QStringLiteral("exp"), now + 300},
            {QStringLiteral("jti"), QStringLiteral("one")}};
    }
    [[nodiscard]] QByteArray signedToken(const QByteArray &header, const QJsonObject &payload) const
    {
        const QByteArray text = part(header) + '.' + part(QJsonDocument(payload).toJson(QJsonDocument::Compact));
        return text + '.' + part(*m_key->sign(text));
    }
    QString judge(const QByteArray &authorization)
    {
        QString code;
        m_auth->authenticate(authorization, [&](const DeviceAuth::Result &result) {
            code = result ? QStringLiteral("accepted ") + result->post : result.error().code;
            m_problem = result ? QJsonObject() : result.error().toJson();
        });
        return code;
    }

    domain::SystemRandom m_random;
    domain::ManualClock m_clock{domain::Instant(std::chrono::seconds(1'780'000'000))};
    std::optional<crypto::Es256Key> m_key;
    domain::DeviceId m_id;
    std::optional<ledger::Device> m_device;
    std::optional<domain::Error> m_failure;
    int m_lookups = 0;
    std::vector<std::function<void()>> m_held;
    bool m_hold = false;
    QJsonObject m_problem;
    server::Log m_log{QString()};
    server::Metrics m_metrics;
    std::optional<DeviceAuth> m_auth;
};

void TestDeviceAuth::initTestCase()
{
    m_key = *crypto::Es256Key::generate();
    m_id = domain::DeviceId::make(m_random);
}

void TestDeviceAuth::init()
{
    m_device = ledger::Device{
        m_id, QStringLiteral("TYO"), QStringLiteral("Kiosk"), domain::DeviceKind::Kiosk, *m_key->publicPem(), {}, {}};
    m_failure.reset();
    m_lookups = 0;
    m_hold = false;
    m_held.clear();
    m_auth.emplace(
        [this](const domain::DeviceId &id, std::function<void(DeviceAuth::Found)> found) {
            ++m_lookups;
            const auto reply = [this, id, found = std::move(found)] {
                if (m_failure)
                    found(domain::Unexpected(*m_failure));
                else
                    found(m_device && m_device->id == id ? m_device : std::nullopt);
            };
            if (m_hold)
                m_held.push_back(reply);
            else
                reply();
        },
        m_clock, server::Telemetry{m_log, m_metrics});
}

void TestDeviceAuth::acceptsWhatDevicesMake()
{
    const auto token = crypto::DeviceToken::make(*m_key, m_id, m_clock.now(), std::chrono::minutes(10), m_random);
    QVERIFY(token.has_value());
    QCOMPARE(judge("Bearer " + token->jwt), QStringLiteral("accepted TYO"));
    QCOMPARE(judge("bearer " + token->jwt), QStringLiteral("accepted TYO"));
    QCOMPARE(m_lookups, 1);
}

void TestDeviceAuth::refuses_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<QString>("code");
    const QByteArray sound = R"({"alg":"ES256","typ":"JWT"})";
    const auto row = [](const char *name, const QByteArray &header, const QJsonObject &change, const char *code) {
        QTest::newRow(name) << header << change << QString::fromLatin1(code);
    };
    row("none", R"({"alg":"none"})", {}, "token_algorithm");
    row("HS256", R"({"alg":"HS256"})", {}, "token_algorithm");
    row("lower case", R"({"alg":"es256"})", {}, "token_algorithm");
    row("no algorithm", R"({})", {}, "token_algorithm");
    row("list of algorithms", R"({"alg":["ES256"]})", {}, "token_algorithm");
    row("critical extension", R"({"alg":"ES256","crit":["b64"],"b64":false})", {}, "token_algorithm");
    row("no header", "[]", {}, "token_malformed");
    row("other audience", sound, {{QStringLiteral("aud"), QStringLiteral("other")}}, "token_audience");
    row("no audience", sound, {{QStringLiteral("aud"), QJsonValue::Null}}, "token_audience");
    row("list of audiences", sound, {{QStringLiteral("aud"), QJsonArray{QStringLiteral("chancery-relay")}}},
        "token_audience");
    row("no jti", sound, {{QStringLiteral("jti"), QString()}}, "token_malformed");
    row("no issuer", sound, {{QStringLiteral("iss"), QStringLiteral("kiosk")}}, "token_malformed");
    row("no expiry", sound, {{QStringLiteral("exp"), QJsonValue::Null}}, "token_malformed");
    row("text for a time", sound, {{QStringLiteral("iat"), QStringLiteral("1")}}, "token_malformed");
    row("too long", sound, {{QStringLiteral("exp+"), 601}}, "token_lifetime");
    row("ends before it begins", sound, {{QStringLiteral("exp+"), 0}}, "token_lifetime");
    row("expired", sound, {{QStringLiteral("shift"), -700}}, "clock_skew");
    row("future", sound, {{QStringLiteral("shift"), 600}}, "clock_skew");
    row("a little early", sound, {{QStringLiteral("shift"), 59}}, "accepted TYO");
    row("a little late", sound, {{QStringLiteral("shift"), -359}}, "accepted TYO");
}

void TestDeviceAuth::refuses()
{
    QFETCH(QByteArray, header);
    QFETCH(QJsonObject, change);
    QFETCH(QString, code);
    QJsonObject payload = claims();
    const double issued = payload.value(QLatin1String("iat")).toDouble();
    for (auto it = change.begin(); it != change.end(); ++it) {
        if (it.key() == u"shift") {
            payload.insert(QStringLiteral("iat"), issued + it.value().toDouble());
            payload.insert(QStringLiteral("exp"), issued + it.value().toDouble() + 300);
        } else if (it.key() == u"exp+") {
            payload.insert(QStringLiteral("exp"), issued + it.value().toDouble());
        } else {
            payload.insert(it.key(), it.value());
        }
    }
    QCOMPARE(judge("Bearer " + signedToken(header, payload)), code);
    if (code == u"clock_skew")
        QCOMPARE(m_problem.value(QLatin1String("server_time")).toString(), domain::toRfc3339(m_clock.now()));
}

void TestDeviceAuth::refusesATamperedPayload()
{
    const QByteArray token = signedToken(R"({"alg":"ES256"})", claims());
    QByteArrayList parts = token.split('.');
    QJsonObject payload = claims();
    payload.insert(QStringLiteral("jti"), QStringLiteral("two"));
    parts[1] = part(QJsonDocument(payload).toJson(QJsonDocument::Compact));
    QCOMPARE(judge("Bearer " + parts.join('.')), QStringLiteral("token_signature"));
    QCOMPARE(judge("Bearer " + parts.at(0) + '.' + parts.at(1) + '.'), QStringLiteral("token_malformed"));
    QCOMPARE(judge("Bearer x"), QStringLiteral("token_malformed"));
    QCOMPARE(judge("Basic eDp5"), QStringLiteral("unauthorized"));
    QCOMPARE(judge({}), QStringLiteral("unauthorized"));

    // The confusion that other libraries fell for: an HMAC keyed with the public key.
    const QByteArray text
        = part(R"({"alg":"HS256"})") + '.' + part(QJsonDocument(claims()).toJson(QJsonDocument::Compact));
    const QByteArray mac = QMessageAuthenticationCode::hash(text, *m_key->publicPem(), QCryptographicHash::Sha256);
    QCOMPARE(judge("Bearer " + text + '.' + part(mac)), QStringLiteral("token_algorithm"));
}

void TestDeviceAuth::refusesAnotherDevicesKey()
{
    const auto other = *crypto::Es256Key::generate();
    const auto token = crypto::DeviceToken::make(other, m_id, m_clock.now(), std::chrono::minutes(5), m_random);
    QCOMPARE(judge("Bearer " + token->jwt), QStringLiteral("token_signature"));
}

void TestDeviceAuth::refusesTheUnknownAndTheRevoked()
{
    const QByteArray token = signedToken(R"({"alg":"ES256"})", claims());
    m_device->revokedAt = m_clock.now();
    QCOMPARE(judge("Bearer " + token), QStringLiteral("device_revoked"));
    init();
    m_device.reset();
    QCOMPARE(judge("Bearer " + token), QStringLiteral("device_unknown"));
}

void TestDeviceAuth::revocationIsSeenWithinTheMinute()
{
    const QByteArray token = signedToken(R"({"alg":"ES256"})", claims());
    QCOMPARE(judge("Bearer " + token), QStringLiteral("accepted TYO"));
    m_device->revokedAt = m_clock.now();
    m_clock.advance(std::chrono::seconds(59));
    QCOMPARE(judge("Bearer " + token), QStringLiteral("device_revoked"));
}

void TestDeviceAuth::readsADeviceOnceForMany()
{
    m_hold = true;
    const QByteArray token = signedToken(R"({"alg":"ES256"})", claims());
    int accepted = 0;
    for (int i = 0; i < 10; ++i)
        m_auth->authenticate("Bearer " + token, [&](const DeviceAuth::Result &result) { accepted += result ? 1 : 0; });
    QCOMPARE(m_lookups, 1);
    QCOMPARE(accepted, 0);
    m_held.front()();
    QCOMPARE(accepted, 10);
}

void TestDeviceAuth::aTokenSeenBeforeIsHeldToItsTimesAndBytes()
{
    const QByteArray token = signedToken(R"({"alg":"ES256"})", claims());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(judge("Bearer " + token), QStringLiteral("accepted TYO"));
    QByteArray other = token;
    const qsizetype signature = token.lastIndexOf('.') + 1;
    other[signature] = token.at(signature) == 'A' ? 'B' : 'A';
    QCOMPARE(judge("Bearer " + other), QStringLiteral("token_signature"));
    QCOMPARE(judge("Bearer " + token), QStringLiteral("accepted TYO"));
    m_clock.advance(std::chrono::minutes(7));
    QCOMPARE(judge("Bearer " + token), QStringLiteral("clock_skew"));
}

void TestDeviceAuth::saysThatTheBooksAreAway()
{
    m_failure = domain::Error{QStringLiteral("database_unavailable"), {}};
    const QByteArray token = signedToken(R"({"alg":"ES256"})", claims());
    QCOMPARE(judge("Bearer " + token), QStringLiteral("unavailable"));
    QCOMPARE(m_problem.value(QLatin1String("status")).toInt(), 503);
    m_failure.reset();
    QCOMPARE(judge("Bearer " + token), QStringLiteral("accepted TYO"));
}

QTEST_APPLESS_MAIN(TestDeviceAuth)
#include "tst_deviceauth.moc"
