// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/aead.h"
#include "models/crypto/errors.h"

#include <QSet>
#include <QTest>

using namespace chancery::crypto;

namespace {

SecretBuffer hexKey(const char *hex)
{
    return SecretBuffer::take(QByteArray::fromHex(hex));
}

Aead cipher(const SecretBuffer &key)
{
    return std::move(Aead::create(key)).value();
}

} // namespace

class AeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensPublishedVectors_data();
    void opensPublishedVectors();
    void roundTrip_data();
    void roundTrip();
    void refusesEveryChangedByte();
    void refusesShortenedMessages();
    void refusesAnotherKeyOrPlace();
    void refusesKeysOfOtherSizes_data();
    void refusesKeysOfOtherSizes();
    void worksOnAfterARefusal();
    void neverRepeatsANonce();
};

void AeadTest::opensPublishedVectors_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("sealed"); // nonce, ciphertext, tag
    QTest::addColumn<QByteArray>("associated");
    QTest::addColumn<QByteArray>("plain");
    // McGrew & Viega, "The Galois/Counter Mode of Operation", appendix B, test cases 13, 14 and 16.
    const QByteArray zero(64, '0');
    QTest::newRow("13: nothing") << zero << QByteArray("000000000000000000000000530f8afbc74536b9a963b4f1c4cb738b")
                                 << QByteArray() << QByteArray();
    QTest::newRow("14: one block") << zero
                                   << QByteArray("000000000000000000000000"
                                                 "cea7403d4d606b6e074ec5d3baf39d18"
                                                 "d0d1c8a799996bf0265b98b5d48ab919")
                                   << QByteArray() << QByteArray("00000000000000000000000000000000");
    QTest::newRow("16: with associated data")
        << QByteArray("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308")
        << QByteArray("cafebabefacedbaddecaf888"
                      "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                      "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                      "76fc6ece0f4e1768cddf8853bb2d551b")
        << QByteArray("feedfacedeadbeeffeedfacedeadbeefabaddad2")
        << QByteArray("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                      "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
}

void AeadTest::opensPublishedVectors()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, sealed);
    QFETCH(QByteArray, associated);
    QFETCH(QByteArray, plain);
    auto aead = cipher(hexKey(key.constData()));
    const auto opened = aead.open(QByteArray::fromHex(sealed), QByteArray::fromHex(associated));
    QVERIFY(opened);
    QCOMPARE(opened->toByteArray().toHex(), plain);
}

void AeadTest::roundTrip_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 15, 16, 17, 4096, 1'000'000})
        QTest::addRow("%d bytes", size) << size;
}

void AeadTest::roundTrip()
{
    QFETCH(int, size);
    auto aead = cipher(SecretBuffer::random(32));
    const QByteArray plain(size, 'p');
    const auto sealed = aead.seal(plain, "place");
    QVERIFY(sealed);
    QCOMPARE(sealed->size(), size + Aead::overhead);
    const auto opened = aead.open(*sealed, "place");
    QVERIFY(opened);
    QCOMPARE(opened->toByteArray(), plain);
}

void AeadTest::refusesEveryChangedByte()
{
    auto aead = cipher(SecretBuffer::random(32));
    const QByteArray sealed = aead.seal("What is sealed stays as it was.", "place").value();
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        for (const int bit : {0, 3, 7}) {
            QByteArray changed = sealed;
            changed[i] = static_cast<char>(changed[i] ^ (1 << bit));
            const auto opened = aead.open(changed, "place");
            QVERIFY2(!opened, qPrintable(QString::number(i)));
            QCOMPARE(opened.error().code, QString(errors::notAuthentic));
        }
    }
    QVERIFY(aead.open(sealed, "place"));
}

void AeadTest::refusesShortenedMessages()
{
    auto aead = cipher(SecretBuffer::random(32));
    const QByteArray sealed = aead.seal("short", {}).value();
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QVERIFY2(!aead.open(sealed.first(size), {}), qPrintable(QString::number(size)));
    QVERIFY(!aead.open(sealed + '\0', {}));
}

void AeadTest::refusesAnotherKeyOrPlace()
{
    auto aead = cipher(SecretBuffer::random(32));
    auto other = cipher(SecretBuffer::random(32));
    const QByteArray sealed = aead.seal("text", "records/1").value();
    QVERIFY(!other.open(sealed, "records/1"));
    QVERIFY(!aead.open(sealed, "records/2"));
    QVERIFY(!aead.open(sealed, {}));
}

void AeadTest::refusesKeysOfOtherSizes_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 16, 24, 31, 33, 64})
        QTest::addRow("%d bytes", size) << size;
}

void AeadTest::refusesKeysOfOtherSizes()
{
    QFETCH(int, size);
    const auto aead = Aead::create(SecretBuffer(size));
    QVERIFY(!aead);
    QCOMPARE(aead.error().code, QString(errors::badKey));
}

void AeadTest::worksOnAfterARefusal()
{
    auto aead = cipher(SecretBuffer::random(32));
    const QByteArray first = aead.seal("first", {}).value();
    QVERIFY(!aead.open(QByteArray(40, 'x'), {}));
    QCOMPARE(aead.open(first, {})->toByteArray(), QByteArray("first"));
    const QByteArray second = aead.seal("second", {}).value();
    QCOMPARE(aead.open(second, {})->toByteArray(), QByteArray("second"));
}

void AeadTest::neverRepeatsANonce()
{
    auto aead = cipher(SecretBuffer::random(32));
    QSet<QByteArray> nonces;
    for (int i = 0; i < 10'000; ++i)
        nonces.insert(aead.seal("same", {}).value().first(Aead::nonceSize));
    QCOMPARE(nonces.size(), 10'000);
}

QTEST_GUILESS_MAIN(AeadTest)
#include "tst_aead.moc"
