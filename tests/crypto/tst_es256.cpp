// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/devicetoken.h"
#include "models/crypto/errors.h"
#include "models/crypto/es256key.h"
#include "models/crypto/es256publickey.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace chancery;
using namespace chancery::crypto;
using namespace std::chrono_literals;

namespace {

Es256PublicKey publicOf(const Es256Key &key)
{
    return std::move(Es256PublicKey::fromPem(key.publicPem().value())).value();
}

QByteArray fromBase64Url(QByteArrayView text)
{
    return QByteArray::fromBase64(
        text.toByteArray(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
}

} // namespace

class Es256Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifiesThePublishedToken();
    void signsAndVerifies();
    void refusesEveryChangedByte();
    void refusesOtherSizes();
    void keepsItsKey();
    void refusesOtherKeys_data();
    void refusesOtherKeys();
    void makesADeviceToken();
    void cutsTheLifetime();
};

void Es256Test::verifiesThePublishedToken()
{
    // RFC 7515 appendix A.3: key, signing input and signature.
    const auto key = Es256PublicKey::fromPem("-----BEGIN PUBLIC KEY-----\n"
                                             "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEf83OJ3D2xF1Bg8vub9tLe1gHMzV7\n"
                                             "6e8Tus9uPHvRVEXH8UTNG72bfocs3+257rn0s2ldbqkLJK2KRiMohYjlrQ==\n"
                                             "-----END PUBLIC KEY-----\n");
    QVERIFY(key);
    const QByteArray input
        = "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9p"
          "c19yb290Ijp0cnVlfQ";
    const QByteArray signature
        = fromBase64Url("DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q");
    QVERIFY(key->verify(input, signature));
    QVERIFY(!key->verify(input + 'x', signature));
}

void Es256Test::signsAndVerifies()
{
    const Es256Key key = std::move(Es256Key::generate()).value();
    const Es256PublicKey publicKey = publicOf(key);
    // Often enough that R or S begins with a zero byte, which DER leaves out.
    for (int i = 0; i < 600; ++i) {
        const QByteArray message = QByteArray::number(i);
        const auto signature = key.sign(message);
        QVERIFY(signature);
        QCOMPARE(signature->size(), 64);
        QVERIFY(publicKey.verify(message, *signature));
    }
    QVERIFY(publicKey.verify({}, *key.sign({})));
    QVERIFY(!publicOf(*Es256Key::generate()).verify("m", *key.sign("m")));
}

void Es256Test::refusesEveryChangedByte()
{
    const Es256Key key = std::move(Es256Key::generate()).value();
    const Es256PublicKey publicKey = publicOf(key);
    const QByteArray signature = key.sign("message").value();
    for (qsizetype i = 0; i < signature.size(); ++i) {
        QByteArray changed = signature;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QVERIFY(!publicKey.verify("message", changed));
    }
    QVERIFY(!publicKey.verify("massage", signature));
}

void Es256Test::refusesOtherSizes()
{
    const Es256Key key = std::move(Es256Key::generate()).value();
    const Es256PublicKey publicKey = publicOf(key);
    const QByteArray signature = key.sign("m").value();
    QVERIFY(!publicKey.verify("m", {}));
    QVERIFY(!publicKey.verify("m", signature.chopped(1)));
    QVERIFY(!publicKey.verify("m", signature + '\0'));
    QVERIFY(!publicKey.verify("m", QByteArray(64, '\0')));
    QVERIFY(!publicKey.verify("m", QByteArray(64, '\xff')));
}

void Es256Test::keepsItsKey()
{
    const Es256Key key = std::move(Es256Key::generate()).value();
    const auto again = Es256Key::fromPem(key.privatePem().value());
    QVERIFY(again);
    QCOMPARE(*again->publicPem(), *key.publicPem());
    QVERIFY(key.publicPem()->startsWith("-----BEGIN PUBLIC KEY-----"));
    QVERIFY(publicOf(key).verify("m", *again->sign("m")));
}

void Es256Test::refusesOtherKeys_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("rubbish") << QByteArray("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n");
    QTest::newRow("Ed25519") << QByteArray(
        "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n"
        "-----END PUBLIC KEY-----\n");
}

void Es256Test::refusesOtherKeys()
{
    QFETCH(QByteArray, pem);
    QCOMPARE(Es256PublicKey::fromPem(pem).error().code, QString(errors::badKey));
    QCOMPARE(Es256Key::fromPem(SecretBuffer::copyOf(pem)).error().code, QString(errors::badKey));
}

void Es256Test::makesADeviceToken()
{
    const Es256Key key = std::move(Es256Key::generate()).value();
    domain::SystemRandom random;
    const auto device = domain::DeviceId::make(random);
    const domain::Instant now{1'767'225'600'999ms};
    const auto token = DeviceToken::make(key, device, now, 5min, random);
    QVERIFY(token);
    const QList<QByteArray> parts = token->jwt.split('.');
    QCOMPARE(parts.size(), 3);
    QVERIFY(publicOf(key).verify(parts[0] + '.' + parts[1], fromBase64Url(parts[2])));
    const QJsonObject header = QJsonDocument::fromJson(fromBase64Url(parts[0])).object();
    QCOMPARE(header.value(u"alg").toString(), QStringLiteral("ES256"));
    const QJsonObject claims = QJsonDocument::fromJson(fromBase64Url(parts[1])).object();
    QCOMPARE(claims.value(u"iss").toString(), device.text());
    QCOMPARE(claims.value(u"aud").toString(), QStringLiteral("chancery-relay"));
    QCOMPARE(claims.value(u"iat").toInteger(), 1'767'225'600);
    QCOMPARE(claims.value(u"exp").toInteger(), 1'767'225'900);
    QCOMPARE(claims.value(u"jti").toString().size(), 26);
    QCOMPARE(token->expires, domain::Instant(1'767'225'900'000ms));
    QVERIFY(token->jwt != DeviceToken::make(key, device, now, 5min, random)->jwt);
}

void Es256Test::cutsTheLifetime()
{
    const Es256Key key = std::move(Es256Key::generate()).value();
    domain::SystemRandom random;
    const domain::Instant now{1'767'225'600'000ms};
    QCOMPARE(DeviceToken::make(key, domain::DeviceId::make(random), now, 24h, random)->expires, now + 10min);
}

QTEST_GUILESS_MAIN(Es256Test)
#include "tst_es256.moc"
