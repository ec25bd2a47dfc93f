// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/store/storefixture.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <iostream>

#include <csignal>
#include <sys/types.h>

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

bool visitsAll()
{
    return qEnvironmentVariable("CHANCERY_FAULTS") == QLatin1String("full");
}

/// What is on the disk while the writer stands still.
void copyFolder(const QString &from, const QString &to)
{
    for (const QString &name : QDir(from).entryList(QDir::Files))
        QVERIFY(QFile::copy(from + u'/' + name, to + u'/' + name));
}

} // namespace

class StoreCrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingAcknowledged();
    void losesNothingWhenThePowerIsCut();
};

void StoreCrashTest::losesNothingAcknowledged()
{
    StoreFixture fixture;
    QRandomGenerator random(7);
    QSet<QString> acknowledged;
    QString last;
    const int rounds = visitsAll() ? 1'000 : 50;
    for (int round = 0; round < rounds; ++round) {
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

/// The writer is stopped at any moment, what is on the disk then is copied, and the copy must hold everything that was
/// acknowledged before.
void StoreCrashTest::losesNothingWhenThePowerIsCut()
{
    const StoreFixture fixture;
    QRandomGenerator random(9);
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), fixture.path()});
    QByteArray output;
    const int cuts = visitsAll() ? 200 : 25;
    for (int cut = 0; cut < cuts; ++cut) {
        const auto wanted = output.count('\n') + random.bounded(1, 6);
        while (output.count('\n') < wanted) {
            QVERIFY2(writer.waitForReadyRead(20'000), writer.readAllStandardError().constData());
            output += writer.readAllStandardOutput();
        }
        const auto pid = static_cast<pid_t>(writer.processId());
        QCOMPARE(kill(pid, SIGSTOP), 0);
        output += writer.readAllStandardOutput(); // said before it was stopped
        StoreFixture copy;
        copyFolder(fixture.folder(), copy.folder());
        QCOMPARE(kill(pid, SIGCONT), 0);
        auto store = copy.open();
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        QVERIFY(!(*store)->setAside());
        const auto entries = (*store)->outbox().unsent(1'000'000, 1'000'000'000);
        QVERIFY(entries);
        QSet<QByteArray> found;
        for (const OutboxEntry &entry : *entries)
            found.insert(entry.msgId.toLatin1());
        for (const QByteArray &line : output.first(output.lastIndexOf('\n')).split('\n'))
            QVERIFY2(found.contains(line), qPrintable(QString::number(cut)));
    }
    writer.kill();
    QVERIFY(writer.waitForFinished(20'000));
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
