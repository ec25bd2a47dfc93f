// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// The longest that the screen's thread is on the processor for one event: when somebody changes text size, contrast or
// language at any step of the way, and when the session ends and everything is wiped.

#include "tests/bench/timedapplication.h"
#include "tests/wizard/wizardrig.h"

#include <QtTest>

#include <algorithm>

using namespace chancery;
using intake::Step;

namespace {

constexpr std::array steps{Step::Attract, Step::Privacy, Step::Passport, Step::ConfirmPassport, Step::Trip,
    Step::Person, Step::Contact, Step::Review, Step::Fee};
constexpr int rounds = 7;
constexpr double limitMs = 16;

using bench::TimedApplication;

TimedApplication &application()
{
    return *static_cast<TimedApplication *>(QCoreApplication::instance());
}

/// The longest event of those that `act` leads to, itself an event, until nothing is left to do.
TimedApplication::Block longestOf(QObject *context, const std::function<void()> &act)
{
    TimedApplication::settle();
    static_cast<void>(application().takeLongest());
    QMetaObject::invokeMethod(context, act, Qt::QueuedConnection);
    TimedApplication::settle();
    return application().takeLongest();
}

/// The middle one: a first time that fills caches, or a fault of the memory's pages, is not what people wait for.
TimedApplication::Block middle(std::vector<TimedApplication::Block> blocks)
{
    const auto at = blocks.begin() + static_cast<std::ptrdiff_t>(blocks.size() / 2);
    std::nth_element(blocks.begin(), at, blocks.end(), [](const auto &a, const auto &b) { return a.took < b.took; });
    return *at;
}

void addScreens()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1280x720") << QSize(1280, 720);
    QTest::newRow("1920x1080") << QSize(1920, 1080);
    QTest::newRow("1080x1920") << QSize(1080, 1920);
}

} // namespace

class BenchRedress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longestChange_data() { addScreens(); }
    void longestChange();
    void longestWipe_data() { addScreens(); }
    void longestWipe();
};

void BenchRedress::longestChange()
{
    QFETCH(QSize, size);
    test::WizardRig rig(size);
    rig.window.show();
    struct Change
    {
        const char *name;
        std::function<void(int)> make;
    };
    const std::array changes{
        Change{"text size",
            [&](int round) {
                rig.theme.setTextSize(round % 2 == 0 ? theme::TextSize::Large : theme::TextSize::Normal);
            }},
        Change{"contrast", [&](int round) { rig.theme.setHighContrast(round % 2 == 0); }},
        Change{"language",
            [&](int round) {
                rig.languages.speak(round % 2 == 0 ? QStringLiteral("zh_CN") : QStringLiteral("en"));
                rig.theme.setLocale(rig.languages.locale());
            }},
    };
    TimedApplication::Block longest;
    QString where;
    for (const Step step : steps) {
        rig.goTo(step);
        for (const Change &change : changes) {
            std::vector<TimedApplication::Block> blocks;
            for (int round = 0; round <= rounds; ++round)
                blocks.push_back(longestOf(&rig.window, [&change, round] { change.make(round); }));
            const auto block = middle(blocks);
            qInfo().noquote() << QStringLiteral("  %1 at %2: %3 ms, %4")
                                     .arg(QLatin1String(change.name), -10)
                                     .arg(intake::toString(step), -17)
                                     .arg(block.milliseconds(), 0, 'f', 1)
                                     .arg(block.event);
            if (block.took <= longest.took)
                continue;
            longest = block;
            where = QStringLiteral("%1 at %2, %3").arg(QLatin1String(change.name), intake::toString(step), block.event);
        }
    }
    qInfo().noquote() << QStringLiteral("LONGEST CHANGE of text size, contrast or language: %1 ms (limit %2), %3")
                             .arg(longest.milliseconds(), 0, 'f', 1)
                             .arg(limitMs)
                             .arg(where);
    QVERIFY(longest.milliseconds() <= limitMs);
}

void BenchRedress::longestWipe()
{
    QFETCH(QSize, size);
    test::WizardRig rig(size);
    std::vector<TimedApplication::Block> blocks;
    for (int round = 0; round < rounds; ++round) {
        rig.speak(QStringLiteral("zh_CN")); // the next person's language comes back
        rig.theme.setHighContrast(true);
        for (const Step step : steps) {
            rig.goTo(step);
            TimedApplication::settle();
        }
        blocks.push_back(longestOf(&rig.window, [&rig] { rig.window.endSession(); }));
        QVERIFY(rig.session.step() == Step::Attract);
    }
    const auto longest = middle(blocks);
    qInfo().noquote() << QStringLiteral("LONGEST EVENT when a session ends: %1 ms (limit %2), %3")
                             .arg(longest.milliseconds(), 0, 'f', 1)
                             .arg(limitMs)
                             .arg(longest.event);
    QVERIFY(longest.milliseconds() <= limitMs);
}

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    BenchRedress bench;
    return QTest::qExec(&bench, argc, argv);
}

#include "bench_redress.moc"
