// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/rules/breaker.h"

#include <QTest>

using namespace chancery::rules;
using namespace std::chrono_literals;
using chancery::domain::Instant;

class TestBreaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewCallsNeverOpenIt();
    void opensAtTheRatio();
    void oldFailuresAreForgotten();
    void probesOneByOneAndCloses();
    void failedProbeOpensAgain();
    void lostProbeDoesNotBlockForGood();
    void lateAnswersOfBeforeCountForNothing();
    void failuresShowBeforeItOpens();

private:
    static Breaker opened(Instant now);
    const Instant m_start{1'000'000s};
};

Breaker TestBreaker::opened(Instant now)
{
    Breaker breaker;
    for (int i = 0; i < 5; ++i)
        breaker.failed(now);
    return breaker;
}

void TestBreaker::fewCallsNeverOpenIt()
{
    Breaker breaker;
    for (int i = 0; i < 4; ++i)
        breaker.failed(m_start);
    QCOMPARE(breaker.state(m_start), Breaker::State::Closed);
    QVERIFY(breaker.tryAcquire(m_start));
    breaker.failed(m_start);
    QCOMPARE(breaker.state(m_start), Breaker::State::Open);
}

void TestBreaker::opensAtTheRatio()
{
    Breaker breaker;
    for (int i = 0; i < 6; ++i)
        breaker.succeeded(m_start);
    for (int i = 0; i < 5; ++i)
        breaker.failed(m_start);
    QCOMPARE(breaker.state(m_start), Breaker::State::Closed);
    breaker.failed(m_start);
    QCOMPARE(breaker.state(m_start), Breaker::State::Open);
    QVERIFY(!breaker.tryAcquire(m_start));
    QCOMPARE(breaker.availability(m_start), Breaker::Availability::Down);
}

void TestBreaker::oldFailuresAreForgotten()
{
    Breaker breaker;
    for (int i = 0; i < 4; ++i)
        breaker.failed(m_start);
    breaker.failed(m_start + 61s);
    QCOMPARE(breaker.state(m_start + 61s), Breaker::State::Closed);
}

void TestBreaker::probesOneByOneAndCloses()
{
    Breaker breaker = opened(m_start);
    QVERIFY(!breaker.tryAcquire(m_start + 29s));
    const Instant later = m_start + 30s;
    QCOMPARE(breaker.state(later), Breaker::State::HalfOpen);
    QCOMPARE(breaker.availability(later), Breaker::Availability::Degraded);
    QVERIFY(breaker.tryAcquire(later));
    QVERIFY(!breaker.tryAcquire(later));
    breaker.succeeded(later);
    QCOMPARE(breaker.state(later), Breaker::State::HalfOpen);
    QVERIFY(breaker.tryAcquire(later));
    breaker.succeeded(later);
    QCOMPARE(breaker.state(later), Breaker::State::Closed);
    QCOMPARE(breaker.availability(later), Breaker::Availability::Available);
}

void TestBreaker::failedProbeOpensAgain()
{
    Breaker breaker = opened(m_start);
    QVERIFY(breaker.tryAcquire(m_start + 30s));
    breaker.succeeded(m_start + 30s);
    QVERIFY(breaker.tryAcquire(m_start + 31s));
    breaker.failed(m_start + 31s);
    QCOMPARE(breaker.state(m_start + 60s), Breaker::State::Open);
    QVERIFY(breaker.tryAcquire(m_start + 61s));
    breaker.succeeded(m_start + 61s);
    QCOMPARE(breaker.state(m_start + 61s), Breaker::State::HalfOpen);
}

void TestBreaker::lostProbeDoesNotBlockForGood()
{
    Breaker breaker = opened(m_start);
    QVERIFY(breaker.tryAcquire(m_start + 30s));
    QVERIFY(!breaker.tryAcquire(m_start + 59s));
    QVERIFY(breaker.tryAcquire(m_start + 60s));
}

void TestBreaker::lateAnswersOfBeforeCountForNothing()
{
    Breaker breaker = opened(m_start);
    breaker.succeeded(m_start + 1s);
    breaker.succeeded(m_start + 2s);
    QCOMPARE(breaker.state(m_start + 3s), Breaker::State::Open);
    breaker.failed(m_start + 20s);
    QCOMPARE(breaker.state(m_start + 30s), Breaker::State::HalfOpen);
}

void TestBreaker::failuresShowBeforeItOpens()
{
    Breaker breaker;
    for (int i = 0; i < 6; ++i)
        breaker.succeeded(m_start);
    QCOMPARE(breaker.availability(m_start), Breaker::Availability::Available);
    breaker.failed(m_start);
    breaker.failed(m_start);
    QCOMPARE(breaker.availability(m_start), Breaker::Availability::Degraded);
}

QTEST_GUILESS_MAIN(TestBreaker)
#include "tst_breaker.moc"
