// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/age.h"
#include "models/domain/clock.h"

#include <QTest>

using namespace chancery::domain;

class TestClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsRfc3339_data();
    void readsRfc3339();
    void refusesOtherTimes_data();
    void refusesOtherTimes();
    void manualClockStands();
    void systemClockRuns();
    void completedYears_data();
    void completedYears();
    void noAge();
};

void TestClock::readsRfc3339_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("Z") << QStringLiteral("2026-05-10T02:00:00Z") << QStringLiteral("2026-05-10T02:00:00.000Z");
    QTest::newRow("offset") << QStringLiteral("2026-05-10T02:00:00+09:00") << QStringLiteral("2026-05-09T17:00:00.000Z");
    QTest::newRow("behind") << QStringLiteral("2026-05-10T22:30:00-05:30") << QStringLiteral("2026-05-11T04:00:00.000Z");
    QTest::newRow("tenths") << QStringLiteral("2026-05-10T02:00:00.5Z") << QStringLiteral("2026-05-10T02:00:00.500Z");
    QTest::newRow("nanoseconds are cut") << QStringLiteral("2026-05-10T02:00:00.123999999Z")
                                         << QStringLiteral("2026-05-10T02:00:00.123Z");
    QTest::newRow("lower case") << QStringLiteral("2026-05-10t02:00:00z") << QStringLiteral("2026-05-10T02:00:00.000Z");
    QTest::newRow("before 1970") << QStringLiteral("1969-12-31T23:59:59.999Z") << QStringLiteral("1969-12-31T23:59:59.999Z");
    QTest::newRow("leap day") << QStringLiteral("2028-02-29T12:00:00Z") << QStringLiteral("2028-02-29T12:00:00.000Z");
}

void TestClock::readsRfc3339()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto instant = instantFromRfc3339(text);
    QVERIFY(instant);
    QCOMPARE(toRfc3339(*instant), written);
    QVERIFY(instantFromRfc3339(written) == instant);
    QVERIFY(instantFromQDateTime(toQDateTime(*instant)) == *instant);
}

void TestClock::refusesOtherTimes_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "2026-05-10", "2026-05-10T02:00:00", "2026-05-10T02:00Z", "2026-13-01T00:00:00Z",
             "2026-02-29T00:00:00Z", "2026-05-10T25:00:00Z", "2026-05-10T02:00:00.Z", "2026-05-10T02:00:00.1234567890Z",
             "2026-05-10 02:00:00Z", "10.05.2026", "2026-05-10T02:00:00Z\n", "2026-05-10T02:00:00+9"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestClock::refusesOtherTimes()
{
    QFETCH(QString, text);
    QVERIFY(!instantFromRfc3339(text));
}

void TestClock::manualClockStands()
{
    ManualClock clock(*instantFromRfc3339(QStringLiteral("2026-05-10T02:00:00Z")));
    const Instant start = clock.now();
    QVERIFY(clock.now() == start);
    clock.advance(std::chrono::minutes(30));
    QVERIFY(clock.now() - start == std::chrono::minutes(30));
    clock.set(start);
    QVERIFY(clock.now() == start);
}

void TestClock::systemClockRuns()
{
    const SystemClock clock;
    const Instant before = clock.now();
    QTRY_VERIFY(clock.now() > before);
}

void TestClock::completedYears_data()
{
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("years");
    QTest::newRow("day before") << QDate(2020, 5, 11) << QDate(2026, 5, 10) << 5;
    QTest::newRow("birthday") << QDate(2020, 5, 10) << QDate(2026, 5, 10) << 6;
    QTest::newRow("newborn") << QDate(2026, 5, 10) << QDate(2026, 5, 10) << 0;
    QTest::newRow("29 Feb, 28 Feb of a common year") << QDate(2020, 2, 29) << QDate(2026, 2, 28) << 5;
    QTest::newRow("29 Feb, 1 Mar of a common year") << QDate(2020, 2, 29) << QDate(2026, 3, 1) << 6;
    QTest::newRow("29 Feb, leap year, day before") << QDate(2020, 2, 29) << QDate(2028, 2, 28) << 7;
    QTest::newRow("29 Feb, leap year") << QDate(2020, 2, 29) << QDate(2028, 2, 29) << 8;
    QTest::newRow("born 28 Feb, leap year") << QDate(2019, 2, 28) << QDate(2028, 2, 28) << 9;
    QTest::newRow("year's end") << QDate(1999, 12, 31) << QDate(2026, 1, 1) << 26;
    QTest::newRow("oldest") << QDate(1876, 6, 1) << QDate(2026, 5, 31) << 149;
}

void TestClock::completedYears()
{
    QFETCH(QDate, birth);
    QFETCH(QDate, today);
    QFETCH(int, years);
    QCOMPARE(chancery::domain::completedYears(birth, today), std::optional(years));
}

void TestClock::noAge()
{
    QVERIFY(!chancery::domain::completedYears(QDate(2026, 5, 11), QDate(2026, 5, 10)));
    QVERIFY(!chancery::domain::completedYears(QDate(), QDate(2026, 5, 10)));
    QVERIFY(!chancery::domain::completedYears(QDate(2026, 5, 10), QDate()));
    QVERIFY(!chancery::domain::completedYears(QDate(1800, 1, 1), QDate(2026, 5, 10)));
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
