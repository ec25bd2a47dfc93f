// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/screenfaults.h"

#include <QApplication>
#include <QTest>

using namespace chancery;
using test::ScreenLook;
using theme::TextSize;

/// The same with large and with the largest letters on the smallest screen, some in high contrast.
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
    for (const char *language : {"zh_CN", "fr", "ar", "ru"})
        test::addLook({QString::fromLatin1(language), {1280, 720}, TextSize::Large, false});
    for (const char *language : {"en", "es"})
        test::addLook({QString::fromLatin1(language), {1280, 720}, TextSize::Large, true});
    // The longest words, and the other direction.
    for (const char *language : {"fr", "ru"})
        test::addLook({QString::fromLatin1(language), {1280, 720}, TextSize::Largest, false});
    test::addLook({QStringLiteral("ar"), {1280, 720}, TextSize::Largest, true});
}

void TestCounterLetters::holds()
{
    QFETCH(ScreenLook, look);
    const QString faults = test::screenFaults(look);
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

QTEST_MAIN(TestCounterLetters)
#include "tst_counterletters.moc"
