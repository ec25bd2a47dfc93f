// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// A stranger's way by touch alone, from the first screen to the fee: pages and touches of each step, and the
// application's own time from a touch until everything that follows from it is painted.

#include "tests/wizard/hands.h"

#include <QtTest>

#include <algorithm>
#include <map>

using namespace chancery;
using intake::Step;

namespace {

constexpr double limitMs = 50;
constexpr double share = 0.99;

double quantile(std::vector<double> times, double at)
{
    std::sort(times.begin(), times.end());
    return times.at(std::min(times.size() - 1, static_cast<std::size_t>(static_cast<double>(times.size()) * at)));
}

} // namespace

class BenchWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStrangersWay_data();
    void aStrangersWay();
};

void BenchWay::aStrangersWay_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1280x720") << QSize(1280, 720);
    QTest::newRow("1920x1080") << QSize(1920, 1080);
}

void BenchWay::aStrangersWay()
{
    QFETCH(QSize, size);
    test::WizardRig rig(size);
    rig.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    test::Hands hands(rig, test::Hands::Way::Touch);
    QVERIFY2(hands.walkTo(Step::Fee), qPrintable(hands.what()));

    std::map<Step, std::vector<double>> bySteps;
    std::vector<double> all;
    for (const test::Hands::Action &action : hands.actions()) {
        const double ms = static_cast<double>(action.took.count()) / 1e6;
        bySteps[action.step].push_back(ms);
        all.push_back(ms);
    }
    for (const auto &[step, times] : bySteps) {
        const auto pages = hands.pages().find(step);
        qInfo().noquote() << QStringLiteral("%1 pages %2 touches %3 middle %4 ms longest %5 ms")
                                 .arg(intake::toString(step), -18)
                                 .arg(pages == hands.pages().end() ? 1 : pages->second, 2)
                                 .arg(times.size(), 4)
                                 .arg(quantile(times, 0.5), 5, 'f', 1)
                                 .arg(*std::max_element(times.begin(), times.end()), 5, 'f', 1);
    }
    const double p99 = quantile(all, share);
    qInfo().noquote() << QStringLiteral("WAY %1 steps, %2 touches, touch to paint p50 %3 ms p99 %4 ms (limit %5)")
                             .arg(bySteps.size())
                             .arg(all.size())
                             .arg(quantile(all, 0.5), 0, 'f', 1)
                             .arg(p99, 0, 'f', 1)
                             .arg(limitMs);
    QVERIFY(p99 < limitMs);
}

QTEST_MAIN(BenchWay)
#include "bench_way.moc"
