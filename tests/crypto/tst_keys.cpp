// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/blindindex.h"
#include "models/crypto/datakey.h"
#include "models/crypto/digest.h"
#include "models/crypto/errors.h"
#include "models/crypto/hkdf.h"

#include <QTest>

#include <utility>

using namespace chancery::crypto;

class KeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashes();
    void comparesInConstantTime();
    void derivesRfc5869Vectors_data();
    void derivesRfc5869Vectors();
    void movesAndOverwritesSecrets();
    void takesOverBytes();
    void findsNormalisedValues_data();
    void findsNormalisedValues();
    void keepsIndexesApart();
    void keepsADataKey();
    void refusesMalformedDataKeys_data();
    void refusesMalformedDataKeys();
    void checkValueProvesTheKey();
};

void KeysTest::hashes()
{
    // FIPS 180-4 example.
    QCOMPARE(sha256("abc").toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void KeysTest::comparesInConstantTime()
{
    QVERIFY(constantTimeEquals("same", "same"));
    QVERIFY(constantTimeEquals({}, {}));
    QVERIFY(!constantTimeEquals("same", "sane"));
    QVERIFY(!constantTimeEquals("same", "same "));
}

void KeysTest::derivesRfc5869Vectors_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<QByteArray>("derived");
    QTest::newRow("A.1") << QByteArray(44, 'b').replace("bb", "0b") << QByteArray("000102030405060708090a0b0c")
                         << QByteArray("f0f1f2f3f4f5f6f7f8f9")
                         << QByteArray(
                                "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
    QTest::newRow("A.3: no salt, no info")
        << QByteArray(44, 'b').replace("bb", "0b") << QByteArray() << QByteArray()
        << QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
}

void KeysTest::derivesRfc5869Vectors()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, salt);
    QFETCH(QByteArray, info);
    QFETCH(QByteArray, derived);
    const auto result = hkdfSha256(SecretBuffer::take(QByteArray::fromHex(key)), QByteArray::fromHex(salt),
        QByteArray::fromHex(info), derived.size() / 2);
    QVERIFY(result);
    QCOMPARE(result->toByteArray().toHex(), derived);
}

void KeysTest::movesAndOverwritesSecrets()
{
    SecretBuffer first = SecretBuffer::copyOf("secret");
    const char *memory = first.data();
    SecretBuffer second = std::move(first);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that it is empty is the contract
    QVERIFY(second.data() == memory); // the same place: QCOMPARE would compare them as strings
    second.truncate(3);
    QCOMPARE(second.toByteArray(), QByteArray("sec"));
    QCOMPARE(QByteArrayView(memory + 3, 3), QByteArrayView("\0\0\0", 3));
    second = SecretBuffer::copyOf("other");
    QCOMPARE(second.toByteArray(), QByteArray("other"));
    second.clear();
    QVERIFY(second.isEmpty());
    QVERIFY(SecretBuffer::random(32).toByteArray() != SecretBuffer::random(32).toByteArray());
}

void KeysTest::takesOverBytes()
{
    QByteArray shared("shared secret");
    const QByteArray copy = shared;
    const SecretBuffer taken = SecretBuffer::take(std::move(shared));
    QVERIFY(shared.isEmpty()); // NOLINT(bugprone-use-after-move): that it is empty is the contract
    QCOMPARE(copy, QByteArray("shared secret"));
    QCOMPARE(taken.toByteArray(), QByteArray("shared secret"));
}

void KeysTest::findsNormalisedValues_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("case") << QStringLiteral("ab123") << QStringLiteral("AB123") << true;
    QTest::newRow("blanks") << QStringLiteral("  A  B\t1 ") << QStringLiteral("A B 1") << true;
    QTest::newRow("composed") << QStringLiteral("MU\u0308LLER") << QStringLiteral("m\u00fcller") << true;
    QTest::newRow("full width") << QStringLiteral("\uff21\uff11") << QStringLiteral("A1") << true;
    QTest::newRow("other value") << QStringLiteral("AB123") << QStringLiteral("AB124") << false;
    QTest::newRow("a blank counts") << QStringLiteral("AB 1") << QStringLiteral("AB1") << false;
}

void KeysTest::findsNormalisedValues()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    auto index = std::move(BlindIndex::create(SecretBuffer::copyOf(QByteArray(32, 'k')), "test")).value();
    const auto first = index.of(a);
    const auto second = index.of(b);
    QVERIFY(first && second);
    QCOMPARE(first->size(), 32);
    QCOMPARE(*first == *second, same);
}

void KeysTest::keepsIndexesApart()
{
    const SecretBuffer key = SecretBuffer::random(32);
    auto one = std::move(BlindIndex::create(key, "one")).value();
    auto two = std::move(BlindIndex::create(key, "two")).value();
    auto otherKey = std::move(BlindIndex::create(SecretBuffer::random(32), "one")).value();
    const QString value = QStringLiteral("X1");
    QVERIFY(*one.of(value) != *two.of(value));
    QVERIFY(*one.of(value) != *otherKey.of(value));
    QVERIFY(*one.of(value) != sha256(value.toUtf8()));
}

void KeysTest::keepsADataKey()
{
    const DataKey key = std::move(DataKey::generate()).value();
    const auto again = DataKey::deserialise(key.serialise());
    QVERIFY(again);
    QCOMPARE(again->id(), key.id());
    QCOMPARE(again->secret().toByteArray(), key.secret().toByteArray());
    QCOMPARE(*again->checkValue(), *key.checkValue());
    QCOMPARE(key.clone().secret().toByteArray(), key.secret().toByteArray());
    QVERIFY(DataKey::generate()->secret().toByteArray() != key.secret().toByteArray());
}

void KeysTest::refusesMalformedDataKeys_data()
{
    QTest::addColumn<QByteArray>("stored");
    const QByteArray good = DataKey::generate()->serialise().toByteArray();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << good.chopped(1);
    QTest::newRow("long") << good + 'x';
    QTest::newRow("other mark") << 'X' + good.sliced(1);
}

void KeysTest::refusesMalformedDataKeys()
{
    QFETCH(QByteArray, stored);
    const auto key = DataKey::deserialise(SecretBuffer::copyOf(stored));
    QVERIFY(!key);
    QCOMPARE(key.error().code, QString(errors::badKey));
}

void KeysTest::checkValueProvesTheKey()
{
    const DataKey key = std::move(DataKey::generate()).value();
    QByteArray changed = key.serialise().toByteArray();
    changed.back() = static_cast<char>(changed.back() ^ 1);
    const auto other = DataKey::deserialise(SecretBuffer::copyOf(changed));
    QVERIFY(other);
    QCOMPARE(other->id(), key.id());
    QVERIFY(*other->checkValue() != *key.checkValue());
    QVERIFY(!key.checkValue()->contains(key.secret().toByteArray().first(8)));
}

QTEST_GUILESS_MAIN(KeysTest)
#include "tst_keys.moc"
