// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// Travellers one after the other at one kiosk: what stays behind. CHANCERY_SESSIONS says how many (12; 500 is the
// figure of the README).

#include "tests/support/stack/kiosk.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QtTest>

#include <set>
#include <unistd.h>

using namespace chancery;

namespace {

constexpr double mostGrowth = 0.05;

int sessions()
{
    const int wished = qEnvironmentVariableIntValue("CHANCERY_SESSIONS");
    return wished > 0 ? wished : 12;
}

/// Resident memory of a process, kB.
qint64 resident(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) / 1024;
}

/// Children of a process that have ended and that nobody has waited for.
int zombies(qint64 pid)
{
    int count = 0;
    QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(pid));
    if (!children.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &child : children.readAll().split(' ')) {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(QString::fromLatin1(child.trimmed())));
        count += stat.open(QIODevice::ReadOnly) && stat.readAll().contains(") Z ") ? 1 : 0;
    }
    return count;
}

std::set<QString> files(const QString &folder)
{
    std::set<QString> names;
    QDirIterator walk(
        folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext())
        names.insert(QDir(folder).relativeFilePath(walk.next()));
    return names;
}

} // namespace

class BenchSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_stack.start(), qPrintable(m_stack.error())); }

    void nothingStaysBehind()
    {
        teststack::Kiosk kiosk(m_stack);
        QVERIFY2(kiosk.enrol(), qPrintable(kiosk.error()));
        const QString device = m_stack.sql(QStringLiteral("SELECT id FROM chancery.devices"));
        QTemporaryDir temporary;
        QTemporaryDir runtime;
        const int all = sessions();
        const int warm = std::max(3, all / 10);
        QVERIFY(kiosk.program.start(teststack::programPath("chancery"),
            kiosk.kioskArguments()
                + QStringList{QStringLiteral("--guided"), kiosk.outFolder(), QStringLiteral("--guided-sessions"),
                    QString::number(all)},
            kiosk.environment()
                + QStringList{QStringLiteral("TMPDIR=") + temporary.path(),
                    // As in a session: without one Qt makes it below TMPDIR.
                    QStringLiteral("XDG_RUNTIME_DIR=") + runtime.path()}));
        qint64 before = 0;
        qint64 after = 0;
        std::set<QString> data;
        for (int i = 1; i <= all; ++i) {
            QVERIFY2(!kiosk.awaitPayUrl().isEmpty(), kiosk.program.output().constData());
            QVERIFY(QFile::remove(kiosk.outFolder() + QStringLiteral("/pay-url.txt")));
            const QString session
                = m_stack.sql(QStringLiteral("SELECT provider_reference FROM chancery.attempts WHERE device = $1"
                                             " ORDER BY created_at DESC LIMIT 1"),
                    {device});
            QCOMPARE(m_stack.control({{QStringLiteral("session"), session}}, "/control/pay").status, 200);
            if (i == all) // the program ends right behind it
                after = resident(kiosk.program.pid());
            QVERIFY2(kiosk.program.waitForText("session " + QByteArray::number(i) + " done", 60'000),
                kiosk.program.output().constData());
            if (i != warm)
                continue;
            before = resident(kiosk.program.pid());
            data = files(kiosk.dataFolder());
        }
        const int dead = kiosk.program.isRunning() ? zombies(kiosk.program.pid()) : 0;
        QVERIFY(kiosk.program.waitForEnd());
        QCOMPARE(kiosk.program.result(), 0);
        const double growth = static_cast<double>(after - before) / static_cast<double>(before);
        qInfo().noquote() << QStringLiteral("SESSIONS %1 in a row: RSS %2 kB after %3, %4 kB at the end, %5 %")
                                 .arg(all)
                                 .arg(before)
                                 .arg(warm)
                                 .arg(after)
                                 .arg(100 * growth, 0, 'f', 1);
        QVERIFY(before > 0 && after > 0);
        QVERIFY2(growth < mostGrowth, "memory grows from session to session");
        QCOMPARE(dead, 0);
        for (const QString &name : files(temporary.path()))
            QFAIL(qPrintable(QStringLiteral("left in TMPDIR: ") + name));
        // Nothing new beside the database; its side files may come and go.
        for (const QString &name : files(kiosk.dataFolder()))
            QVERIFY2(data.contains(name) || name.startsWith(QLatin1String("chancery.db")), qPrintable(name));
        QCOMPARE(static_cast<int>(kiosk.receipts().size()), all);
    }

private:
    teststack::RelayStack m_stack;
};

QTEST_GUILESS_MAIN(BenchSessions)
#include "bench_sessions.moc"
