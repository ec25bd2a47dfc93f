// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/counterrig.h"
#include "ui/counter/daypane.h"

#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTest>

using namespace chancery;
using counter::Role;
using test::CounterRig;

/// The supervisor's day: figures in words beside every plot, day by day, on paper.
class TestDayPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEveryFigure();
    void pagesThroughDays();
    void anEmptyDay();
    void unreachable();
    void printed();
    void notForClerks();

private:
    static counter::DayPane *open(CounterRig &rig)
    {
        rig.signIn(Role::Supervisor);
        rig.window.showPane(QStringLiteral("day"));
        CounterRig::settle();
        return qobject_cast<counter::DayPane *>(rig.window.pane(QStringLiteral("day")));
    }
    static QString text(CounterRig &rig, const char *name)
    {
        return rig.window.findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    static QWidget *chart(CounterRig &rig, const char *name)
    {
        return rig.window.findChild<QWidget *>(QString::fromLatin1(name));
    }
};

void TestDayPane::saysEveryFigure()
{
    CounterRig rig;
    rig.fill();
    QVERIFY(open(rig) != nullptr);
    const QString summary = text(rig, "daySummary");
    for (const char *part : {"59 applications", "51 payments", "7 decisions", "168,000", "56,000", "65 s"})
        QVERIFY2(summary.contains(QString::fromUtf8(part)), qPrintable(summary));
    const QString providers = text(rig, "dayProviders");
    QVERIFY2(providers.contains(QStringLiteral("18 begun, 15 paid, 2 failed")), qPrintable(providers));
    QVERIFY2(providers.contains(QStringLiteral("being tried again")), qPrintable(providers));
    for (const char *name : {"applicationsChart", "takingsChart_JPY", "waitingChart", "failuresChart"})
        QVERIFY2(chart(rig, name) != nullptr && chart(rig, name)->isVisible(), name);
}

void TestDayPane::pagesThroughDays()
{
    CounterRig rig;
    rig.fill();
    QVERIFY(open(rig) != nullptr);
    auto *after = rig.window.findChild<QPushButton *>(QStringLiteral("dayAfter"));
    QVERIFY(!after->isEnabled()); // there is no tomorrow yet
    rig.window.findChild<QPushButton *>(QStringLiteral("dayBefore"))->click();
    CounterRig::settle();
    QCOMPARE(rig.day.asked.back(), QDate(2026, 5, 9));
    QVERIFY(text(rig, "dayTitle").contains(QStringLiteral("9 May 2026")));
    QVERIFY(after->isEnabled());
    after->click();
    CounterRig::settle();
    QCOMPARE(rig.day.asked.back(), QDate(2026, 5, 10));
}

void TestDayPane::anEmptyDay()
{
    CounterRig rig;
    QVERIFY(open(rig) != nullptr);
    QVERIFY(text(rig, "daySummary").contains(QStringLiteral("0 applications")));
    QVERIFY(chart(rig, "waitingChart") == nullptr);
}

void TestDayPane::unreachable()
{
    CounterRig rig;
    rig.day.refusal = payment::GatewayProblem{
        payment::GatewayProblem::Kind::Unreachable, QStringLiteral("unreachable"), {}, {}, {}, {}, {}};
    QVERIFY(open(rig) != nullptr);
    QVERIFY(rig.window.findChild<QWidget *>(QStringLiteral("dayBanner"))->isVisible());
    QVERIFY(!rig.window.findChild<QPushButton *>(QStringLiteral("dayPrint"))->isEnabled());
}

void TestDayPane::printed()
{
    CounterRig rig;
    rig.fill();
    const counter::DayPane *pane = open(rig);
    QVERIFY(pane != nullptr);
    QImage page(1240, 1754, QImage::Format_RGB32);
    page.fill(Qt::red);
    QPainter painter(&page);
    pane->paintPage(painter, page.rect());
    painter.end();
    // White paper to its edges, and something on both halves of it.
    int top = 0;
    int bottom = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            const QColor color = page.pixelColor(x, y);
            QVERIFY(color != QColor(Qt::red));
            if (color.lightness() < 128)
                ++(y < page.height() / 2 ? top : bottom);
        }
    }
    QVERIFY(top > 1000 && bottom > 1000);
}

void TestDayPane::notForClerks()
{
    CounterRig rig;
    rig.signIn(Role::Clerk);
    QVERIFY(!rig.window.showPane(QStringLiteral("day")));
    QVERIFY(!rig.window.showPane(QStringLiteral("decisions")));
}

QTEST_MAIN(TestDayPane)
#include "tst_daypane.moc"
