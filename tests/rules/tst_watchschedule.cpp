// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/rules/watchschedule.h"

#include <QTest>

using namespace chancery::rules;
using namespace std::chrono_literals;
using chancery::domain::Instant;

class TestWatchSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausesGrow();
    void lastQueryFallsOnTheEnd();
    void afterTheEndNothingIsDue();
    void wholeLifeIsBounded();
    void anotherSchedule();
};

void TestWatchSchedule::pausesGrow()
{
    const std::chrono::milliseconds expected[]{2s, 5s, 15s, 1min, 5min, 15min, 1h, 1h, 1h};
    for (int i = 0; i < int(std::size(expected)); ++i)
        QCOMPARE(watchDelay(i).count(), expected[i].count());
    QCOMPARE(watchDelay(-1).count(), watchDelay(0).count());
    QCOMPARE(watchDelay(100'000).count(), std::chrono::milliseconds(1h).count());
}

void TestWatchSchedule::lastQueryFallsOnTheEnd()
{
    const Instant end{1'000'000'000ms};
    const auto next = nextWatch(end + 24h - 10min, 20, end);
    QVERIFY(next);
    QVERIFY(*next == end + 24h);
}

void TestWatchSchedule::afterTheEndNothingIsDue()
{
    const Instant end{1'000'000'000ms};
    QVERIFY(!nextWatch(end + 24h, 0, end));
    QVERIFY(nextWatch(end + 24h - 1ms, 0, end));
}

void TestWatchSchedule::wholeLifeIsBounded()
{
    // An order of two hours is asked about some 33 times, not thousands.
    const Instant start{};
    Instant now = start;
    int checks = 0;
    while (const auto next = nextWatch(now, checks, start + 2h)) {
        QVERIFY(*next > now);
        now = *next;
        ++checks;
    }
    QVERIFY(now == start + 26h);
    QCOMPARE(checks, 32);
}

void TestWatchSchedule::anotherSchedule()
{
    const WatchSchedule schedule{{1s, 10s}};
    QVERIFY(schedule.delay(0) == 1s);
    QVERIFY(schedule.delay(1) == 10s);
    QVERIFY(schedule.delay(9) == 10s);
    const Instant end{1'000'000'000ms};
    QVERIFY(schedule.next(end, 5, end) == end + 10s);
    QVERIFY(!schedule.next(end + 24h, 5, end));
    const WatchSchedule longer{{1s, 10s}, 48h};
    QVERIFY(longer.next(end + 24h, 5, end) == end + 24h + 10s);
    QVERIFY(longer.next(end + 48h - 1s, 5, end) == end + 48h);
    QVERIFY(!longer.next(end + 48h, 5, end));
}

QTEST_GUILESS_MAIN(TestWatchSchedule)
#include "tst_watchschedule.moc"
