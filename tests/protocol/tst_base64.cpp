// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/base64.h"

#include <QRandomGenerator>
#include <QTest>

using namespace chancery;

class Base64Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatQtWrites();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void refusesEveryOtherCharacter();
};

void Base64Test::readsWhatQtWrites()
{
    QRandomGenerator random(64);
    for (int size = 0; size < 600; ++size) {
        QByteArray bytes(size, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        QCOMPARE(protocol::fromBase64(QString::fromLatin1(bytes.toBase64())), std::optional(bytes));
    }
}

void Base64Test::refusesEverythingElse_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"A", "AA", "AAA", "AAAAA", "AA=A", "A===", "====", "=AAA", "AAAA====", "AA==AAAA",
             "AA=AAAAA", "AAAA\n", " AAA", "AA A", "AA-_", "AB==", "AAB="})
        QTest::addRow("%s", QByteArray(text).toPercentEncoding().constData()) << QString::fromLatin1(text);
}

void Base64Test::refusesEverythingElse()
{
    QFETCH(QString, text);
    QVERIFY(!protocol::fromBase64(text));
}

void Base64Test::refusesEveryOtherCharacter()
{
    const QString letters = QString::fromLatin1("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
    for (char16_t code = 0; code < 0x500; ++code) {
        for (int place = 0; place < 4; ++place) {
            QString text = QStringLiteral("AAAAAAAA");
            text[place] = QChar(code);
            QCOMPARE(protocol::fromBase64(text).has_value(), letters.contains(QChar(code)));
        }
    }
}

QTEST_GUILESS_MAIN(Base64Test)
#include "tst_base64.moc"
