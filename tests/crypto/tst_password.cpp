// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/passwordhash.h"
#include "models/crypto/totp.h"

#include <QTest>
#include <QUrlQuery>

using namespace chancery;
using crypto::PasswordHash;
using crypto::SecretBuffer;
using crypto::Totp;

/// How staff prove who they are.
class TestPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scryptVector();
    void fitsOnlyItsPassword();
    void refusesAbsurdHashes();
    void totpVectors_data();
    void totpVectors();
    void takesOneStepMoreOrLess();
    void uriForAuthenticators();

private:
    static SecretBuffer secret(const char *text) { return SecretBuffer::copyOf(text); }
};

void TestPassword::scryptVector()
{
    // RFC 7914 §12, the third vector.
    const auto key = crypto::scrypt(secret("pleaseletmein"), "SodiumChloride", {14, 8, 1}, 64);
    QVERIFY(key.has_value());
    QCOMPARE(key->toByteArray().toHex(),
        QByteArray("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                   "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"));
}

void TestPassword::fitsOnlyItsPassword()
{
    const crypto::ScryptCost cheap{14, 1, 1};
    const auto first = PasswordHash::make(secret("correct horse"), cheap);
    const auto second = PasswordHash::make(secret("correct horse"), cheap);
    QVERIFY(first && second);
    QVERIFY(first->salt != second->salt);
    QVERIFY(first->hash != second->hash);
    QVERIFY(first->fits(secret("correct horse")));
    QVERIFY(!first->fits(secret("correct horsf")));
    QVERIFY(!first->fits(secret("")));
    QVERIFY(!first->fits(secret("correct horse ")));
    QVERIFY(PasswordHash::usualCost.isSane());
}

void TestPassword::refusesAbsurdHashes()
{
    auto hash = *PasswordHash::make(secret("correct horse"), {14, 1, 1});
    PasswordHash wrong = hash;
    wrong.cost.logN = 40;
    QVERIFY(!wrong.fits(secret("correct horse")));
    wrong = hash;
    wrong.hash.clear();
    QVERIFY(!wrong.fits(secret("correct horse")));
    QVERIFY(!PasswordHash().fits(secret("")));
}

void TestPassword::totpVectors_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("code");
    // RFC 6238, appendix B, SHA-1.
    QTest::newRow("59") << qint64{59} << QByteArray("94287082");
    QTest::newRow("1111111109") << qint64{1111111109} << QByteArray("07081804");
    QTest::newRow("1111111111") << qint64{1111111111} << QByteArray("14050471");
    QTest::newRow("1234567890") << qint64{1234567890} << QByteArray("89005924");
    QTest::newRow("2000000000") << qint64{2000000000} << QByteArray("69279037");
    QTest::newRow("20000000000") << qint64{20000000000} << QByteArray("65353130");
}

void TestPassword::totpVectors()
{
    QFETCH(qint64, seconds);
    QFETCH(QByteArray, code);
    const domain::Instant now{std::chrono::seconds(seconds)};
    QCOMPARE(Totp::code("12345678901234567890", Totp::stepAt(now), 8), code);
    QCOMPARE(Totp::code("12345678901234567890", Totp::stepAt(now)), code.right(6));
    QCOMPARE(Totp::stepOf("12345678901234567890", code.right(6), now), std::optional(seconds / 30));
}

void TestPassword::takesOneStepMoreOrLess()
{
    const QByteArray key = "12345678901234567890";
    const domain::Instant now{std::chrono::seconds(1'780'000'015)};
    const qint64 step = Totp::stepAt(now);
    for (const qint64 distance : {-2, -1, 0, 1, 2}) {
        const auto found = Totp::stepOf(key, Totp::code(key, step + distance), now);
        QCOMPARE(found, std::abs(distance) <= 1 ? std::optional(step + distance) : std::nullopt);
    }
    QVERIFY(!Totp::stepOf(key, "", now));
    QVERIFY(!Totp::stepOf(key, Totp::code(key, step, 8), now));
    QVERIFY(!Totp::stepOf("", Totp::code("", step), now));
}

void TestPassword::uriForAuthenticators()
{
    const QUrl uri(Totp::uri(QStringLiteral("Chancery TYO"), QStringLiteral("a&b:ß"), "12345678901234567890"));
    QCOMPARE(uri.scheme(), QStringLiteral("otpauth"));
    const QUrlQuery query(uri);
    QCOMPARE(query.queryItemValue(QStringLiteral("secret")), QStringLiteral("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"));
    QCOMPARE(query.queryItemValue(QStringLiteral("issuer"), QUrl::FullyDecoded), QStringLiteral("Chancery TYO"));
    QCOMPARE(uri.path(), QStringLiteral("/Chancery TYO:a&b:ß"));
}

QTEST_APPLESS_MAIN(TestPassword)
#include "tst_password.moc"
