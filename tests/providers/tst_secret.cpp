// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/secret.h"

#include <QTemporaryDir>
#include <QTest>

using chancery::providers::Secret;

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void missingFile();
    void hugeFile();
    void copiesShare();
};

namespace {

QString write(const QTemporaryDir &directory, const QByteArray &content)
{
    QFile file(directory.filePath(QStringLiteral("secret")));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

} // namespace

void SecretTest::lines_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("one line") << QByteArray("whsec_1\n") << QByteArrayList{"whsec_1"};
    QTest::newRow("no line end") << QByteArray("whsec_1") << QByteArrayList{"whsec_1"};
    QTest::newRow("CRLF") << QByteArray("whsec_1\r\n") << QByteArrayList{"whsec_1"};
    QTest::newRow("several") << QByteArray("whsec_1\n\n  whsec_2 \nwhsec_3")
                             << QByteArrayList{"whsec_1", "whsec_2", "whsec_3"};
    QTest::newRow("empty") << QByteArray() << QByteArrayList();
    QTest::newRow("blank") << QByteArray(" \n\n") << QByteArrayList();
}

void SecretTest::lines()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArrayList, expected);
    const QTemporaryDir directory;
    const auto secrets = Secret::readLines(write(directory, content));
    if (expected.isEmpty()) {
        QCOMPARE(secrets.error().code, QStringLiteral("secret_empty"));
        return;
    }
    QVERIFY(secrets);
    QByteArrayList found;
    for (const Secret &secret : *secrets)
        found.append(QByteArray(secret.view().constData(), secret.view().size()));
    QCOMPARE(found, expected);
}

void SecretTest::missingFile()
{
    const QTemporaryDir directory;
    QCOMPARE(Secret::readLines(directory.filePath(QStringLiteral("none"))).error().code,
        QStringLiteral("secret_unreadable"));
    QCOMPARE(Secret::readLines(directory.path()).error().code, QStringLiteral("secret_unreadable"));
}

void SecretTest::hugeFile()
{
    const QTemporaryDir directory;
    const auto secrets = Secret::readLines(write(directory, QByteArray(70'000, 'x')));
    QCOMPARE(secrets.error().code, QStringLiteral("secret_unreadable"));
}

void SecretTest::copiesShare()
{
    QByteArray bytes("sk_test_1");
    const Secret first(std::move(bytes));
    const Secret second = first;
    QCOMPARE(first.view(), QByteArray("sk_test_1"));
    QVERIFY(second.view().constData() == first.view().constData());
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret().view().isEmpty());
}

QTEST_GUILESS_MAIN(SecretTest)
#include "tst_secret.moc"
