// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/screenfaults.h"
#include "ui/wizard/languages.h"

#include <QApplication>
#include <QTest>

using namespace chancery;
using test::ScreenLook;
using theme::TextSize;

/// The same on a screen that is higher than wide.
class TestCounterPortrait final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void holds_data();
    void holds();
};

void TestCounterPortrait::holds_data()
{
    QTest::addColumn<ScreenLook>("look");
    for (const auto &language : wizard::Languages::available())
        test::addLook({language.code, {1080, 1920}, TextSize::Normal, false});
}

void TestCounterPortrait::holds()
{
    QFETCH(ScreenLook, look);
    const QString faults = test::screenFaults(look);
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

QTEST_MAIN(TestCounterPortrait)
#include "tst_counterportrait.moc"
