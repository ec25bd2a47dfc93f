// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/rules/breaker.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace chancery::rules;
using namespace std::chrono_literals;
using chancery::domain::Instant;

namespace {

/// The same rules said naively: the whole history is kept and looked through each time.
class Model
{
public:
    explicit Model(Breaker::Policy policy)
        : m_policy(policy)
    {
    }
    [[nodiscard]] Breaker::State state(Instant now) const
    {
        if (!m_opened)
            return Breaker::State::Closed;
        return now < *m_opened + m_policy.pause ? Breaker::State::Open : Breaker::State::HalfOpen;
    }
    bool tryAcquire(Instant now)
    {
        if (state(now) == Breaker::State::Closed)
            return true;
        if (state(now) == Breaker::State::Open || (m_probe && now < *m_probe + m_policy.pause))
            return false;
        m_probe = now;
        return true;
    }
    void report(bool good, Instant began, Instant now)
    {
        if (m_opened) {
            if (began < *m_opened + m_policy.pause)
                return;
            m_probe.reset();
            m_streak = good ? m_streak + 1 : 0;
            if (!good)
                m_opened = now;
            if (m_streak < m_policy.probes)
                return;
            m_opened.reset();
            m_streak = 0;
            m_history.clear();
        }
        m_history.emplace_back(now, good);
        int all = 0;
        int bad = 0;
        for (const auto &[at, fine] : m_history) {
            if (at + m_policy.window < now)
                continue;
            ++all;
            bad += fine ? 0 : 1;
        }
        if (!good && all >= m_policy.minimumCalls && bad >= m_policy.failureRatio * all) {
            m_opened = now;
            m_probe.reset();
        }
    }

private:
    Breaker::Policy m_policy;
    std::vector<std::pair<Instant, bool>> m_history;
    std::optional<Instant> m_opened;
    std::optional<Instant> m_probe;
    int m_streak = 0;
};

} // namespace

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
    void probeThatWasNotMadeIsFreeAgain();
    void lateAnswersOfBeforeCountForNothing();
    void failuresShowBeforeItOpens();
    void onlyCallsBegunAfterThePauseCount();
    void ungatedCallsCloseItToo();
    void agreesWithASimpleModel_data();
    void agreesWithASimpleModel();

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

void TestBreaker::probeThatWasNotMadeIsFreeAgain()
{
    Breaker breaker = opened(m_start);
    const Instant later = m_start + 31s;
    QVERIFY(breaker.tryAcquire(later));
    QVERIFY(!breaker.tryAcquire(later + 1s));
    breaker.giveBack(later - 1s); // of another call
    QVERIFY(!breaker.tryAcquire(later + 1s));
    breaker.giveBack(later);
    QVERIFY(breaker.tryAcquire(later + 1s));
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

void TestBreaker::onlyCallsBegunAfterThePauseCount()
{
    Breaker breaker = opened(m_start);
    const Instant later = m_start + 35s;
    QVERIFY(breaker.tryAcquire(later));
    // Slow calls of before end while the probe is under way: neither good nor bad ones say anything.
    breaker.report(false, m_start - 20s, later + 1s);
    breaker.report(true, m_start + 29s, later + 1s);
    breaker.report(true, m_start + 29s, later + 1s);
    QCOMPARE(breaker.state(later + 1s), Breaker::State::HalfOpen);
    QVERIFY2(!breaker.tryAcquire(later + 2s), "the probe is still under way");
    breaker.report(true, later, later + 3s);
    QVERIFY(breaker.tryAcquire(later + 3s));
    breaker.report(true, later + 3s, later + 4s);
    QCOMPARE(breaker.state(later + 4s), Breaker::State::Closed);
}

void TestBreaker::ungatedCallsCloseItToo()
{
    // Queries never ask; those that began after the pause are as good as probes.
    Breaker breaker = opened(m_start);
    breaker.succeeded(m_start + 30s);
    breaker.succeeded(m_start + 31s);
    QCOMPARE(breaker.state(m_start + 31s), Breaker::State::Closed);
}

void TestBreaker::agreesWithASimpleModel_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::newRow(QByteArray::number(seed).constData()) << seed;
}

void TestBreaker::agreesWithASimpleModel()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const Breaker::Policy policy{std::chrono::seconds(random.bounded(1, 90)), random.bounded(1, 9),
        random.bounded(1, 11) / 10.0, std::chrono::seconds(random.bounded(1, 60)), random.bounded(1, 5)};
    Breaker breaker(policy);
    Model model(policy);
    std::vector<Instant> underWay;
    Instant now = m_start;
    int opens = 0;
    int badness = 50;
    for (int step = 0; step < 3000; ++step) {
        now += std::chrono::milliseconds(random.bounded(10) == 0 ? random.bounded(40'000) : random.bounded(900));
        if (random.bounded(200) == 0)
            badness = random.bounded(101);
        const auto before = breaker.state(now);
        QCOMPARE(before, model.state(now));
        if (random.bounded(2) == 0) {
            const bool gated = random.bounded(3) != 0;
            const bool may = !gated || breaker.tryAcquire(now);
            if (gated)
                QCOMPARE(model.tryAcquire(now), may);
            QVERIFY(!gated || !may || before != Breaker::State::Open);
            if (may && random.bounded(20) != 0) // some callers are never heard of again
                underWay.push_back(now);
        } else if (!underWay.empty()) {
            const auto call = underWay.begin() + random.bounded(int(underWay.size()));
            const bool good = random.bounded(100) >= badness;
            breaker.report(good, *call, now);
            model.report(good, *call, now);
            underWay.erase(call);
        }
        opens += before == Breaker::State::Closed && breaker.state(now) == Breaker::State::Open ? 1 : 0;
    }
    QCOMPARE(breaker.state(now), model.state(now));
    if (opens == 0)
        qInfo("seed %u never opened it", seed);
}

QTEST_GUILESS_MAIN(TestBreaker)
#include "tst_breaker.moc"
