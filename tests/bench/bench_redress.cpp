// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// How long the screen's thread is busy when somebody changes text size, contrast or language, at every step of the way.

#include "tests/wizard/wizardrig.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>

using namespace chancery;
using intake::Step;

namespace {

constexpr std::array steps {Step::Attract, Step::Privacy, Step::Passport, Step::ConfirmPassport, Step::Trip, Step::Person, Step::Contact,
    Step::Review, Step::Fee};
constexpr int rounds = 7;

}

class BenchRedress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longestChange_data();
    void longestChange();
};

void BenchRedress::longestChange_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1280x720") << QSize(1280, 720);
    QTest::newRow("1920x1080") << QSize(1920, 1080);
    QTest::newRow("1080x1920") << QSize(1080, 1920);
}

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
    const std::array changes {
        Change {"text size",
            [&](int round) { rig.theme.setTextSize(round % 2 == 0 ? theme::TextSize::Large : theme::TextSize::Normal); }},
        Change {"contrast", [&](int round) { rig.theme.setHighContrast(round % 2 == 0); }},
        Change {"language",
            [&](int round) {
                rig.languages.speak(round % 2 == 0 ? QStringLiteral("zh_CN") : QStringLiteral("en"));
                rig.theme.setLocale(rig.languages.locale());
            }},
    };
    double longest = 0;
    QString where;
    for (const Step step : steps) {
        rig.goTo(step);
        for (const Change &change : changes) {
            std::vector<double> times;
            for (int round = 0; round <= rounds; ++round) {
                QCoreApplication::processEvents();
                QElapsedTimer timer;
                timer.start();
                change.make(round);
                times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            }
            // The middle one: another program's turn on the processor is not the window's doing.
            std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
            if (times[rounds / 2] <= longest)
                continue;
            longest = times[rounds / 2];
            where = QStringLiteral("%1 at %2").arg(QLatin1String(change.name), intake::toString(step));
        }
    }
    qInfo().noquote() << QStringLiteral("LONGEST CHANGE of text size, contrast or language: %1 ms (limit 16), %2").arg(longest, 0, 'f', 1).arg(where);
    QVERIFY(longest <= 16);
}

QTEST_MAIN(BenchRedress)
#include "bench_redress.moc"
