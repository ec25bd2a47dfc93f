// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// Seeds of trouble for the relay's real payment code, on virtual time: see tests/faults/README.md.
//   tst_paymentsimulation                      CHANCERY_SEEDS seeds (3,000 unless set), from CHANCERY_FIRST_SEED
//   tst_paymentsimulation --seed N [--plant K] plays one seed and prints what happened

#include "tests/faults/simulation/run.h"

#include <QHashSeed>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <mutex>
#include <thread>

using namespace chancery;
using namespace chancery::simulation;

namespace {

/// What the runs of one thread share.
class Bench
{
public:
    Bench()
        : m_log(m_folder.path())
        , m_schedules(
              server::ScheduleBook::read(QStringLiteral(CHANCERY_SOURCE_DIR "/resources/fees/demo.json")).value())
        , m_shared{{m_log, m_metrics}, m_schedules}
    {
    }
    [[nodiscard]] const SimulatedRelay::Shared &shared() const { return m_shared; }

private:
    QTemporaryDir m_folder;
    server::Log m_log;
    server::Metrics m_metrics;
    server::ScheduleBook m_schedules;
    SimulatedRelay::Shared m_shared;
};

QString played(quint64 seed, Planted planted, bool aloud)
{
    const Bench bench;
    Run run(seed, bench.shared(), planted);
    if (aloud)
        run.keepTrace();
    const QString violation = run.play();
    for (const QString &line : run.trace())
        std::fprintf(stdout, "%s\n", qPrintable(line));
    return violation;
}

quint64 fromEnvironment(const char *name, quint64 otherwise)
{
    bool isNumber = false;
    const quint64 value = qEnvironmentVariable(name).toULongLong(&isNumber);
    return isNumber ? value : otherwise;
}

// Under a sanitizer a seed takes some twenty times as long.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr quint64 usualSeeds = 600;
#else
constexpr quint64 usualSeeds = 3'000;
#endif

/// So many seeds and every planted fault must have been found.
constexpr quint64 enoughSeeds = 2'000;

} // namespace

class PaymentSimulationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyInvariantHolds();
    void aSeedReplaysExactly();
    void plantedFaultsAreFound_data();
    void plantedFaultsAreFound();
};

void PaymentSimulationTest::everyInvariantHolds()
{
    const quint64 first = fromEnvironment("CHANCERY_FIRST_SEED", 1);
    const quint64 seeds = fromEnvironment("CHANCERY_SEEDS", usualSeeds);
    std::atomic<quint64> next{0};
    std::mutex mutex;
    Run::Figures sum;
    QString failure;
    const auto work = [&] {
        const Bench bench;
        for (quint64 index = next++; index < seeds; index = next++) {
            Run run(first + index, bench.shared());
            const QString violation = run.play();
            const std::lock_guard lock(mutex);
            const Run::Figures figures = run.figures();
            sum.crashes += figures.crashes;
            sum.attempts += figures.attempts;
            sum.orders += figures.orders;
            sum.captures += figures.captures;
            sum.surpluses += figures.surpluses;
            sum.refunds += figures.refunds;
            sum.steps += figures.steps;
            if (violation.isEmpty())
                continue;
            if (failure.isEmpty())
                failure = QStringLiteral("seed %1: %2 (replay: tst_paymentsimulation --seed %1)")
                              .arg(first + index)
                              .arg(violation);
            next = seeds;
        }
    };
    std::vector<std::thread> threads;
    for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
        threads.emplace_back(work);
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
    qInfo().noquote() << QStringLiteral(
        "SIMULATION %1 seeds: %2 attempts, %3 orders, %4 captures attached, %5 surplus, %6 refunds, "
        "%7 crashes, %8 steps; 0 stranded")
                             .arg(seeds)
                             .arg(sum.attempts)
                             .arg(sum.orders)
                             .arg(sum.captures)
                             .arg(sum.surpluses)
                             .arg(sum.refunds)
                             .arg(sum.crashes)
                             .arg(sum.steps);
    // The trouble was real.
    QVERIFY(sum.crashes > static_cast<int>(seeds / 2));
    QVERIFY(sum.captures > static_cast<int>(seeds / 2));
    QVERIFY(sum.surpluses > 0);
    QVERIFY(sum.refunds > static_cast<int>(seeds / 10));
}

void PaymentSimulationTest::aSeedReplaysExactly()
{
    const auto trace = [](quint64 seed) {
        const Bench bench;
        Run run(seed, bench.shared());
        run.keepTrace();
        static_cast<void>(run.play());
        return run.trace();
    };
    for (quint64 seed = 1; seed <= 5; ++seed) {
        const QStringList first = trace(seed);
        QVERIFY(first.size() > 10);
        QCOMPARE(trace(seed), first);
    }
}

void PaymentSimulationTest::plantedFaultsAreFound_data()
{
    QTest::addColumn<Planted>("planted");
    QTest::newRow("a timeout taken for a failure") << Planted::TimeoutIsFailure;
    QTest::newRow("a new key for each sending") << Planted::KeyForgotten;
    QTest::newRow("a second capture attached") << Planted::SecondCapture;
    QTest::newRow("a new order number for each sending") << Planted::SecondNumber;
    QTest::newRow("a new key for each sending of a refund") << Planted::RefundKeyForgotten;
    QTest::newRow("promised refunds forgotten") << Planted::PromiseForgotten;
    QTest::newRow("answered before it was committed") << Planted::AnswerBeforeCommit;
    QTest::newRow("a close believed without an answer") << Planted::CloseBelieved;
    QTest::newRow("nobody asks after a lost webhook") << Planted::WatcherAsleep;
}

void PaymentSimulationTest::plantedFaultsAreFound()
{
    QFETCH(const Planted, planted);
    const Bench bench;
    for (quint64 seed = 1; seed <= enoughSeeds; ++seed) {
        Run run(seed, bench.shared(), planted);
        const QString violation = run.play();
        if (violation.isEmpty())
            continue;
        qInfo().noquote() << QStringLiteral("found by seed %1: %2").arg(seed).arg(violation);
        return;
    }
    QFAIL("2,000 seeds and nobody noticed");
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (const qsizetype at = arguments.indexOf(QStringLiteral("--seed")); at >= 0) {
        const qsizetype plant = arguments.indexOf(QStringLiteral("--plant"));
        const auto planted = static_cast<Planted>(plant < 0 ? 0 : arguments.value(plant + 1).toInt());
        const QString violation = played(arguments.value(at + 1).toULongLong(), planted, true);
        std::fprintf(stdout, "%s\n", violation.isEmpty() ? "every invariant held" : qPrintable(violation));
        return violation.isEmpty() ? 0 : 1;
    }
    // All seeds are one function: Qt Test would end it after five minutes.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    PaymentSimulationTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_paymentsimulation.moc"
