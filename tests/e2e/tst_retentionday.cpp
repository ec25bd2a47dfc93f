// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// The real kiosk a year later: what it kept of a traveller is gone from its files, write-ahead log and free
// pages included, and the audit is whole.

#include "tests/faults/localstore.h"
#include "tests/support/faketime.h"
#include "tests/support/stack/kiosk.h"

#include <QDirIterator>
#include <QtTest>

using namespace chancery;
using teststack::LocalStore;

namespace {

bool holds(const QString &folder, const QByteArray &text)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

} // namespace

class TestRetentionDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aYearLater();

private:
    /// Lets the kiosk stand for nobody so many days from now, until it has forgotten what had its time.
    void runAhead(teststack::Kiosk &kiosk, int days);

    teststack::RelayStack m_stack;
};

void TestRetentionDay::initTestCase()
{
    QVERIFY2(m_stack.start(), qPrintable(m_stack.error()));
    QVERIFY(!testsupport::daysAhead(1).isEmpty());
}

void TestRetentionDay::runAhead(teststack::Kiosk &kiosk, int days)
{
    QVERIFY(kiosk.program.start(teststack::programPath("chancery"), kiosk.kioskArguments(),
        kiosk.environment() + testsupport::daysAhead(days)));
    QVERIFY2(kiosk.program.waitForText("rows had had their time", 60'000), kiosk.program.output().constData());
    QVERIFY(kiosk.program.terminate());
}

void TestRetentionDay::aYearLater()
{
    teststack::Kiosk kiosk(m_stack);
    QVERIFY2(kiosk.enrol(), qPrintable(kiosk.error()));
    QVERIFY(kiosk.start());
    const QByteArray url = kiosk.awaitPayUrl();
    QVERIFY2(!url.isEmpty(), kiosk.program.output().constData());
    const QString order = m_stack.sql(QStringLiteral("SELECT provider_reference FROM chancery.attempts"));
    QCOMPARE(m_stack.control({{QStringLiteral("session"), order}}, "/control/pay").status, 200);
    QVERIFY(kiosk.program.waitForEnd(90000));
    QVERIFY2(kiosk.program.result() == 0, kiosk.program.output().constData());
    const QByteArray reference = m_stack.sql(QStringLiteral("SELECT application FROM chancery.attempts")).toLatin1();
    QVERIFY(reference.startsWith("ref_"));

    // A database that was set aside today, and one of a month before.
    const auto aside = [&kiosk](int daysAgo) {
        return kiosk.dataFolder() + QStringLiteral("/chancery.db.damaged-")
            + QDateTime::currentDateTimeUtc().addDays(-daysAgo).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    };
    const QString recent = aside(0);
    const QString older = aside(20);
    for (const QString &path : {recent, older})
        QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    runAhead(kiosk, 15);
    QVERIFY(QFile::exists(recent));
    QVERIFY(!QFile::exists(older));
    runAhead(kiosk, 34);
    QVERIFY(!QFile::exists(recent));
    QCOMPARE(LocalStore::of(kiosk.dataFolder()).value_or(LocalStore()).records, 1);
    QVERIFY(holds(kiosk.dataFolder(), reference)); // so that the search below can fail
    runAhead(kiosk, 366);
    QCOMPARE(LocalStore::of(kiosk.dataFolder()).value_or(LocalStore{.records = -1}).records, 0);
    QVERIFY(!holds(kiosk.dataFolder(), reference));
    const auto verdict
        = m_stack.admin(QStringList{QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--database"),
                            kiosk.dataFolder() + QStringLiteral("/chancery.db")}
            + kiosk.keyArguments());
    QVERIFY(verdict);
    // What was paid stays, as amounts.
    QCOMPARE(m_stack.sql(QStringLiteral("SELECT count(*) FROM chancery.attempts WHERE state = 'captured'")),
        QStringLiteral("1"));
}

QTEST_GUILESS_MAIN(TestRetentionDay)
#include "tst_retentionday.moc"
