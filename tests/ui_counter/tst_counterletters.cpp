// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/screenfaults.h"
#include "ui/wizard/languages.h"

#include <QApplication>
#include <QTest>

using namespace chancery;
using test::ScreenLook;
using theme::TextSize;

/// The same with large letters on the smallest screen, once in high contrast, too.
class TestCounterLetters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void holds_data();
    void holds();
};

void TestCounterLetters::holds_data()
{
    QTest::addColumn<ScreenLook>("look");
    for (const auto &language : wizard::Languages::available())
        test::addLook({language.code, {1280, 720}, TextSize::Large, false});
    test::addLook({QStringLiteral("en"), {1280, 720}, TextSize::Large, true});
}

void TestCounterLetters::holds()
{
    QFETCH(ScreenLook, look);
    const QString faults = test::screenFaults(look);
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

QTEST_MAIN(TestCounterLetters)
#include "tst_counterletters.moc"
