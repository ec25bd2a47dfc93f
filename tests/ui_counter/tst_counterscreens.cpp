// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/screenfaults.h"
#include "ui/wizard/languages.h"

#include <QApplication>
#include <QTest>

using namespace chancery;
using test::ScreenLook;
using theme::TextSize;

/// What every screen of the counter keeps, in every language.
class TestCounterScreens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void holds_data();
    void holds();
};

void TestCounterScreens::holds_data()
{
    QTest::addColumn<ScreenLook>("look");
    for (const auto &language : wizard::Languages::available())
        test::addLook({language.code, {1280, 720}, TextSize::Normal, false});
    // The longest words, and the other direction.
    test::addLook({QStringLiteral("ru"), {1920, 1080}, TextSize::Large, false});
    test::addLook({QStringLiteral("ar"), {1920, 1080}, TextSize::Large, true});
}

void TestCounterScreens::holds()
{
    QFETCH(ScreenLook, look);
    const QString faults = test::screenFaults(look);
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

QTEST_MAIN(TestCounterScreens)
#include "tst_counterscreens.moc"
