// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// The application on its own: first paint against KeePassXC's in the same run, memory at rest, and the longest time the thread of the
// screen is busy with one event on a traveller's whole way.

#include "tests/bench/firstpaint.h"
#include "tests/support/stack/kiosk.h"

#include <QJsonDocument>
#include <QStandardPaths>
#include <QtTest>

#include <algorithm>

using namespace chancery;

namespace {
constexpr int starts = 7;

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}
}

class BenchApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstPaintAndMemory();
    void longestBlock_data();
    void longestBlock();

private:
    teststack::RelayStack m_stack;
    std::unique_ptr<teststack::Kiosk> m_kiosk;
};

void BenchApplication::initTestCase()
{
    QVERIFY2(m_stack.start(), qPrintable(m_stack.error()));
    m_kiosk = std::make_unique<teststack::Kiosk>(m_stack);
    QVERIFY2(m_kiosk->enrol(), qPrintable(m_kiosk->error()));
}

void BenchApplication::firstPaintAndMemory()
{
    const QString keePassXc = QStandardPaths::findExecutable(QStringLiteral("keepassxc"));
    QVERIFY2(!keePassXc.isEmpty(), "the package keepassxc is missing");
    bench::FirstPaint screen;
    QVERIFY(screen.start());
    const QString home = m_stack.folder() + QStringLiteral("/home");
    QDir().mkpath(home);
    const QStringList keePassXcHome {QStringLiteral("HOME=") + home, QStringLiteral("XDG_CONFIG_HOME=") + home};
    std::vector<double> ours;
    std::vector<double> theirs;
    long pss = 0;
    for (int i = 0; i < starts; ++i) {
        const auto mine = screen.measure(teststack::programPath("chancery"), m_kiosk->kioskArguments(), m_kiosk->environment(), i == 0 ? &pss : nullptr);
        const auto other = screen.measure(keePassXc, {QStringLiteral("--config"), home + QStringLiteral("/keepassxc.ini")}, keePassXcHome);
        QVERIFY(mine && other);
        ours.push_back(*mine);
        theirs.push_back(*other);
    }
    const double ratio = median(ours) / median(theirs);
    qInfo().noquote() << QStringLiteral("FIRST PAINT chancery %1 ms, KeePassXC %2 ms, ratio %3 (limit 0.75); PSS at rest %4 MB (limit 60)")
                             .arg(median(ours), 0, 'f', 0)
                             .arg(median(theirs), 0, 'f', 0)
                             .arg(ratio, 0, 'f', 2)
                             .arg(static_cast<double>(pss) / 1024, 0, 'f', 1);
    QVERIFY(ratio <= 0.75);
    QVERIFY(pss > 0 && pss < 60 * 1024);
}

void BenchApplication::longestBlock_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("english") << QStringLiteral("en");
    // Both ways through a change of language: into Chinese at the first touch, and back at the end.
    QTest::newRow("chinese") << QStringLiteral("zh_CN");
}

void BenchApplication::longestBlock()
{
    QFETCH(QString, language);
    const QString trace = m_stack.folder() + QStringLiteral("/ui-trace-%1.jsonl").arg(language);
    QVERIFY(m_kiosk->start(language, {QStringLiteral("CHANCERY_UI_TRACE=") + trace}));
    const QByteArray url = m_kiosk->awaitPayUrl();
    QVERIFY2(!url.isEmpty(), m_kiosk->program.output().constData());
    const QString order = m_stack.sql(QStringLiteral("SELECT provider_reference FROM chancery.attempts WHERE state = 'open' ORDER BY created_at DESC LIMIT 1"));
    QCOMPARE(m_stack.control({{QStringLiteral("session"), order}}, "/control/pay").status, 200);
    QVERIFY(m_kiosk->program.waitForEnd(90000));
    QVERIFY2(m_kiosk->program.result() == 0, m_kiosk->program.output().constData());

    QFile file(trace);
    QVERIFY(file.open(QIODevice::ReadOnly));
    double longest = 0;
    int steps = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QJsonObject fact = QJsonDocument::fromJson(line).object();
        if (fact.value(QLatin1String("event")).toString() != QLatin1String("longest_block"))
            continue;
        ++steps;
        const double ms = fact.value(QLatin1String("ms")).toDouble();
        // The limit holds without what other programs took of the processor meanwhile: the kiosk's machine has none.
        qInfo().noquote() << QStringLiteral(
            "  %1: %2 ms (%3 ms on the processor, %4 ms by the clock), event %5 of %6 %7")
                                 .arg(fact.value(QLatin1String("step")).toString())
                                 .arg(ms, 0, 'f', 1)
                                 .arg(fact.value(QLatin1String("cpu_ms")).toDouble(), 0, 'f', 1)
                                 .arg(fact.value(QLatin1String("wall_ms")).toDouble(), 0, 'f', 1)
                                 .arg(fact.value(QLatin1String("type")).toInt())
                                 .arg(fact.value(QLatin1String("receiver")).toString())
                                 .arg(fact.value(QLatin1String("object")).toString());
        longest = std::max(longest, ms);
    }
    QVERIFY(steps >= 8);
    qInfo().noquote() << QStringLiteral("LONGEST BLOCK of the screen's thread, whole way: %1 ms (limit 16)").arg(longest, 0, 'f', 1);
    QVERIFY(longest <= 16);
}

QTEST_GUILESS_MAIN(BenchApplication)
#include "bench_application.moc"
