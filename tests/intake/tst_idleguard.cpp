// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/intake/idleguard.h"

#include <QSignalSpy>
#include <QTest>

using namespace chancery;
using namespace chancery::intake;
using namespace std::chrono_literals;

namespace {

struct Fixture
{
    domain::ManualClock clock{domain::Instant{} + 100h};
    IdleGuard guard{clock};
    QSignalSpy expired{&guard, &IdleGuard::expired};

    void wait(std::chrono::milliseconds time)
    {
        clock.advance(time);
        guard.check();
    }
};

} // namespace

class TestIdleGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sleepsUntilSomebodyComes();
    void warnsThenEnds();
    void countsDown();
    void goesOnAtATouch();
    void extendsAsOftenAsAsked();
    void isSilentWhileHeld();
    void holdsAlsoDuringTheCountdown();
    void givesTheWholeCountdownAfterASuspension();
    void survivesAClockSetBack();
    void looksByItself();
};

void TestIdleGuard::sleepsUntilSomebodyComes()
{
    Fixture f;
    f.wait(10h);
    f.guard.touch();
    QCOMPARE(f.guard.state(), IdleGuard::State::Off);
    QCOMPARE(f.expired.size(), 0);
}

void TestIdleGuard::warnsThenEnds()
{
    Fixture f;
    f.guard.start();
    f.wait(59'999ms);
    QCOMPARE(f.guard.state(), IdleGuard::State::Watching);
    f.wait(1ms);
    QCOMPARE(f.guard.state(), IdleGuard::State::Warning);
    QCOMPARE(f.guard.secondsLeft(), 30);
    f.wait(29'999ms);
    QCOMPARE(f.guard.secondsLeft(), 1);
    QCOMPARE(f.expired.size(), 0);
    f.wait(1ms);
    QCOMPARE(f.expired.size(), 1);
    QCOMPARE(f.guard.state(), IdleGuard::State::Off);
    QCOMPARE(f.guard.secondsLeft(), 0);
    f.wait(10min);
    QCOMPARE(f.expired.size(), 1);
}

void TestIdleGuard::countsDown()
{
    Fixture f;
    QSignalSpy seconds(&f.guard, &IdleGuard::secondsLeftChanged);
    f.guard.start();
    f.wait(60s);
    for (int i = 0; i < 12; ++i)
        f.wait(250ms);
    QList<int> seen;
    for (const auto &signal : seconds)
        seen.append(signal.front().toInt());
    QCOMPARE(seen, (QList<int>{30, 29, 28, 27}));
}

void TestIdleGuard::goesOnAtATouch()
{
    Fixture f;
    f.guard.start();
    f.wait(80s); // looked late: the warning began at 60 s
    QCOMPARE(f.guard.secondsLeft(), 10);
    f.guard.touch();
    QCOMPARE(f.guard.state(), IdleGuard::State::Watching);
    f.wait(59s);
    QCOMPARE(f.guard.state(), IdleGuard::State::Watching);
    QCOMPARE(f.expired.size(), 0);
}

void TestIdleGuard::extendsAsOftenAsAsked()
{
    Fixture f;
    f.guard.start();
    for (int i = 0; i < 25; ++i) {
        f.wait(89s);
        QCOMPARE(f.guard.state(), IdleGuard::State::Warning);
        f.guard.touch();
    }
    QCOMPARE(f.expired.size(), 0);
}

void TestIdleGuard::isSilentWhileHeld()
{
    Fixture f;
    f.guard.start();
    f.guard.setHeld(true);
    f.wait(10h);
    f.guard.touch();
    QCOMPARE(f.guard.state(), IdleGuard::State::Off);
    f.guard.setHeld(false);
    QCOMPARE(f.guard.state(), IdleGuard::State::Watching);
    f.wait(59s);
    QCOMPARE(f.guard.state(), IdleGuard::State::Watching);
    f.wait(1s);
    QCOMPARE(f.guard.state(), IdleGuard::State::Warning);
    QCOMPARE(f.expired.size(), 0);
}

void TestIdleGuard::holdsAlsoDuringTheCountdown()
{
    Fixture f;
    f.guard.start();
    f.wait(70s);
    QCOMPARE(f.guard.state(), IdleGuard::State::Warning);
    f.guard.setHeld(true);
    f.wait(1h);
    QCOMPARE(f.expired.size(), 0);
    f.guard.stop();
    f.guard.setHeld(false); // stopped meanwhile: stays off
    QCOMPARE(f.guard.state(), IdleGuard::State::Off);
}

void TestIdleGuard::givesTheWholeCountdownAfterASuspension()
{
    Fixture f;
    f.guard.start();
    f.wait(8h);
    QCOMPARE(f.guard.state(), IdleGuard::State::Warning);
    QCOMPARE(f.guard.secondsLeft(), 30);
    QCOMPARE(f.expired.size(), 0);
}

void TestIdleGuard::survivesAClockSetBack()
{
    Fixture f;
    f.guard.start();
    f.wait(-2h);
    f.wait(60s);
    QCOMPARE(f.guard.state(), IdleGuard::State::Warning);
}

void TestIdleGuard::looksByItself()
{
    Fixture f;
    f.guard.start();
    f.clock.advance(60s);
    QTRY_COMPARE(f.guard.state(), IdleGuard::State::Warning);
    f.clock.advance(30s);
    QTRY_COMPARE(f.expired.size(), 1);
}

QTEST_GUILESS_MAIN(TestIdleGuard)
#include "tst_idleguard.moc"
