// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// The store's writer is killed, and refused by the system, at each of its system calls that write: strace plants it.
// Then everything that was acknowledged must be there, in order, once, with its entry in the audit.
// CHANCERY_FAULTS=full visits every call, else every few.

#include "models/crypto/hkdf.h"
#include "models/store/auditverifier.h"
#include "models/store/errors.h"
#include "models/store/migrations.h"
#include "tests/store/storefixture.h"

#include <QProcess>
#include <QSet>
#include <QTest>

#include <iostream>

using namespace chancery;
using namespace chancery::store;

namespace {

constexpr int records = 12;

void say(const QString &line)
{
    std::cout << line.toStdString() << std::endl;
}

/// Every kind of write that the application makes; each is told of once it is acknowledged.
int work(const QString &path)
{
    domain::ManualClock clock{domain::Instant(std::chrono::milliseconds(1'790'000'000'000))};
    domain::SystemRandom random;
    auto store = EncryptedStore::open({.path = path}, StoreFixture::key(), clock, random);
    if (!store) {
        say(QStringLiteral("refused ") + store.error().code);
        return 1;
    }
    for (int i = 0; i < records; ++i) {
        const auto entry
            = (*store)->outbox().add(StoreFixture::record(QStringLiteral("ref_%1").arg(i), QByteArray(9'000, 'x')));
        if (!entry) {
            say(QStringLiteral("refused ") + entry.error().code);
            return 1;
        }
        say(QStringLiteral("added ") + entry->msgId);
        const auto put = (*store)->drafts().put(QStringLiteral("draft"), QByteArray(3'000, 'y'));
        if (!put)
            say(QStringLiteral("refused ") + put.error().code);
    }
    clock.advance(std::chrono::hours(24 * 31));
    const auto report = (*store)->retention().apply({});
    say(report ? QStringLiteral("retention") : QStringLiteral("refused ") + report.error().code);
    return 0;
}

bool visitsAll()
{
    return qEnvironmentVariable("CHANCERY_FAULTS") == QLatin1String("full");
}

} // namespace

class StoreSyscallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedAtEachCall_data();
    void killedAtEachCall();
    void refusedAtEachCall_data();
    void refusedAtEachCall();

private:
    /// Runs the writer with one injection; what it said. Empty optional: strace may not trace here.
    [[nodiscard]] QStringList run(const StoreFixture &fixture, const QString &call, const QString &injection);
    void check(StoreFixture &fixture, const QStringList &said);

    int m_exitCode = 0;
    bool m_killed = false;
};

void StoreSyscallsTest::initTestCase()
{
    QProcess probe;
    probe.start(QStringLiteral("strace"),
        {QStringLiteral("-qq"), QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("true")});
    if (!probe.waitForFinished() || probe.exitCode() != 0)
        QSKIP("strace may not trace here");
}

QStringList StoreSyscallsTest::run(const StoreFixture &fixture, const QString &call, const QString &injection)
{
    QProcess writer;
    writer.start(QStringLiteral("strace"),
        {QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-o"), QStringLiteral("/dev/null"),
            QStringLiteral("-e"), QStringLiteral("trace=") + call, QStringLiteral("-e"),
            QStringLiteral("inject=%1:%2").arg(call, injection), QCoreApplication::applicationFilePath(),
            QStringLiteral("--work"), fixture.path()});
    [&] { QVERIFY(writer.waitForFinished(60'000)); }();
    m_killed = writer.exitStatus() == QProcess::CrashExit || writer.exitCode() > 128;
    m_exitCode = writer.exitCode();
    QStringList said;
    const QByteArray output = writer.readAllStandardOutput();
    for (const QByteArray &line : output.first(output.lastIndexOf('\n') + 1).split('\n')) {
        if (!line.isEmpty())
            said.append(QString::fromLatin1(line));
    }
    return said;
}

/// Nothing acknowledged is lost, nothing is there twice or half, the audit is whole.
void StoreSyscallsTest::check(StoreFixture &fixture, const QStringList &said)
{
    qint64 known = 0;
    {
        auto store = fixture.open();
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        QVERIFY(!(*store)->setAside());
        const auto entries = (*store)->outbox().unsent(1'000, 1'000'000'000);
        QVERIFY2(entries, entries ? "" : qPrintable(entries.error().detail));
        QSet<QString> found;
        for (std::size_t i = 0; i < entries->size(); ++i) {
            QCOMPARE(entries->at(i).seq, static_cast<qint64>(i) + 1);
            found.insert(entries->at(i).msgId);
        }
        QCOMPARE(found.size(), static_cast<qsizetype>(entries->size()));
        for (const QString &line : said) {
            if (line.startsWith(QLatin1String("added ")))
                QVERIFY2(found.contains(line.mid(6)), qPrintable(line));
        }
        known = (*store)->outbox().status()->lastSeq;
        QCOMPARE(known, static_cast<qint64>(entries->size()));
        QVERIFY((*store)->outbox().add(StoreFixture::record(QStringLiteral("ref_after"))));
    }
    auto database = Database::open({.path = fixture.path()}, Migrations::newest());
    QVERIFY(database);
    AuditVerifier verifier(**database);
    const auto secret = crypto::hkdfSha256(StoreFixture::key().secret(), {}, "chancery audit seal", 32);
    verifier.setKey(std::move(crypto::Hmac::create(*secret)).value());
    const auto verdict = verifier.verify();
    QVERIFY(verdict);
    QVERIFY2(verdict->isWhole(), verdict->isWhole() ? "" : qPrintable(verdict->findings.front().detail));
    QVERIFY(verdict->entries >= known + 1); // each record has its entry, and no record without one
}

void StoreSyscallsTest::killedAtEachCall_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("stride");
    QTest::newRow("pwrite64") << QStringLiteral("pwrite64") << 23;
    QTest::newRow("fdatasync") << QStringLiteral("fdatasync") << 5;
    QTest::newRow("ftruncate") << QStringLiteral("ftruncate") << 1;
    QTest::newRow("unlink") << QStringLiteral("unlink") << 1;
}

void StoreSyscallsTest::killedAtEachCall()
{
    QFETCH(QString, call);
    QFETCH(int, stride);
    int kills = 0;
    for (int when = 1;; when += visitsAll() ? 1 : stride) {
        StoreFixture fixture;
        const QStringList said = run(fixture, call, QStringLiteral("signal=SIGKILL:when=%1").arg(when));
        check(fixture, said);
        if (QTest::currentTestFailed()) {
            qWarning() << call << when << said;
            return;
        }
        if (!m_killed)
            break; // there are fewer such calls
        ++kills;
    }
    qInfo("killed at %d calls of %s", kills, qPrintable(call));
    QVERIFY(kills > 0 || call == u"unlink");
}

void StoreSyscallsTest::refusedAtEachCall_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("error");
    QTest::addColumn<bool>("forGood");
    QTest::addColumn<int>("stride");
    QTest::newRow("the disk is full") << QStringLiteral("pwrite64") << QStringLiteral("ENOSPC") << true << 29;
    QTest::newRow("the disk is full once") << QStringLiteral("pwrite64") << QStringLiteral("ENOSPC") << false << 29;
    QTest::newRow("the disk fails") << QStringLiteral("pwrite64") << QStringLiteral("EIO") << true << 29;
    QTest::newRow("a write fails once") << QStringLiteral("pwrite64") << QStringLiteral("EIO") << false << 29;
    QTest::newRow("a sync fails once") << QStringLiteral("fdatasync") << QStringLiteral("EIO") << false << 7;
    QTest::newRow("a truncation fails") << QStringLiteral("ftruncate") << QStringLiteral("EIO") << true << 1;
}

void StoreSyscallsTest::refusedAtEachCall()
{
    QFETCH(QString, call);
    QFETCH(QString, error);
    QFETCH(bool, forGood);
    QFETCH(int, stride);
    // Locked: after a failed sync at the start SQLite does not write the file anew until it is opened again.
    const QStringList clear{QString(errors::diskFull), QString(errors::readOnly), QString(errors::unavailable),
        QString(errors::locked)};
    for (int when = 1; when < 2'000; when += visitsAll() ? 1 : stride) {
        StoreFixture fixture;
        const QStringList said = run(fixture, call,
            QStringLiteral("error=%1:when=%2%3").arg(error).arg(when).arg(forGood ? QStringLiteral("+") : QString()));
        QVERIFY(!m_killed);
        bool refused = false;
        for (const QString &line : said) {
            if (!line.startsWith(QLatin1String("refused ")))
                continue;
            refused = true;
            QVERIFY2(clear.contains(line.mid(8)), qPrintable(line));
            if (error == u"ENOSPC")
                QCOMPARE(line.mid(8), QString(errors::diskFull));
        }
        check(fixture, said);
        if (QTest::currentTestFailed()) {
            qWarning() << call << when << said;
            return;
        }
        if (!refused && said.contains(QStringLiteral("retention")) && when > 1)
            break; // beyond the last such call
    }
}

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "1800000"); // all of it on a busy machine takes more than Qt's five minutes
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--work") == 0)
        return work(QFile::decodeName(argv[2]));
    StoreSyscallsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storesyscalls.moc"
