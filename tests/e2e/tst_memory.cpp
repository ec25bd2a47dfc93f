// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// Nothing of a traveller is left in the kiosk's memory once the session has ended. The same search finds everything
// while the session is under way, so that it cannot fail to see.

#include "tests/support/stack/kiosk.h"
#include "tests/support/stack/memorysearch.h"

#include <QFile>
#include <QtTest>

#include <algorithm>
#include <iterator>

using namespace chancery;
using teststack::MemorySearch;

namespace {

/// What the guided traveller enters, and what the kiosk makes of it.
const QStringList canaries{QStringLiteral("L898902C3"), QStringLiteral("ERIKSSON"), QStringLiteral("Eriksson"),
    QStringLiteral("ANNA MARIA"), QStringLiteral("Anna Maria"), QStringLiteral("ANNA<MARIA"),
    QStringLiteral("7408122F"), QStringLiteral("1974-08-12"), QStringLiteral("Zenith"),
    QStringLiteral("anna.eriksson@example.org"), QStringLiteral("312345678"), QStringLiteral("Harbour Street"),
    QStringLiteral("Hotel Meridian"), QStringLiteral("Museums and gardens"), QStringLiteral("Passport Office")};

/// The form's own words name a passport number as an example, which is this traveller's.
QStringList withoutExamples(const QStringList &places)
{
    QStringList found;
    std::copy_if(places.begin(), places.end(), std::back_inserter(found),
        [](const QString &place) { return !place.contains(QLatin1String("for example L898902C3")); });
    return found;
}

} // namespace

class TestMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsLeftOfASession();
    void cannotBeDumped();

private:
    teststack::RelayStack m_stack;
};

void TestMemory::initTestCase()
{
    QVERIFY2(m_stack.start(), qPrintable(m_stack.error()));
}

void TestMemory::nothingIsLeftOfASession()
{
    teststack::Kiosk kiosk(m_stack);
    QVERIFY2(kiosk.enrol(), qPrintable(kiosk.error()));
    QVERIFY(QDir().mkpath(kiosk.outFolder()));
    QFile hold(kiosk.outFolder() + QStringLiteral("/hold"));
    QVERIFY(hold.open(QIODevice::WriteOnly));
    hold.close();
    QVERIFY(kiosk.program.start(teststack::programPath("chancery"),
        kiosk.kioskArguments()
            + QStringList{QStringLiteral("--guided"), kiosk.outFolder(), QStringLiteral("--guided-sessions"),
                QStringLiteral("2")},
        kiosk.environment()));
    const QByteArray url = kiosk.awaitPayUrl();
    QVERIFY2(!url.isEmpty(), kiosk.program.output().constData());
    const MemorySearch search(canaries);
    const auto during = search.in(kiosk.program.pid());
    if (!during)
        QSKIP("only root may read another process's memory");
    QSet<QString> seen;
    for (const QString &hit : withoutExamples(*during))
        seen.insert(hit.section(QLatin1String(" utf"), 0, 0));
    qInfo("while the traveller pays: %lld places, %lld of %lld texts, in %lld MiB", qlonglong(during->size()),
        qlonglong(seen.size()), qlonglong(canaries.size()), qlonglong(search.bytes() / 1024 / 1024));
    QVERIFY2(seen.size() >= 5, qPrintable(during->join(u'\n')));
    const QString order = m_stack.sql(QStringLiteral("SELECT provider_reference FROM chancery.attempts"));
    QCOMPARE(m_stack.control({{QStringLiteral("session"), order}}, "/control/pay").status, 200);
    QVERIFY2(kiosk.program.waitForText("session 1 done", 90000), kiosk.program.output().constData());
    // What was on its way to be freed when the session ended (deferred deletions, threads) may take a moment; what
    // stays stays.
    QStringList left;
    const auto search1 = [&] {
        const auto after = search.in(kiosk.program.pid());
        left = withoutExamples(after.value_or(QStringList{QStringLiteral("the process is gone")}));
        return left.isEmpty();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(search1(), qPrintable(left.join(u'\n')), 20000);
    qInfo("after the session: 0 places in %lld MiB", qlonglong(search.bytes() / 1024 / 1024));
    QVERIFY(QFile::remove(kiosk.outFolder() + QStringLiteral("/pay-url.txt")));
    QVERIFY(hold.remove());
    // The next traveller comes to the same machine.
    const QByteArray next = kiosk.awaitPayUrl();
    QVERIFY2(!next.isEmpty(), kiosk.program.output().constData());
}

void TestMemory::cannotBeDumped()
{
    teststack::Kiosk kiosk(m_stack, QStringLiteral("kiosk-dumped"));
    QVERIFY2(kiosk.enrol(), qPrintable(kiosk.error()));
    QVERIFY(kiosk.program.start(teststack::programPath("chancery"), kiosk.kioskArguments(), kiosk.environment()));
    QVERIFY2(kiosk.program.waitForText("countersigned", 60000), kiosk.program.output().constData());
    QFile limits(QStringLiteral("/proc/%1/limits").arg(kiosk.program.pid()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    bool none = false;
    for (const QByteArray &line : limits.readAll().split('\n'))
        none
            = none || (line.startsWith("Max core file size") && line.simplified().startsWith("Max core file size 0 0"));
    QVERIFY(none);
    // Keys are in memory that is locked and left out of dumps: flags lo and dd of one mapping.
    QFile maps(QStringLiteral("/proc/%1/smaps").arg(kiosk.program.pid()));
    QVERIFY(maps.open(QIODevice::ReadOnly));
    bool locked = false;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        if (line.startsWith("VmFlags:"))
            locked = locked || (line.contains(" lo") && line.contains(" dd"));
    }
    QVERIFY(locked);
    QVERIFY(kiosk.program.terminate());
}

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_memory.moc"
