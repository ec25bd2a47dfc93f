// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/store/storefixture.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <iostream>

using namespace chancery;
using namespace chancery::store;

namespace {

/// Adds records, and says of each on standard output once it is acknowledged, until it is killed.
int writeForEver(const QString &path)
{
    const domain::SystemClock clock;
    domain::SystemRandom random;
    auto store = EncryptedStore::open({.path = path}, StoreFixture::key(), clock, random);
    if (!store) {
        std::cerr << store.error().detail.toStdString() << std::endl;
        return 1;
    }
    for (int i = 0;; ++i) {
        const auto entry
            = (*store)->outbox().add(StoreFixture::record(QStringLiteral("ref_%1").arg(i), QByteArray(3000, 'x')));
        if (!entry
            || !(*store)->payments().journalIntent(
                {QStringLiteral("ref_a"), entry->msgId.toLatin1(), "request", {}, {}, {}}))
            return 2;
        std::cout << entry->msgId.toStdString() << std::endl;
    }
}

} // namespace

class StoreCrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingAcknowledged();
};

void StoreCrashTest::losesNothingAcknowledged()
{
    StoreFixture fixture;
    QRandomGenerator random(7);
    QSet<QString> acknowledged;
    QString last;
    for (int round = 0; round < 50; ++round) {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::SeparateChannels);
        writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), fixture.path()});
        // Killed after so many acknowledgements, at whatever the writer is doing then.
        const int wanted = random.bounded(1, 12);
        QByteArray output;
        while (output.count('\n') < wanted) {
            QVERIFY2(writer.waitForReadyRead(20'000), writer.readAllStandardError().constData());
            output += writer.readAllStandardOutput();
        }
        writer.kill();
        QVERIFY(writer.waitForFinished(20'000));
        output += writer.readAllStandardOutput();
        const QList<QByteArray> lines = output.first(output.lastIndexOf('\n')).split('\n');
        for (const QByteArray &line : lines)
            acknowledged.insert(QString::fromLatin1(line));
        last = QString::fromLatin1(lines.last());

        auto store = fixture.open();
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        QVERIFY(!(*store)->setAside());
        const auto entries = (*store)->outbox().unsent(1'000'000, 1'000'000'000);
        QVERIFY(entries);
        QSet<QString> found;
        for (size_t i = 0; i < entries->size(); ++i) {
            QCOMPARE(entries->at(i).seq, static_cast<qint64>(i) + 1);
            found.insert(entries->at(i).msgId);
        }
        QVERIFY2(found.contains(acknowledged), qPrintable(QString::number(round)));
        // One record may have been on the disk before the writer could say so; the journal is at most that one ahead.
        const auto pending = (*store)->payments().pendingPayments();
        QVERIFY(pending && pending->size() == 1);
        const QString journalled = QString::fromLatin1(pending->front().idempotencyKey);
        QVERIFY(journalled == last || journalled == entries->back().msgId);
    }
    QVERIFY(acknowledged.size() >= 50);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--write") == 0)
        return writeForEver(QFile::decodeName(argv[2]));
    StoreCrashTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storecrash.moc"
