// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/store/loopdisk.h"
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

/// A process that writes until it is killed. What it says is what it was promised.
class Writer
{
public:
    explicit Writer(const QString &path)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), path});
    }
    ~Writer()
    {
        m_process.kill();
        m_process.waitForFinished(20'000);
    }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// Waits for so many more acknowledgements, then stops it wherever it is. Empty: it has ended.
    [[nodiscard]] QList<QByteArray> stopAfter(int more)
    {
        const auto wanted = m_said.count('\n') + more;
        while (m_said.count('\n') < wanted) {
            if (!m_process.waitForReadyRead(20'000))
                return {};
            m_said += m_process.readAllStandardOutput();
        }
        kill(static_cast<pid_t>(m_process.processId()), SIGSTOP);
        m_said += m_process.readAllStandardOutput(); // said before it was stopped
        return m_said.first(m_said.lastIndexOf('\n')).split('\n');
    }
    void goOn() { kill(static_cast<pid_t>(m_process.processId()), SIGCONT); }

private:
    QProcess m_process;
    QByteArray m_said;
};

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
    void losesNothingWhenItStops();
    void losesNothingWhenThePowerIsCut();

private:
    static void holds(EncryptedStore &store, const QList<QByteArray> &acknowledged);
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

void StoreCrashTest::holds(EncryptedStore &store, const QList<QByteArray> &acknowledged)
{
    QVERIFY(!store.setAside());
    const auto entries = store.outbox().unsent(1'000'000, 1'000'000'000);
    QVERIFY(entries);
    QSet<QByteArray> found;
    for (const OutboxEntry &entry : *entries)
        found.insert(entry.msgId.toLatin1());
    for (const QByteArray &line : acknowledged)
        QVERIFY2(found.contains(line), line.constData());
}

/// The writer is stopped at any moment, its files are copied as other programs see them, and the copy must hold
/// everything that was acknowledged before.
void StoreCrashTest::losesNothingWhenItStops()
{
    const StoreFixture fixture;
    QRandomGenerator random(9);
    Writer writer(fixture.path());
    for (int cut = 0; cut < 25; ++cut) {
        const QList<QByteArray> acknowledged = writer.stopAfter(random.bounded(1, 6));
        QVERIFY(!acknowledged.isEmpty());
        StoreFixture copy;
        copyFolder(fixture.folder(), copy.folder());
        writer.goOn();
        auto store = copy.open();
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        holds(**store, acknowledged);
        if (QTest::currentTestFailed())
            return;
    }
}

/// The same with a disk of its own, of which only what was synced survives.
void StoreCrashTest::losesNothingWhenThePowerIsCut()
{
    StoreFixture fixture;
    const QString folder = fixture.folder();
    const LoopDisk disk(folder + QStringLiteral("/disk.img"), folder + QStringLiteral("/disk"));
    if (!disk.isMounted())
        QSKIP("only root may mount a disk of its own");
    QRandomGenerator random(11);
    Writer writer(disk.path(QStringLiteral("chancery.db")));
    const int cuts = visitsAll() ? 200 : 10;
    int forgotten = 0;
    for (int cut = 0; cut < cuts; ++cut) {
        const QList<QByteArray> acknowledged = writer.stopAfter(random.bounded(1, 6));
        QVERIFY(!acknowledged.isEmpty());
        // Written, and not synced: that this can be lost is what makes it a cut.
        const QString unsynced = QStringLiteral("unsynced-%1").arg(cut);
        QFile file(disk.path(unsynced));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("unsynced") == 8 && file.flush());
        const QString image = folder + QStringLiteral("/cut.img");
        QVERIFY(disk.copyTo(image));
        file.remove();
        {
            const LoopDisk after(image, folder + QStringLiteral("/after"));
            QVERIFY(after.isMounted());
            QFile remains(after.path(unsynced));
            if (!remains.open(QIODevice::ReadOnly) || remains.readAll() != "unsynced")
                ++forgotten;
            auto store = fixture.open({.path = after.path(QStringLiteral("chancery.db")), .checkWhole = true});
            QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
            holds(**store, acknowledged);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(QFile::remove(image));
        writer.goOn(); // not before: it would fill the disk while others look
    }
    qInfo("%d cuts, nothing acknowledged lost; of %d unsynced files %d were", cuts, cuts, forgotten);
    QVERIFY(forgotten > cuts / 2);
}

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "1800000"); // all of it on a busy machine takes more than Qt's five minutes
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--write") == 0)
        return writeForEver(QFile::decodeName(argv[2]));
    StoreCrashTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storecrash.moc"
