// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/tables/casetablemodel.h"
#include "tests/ui_counter/counterrig.h"
#include "tests/ui_counter/screenfaults.h"

#include <QApplication>
#include <QTableView>
#include <QTest>

#include <algorithm>

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
    void namesHaveRoom_data();
    void namesHaveRoom();
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

void TestCounterLetters::namesHaveRoom_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<TextSize>("text");
    for (const char *language : {"en", "ru", "ar"}) {
        for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(1080, 1920)}) {
            for (const TextSize text : {TextSize::Normal, TextSize::Large, TextSize::Largest})
                QTest::addRow("%s %d %d", language, size.width(), static_cast<int>(text))
                    << QString::fromLatin1(language) << size << text;
        }
    }
}

void TestCounterLetters::namesHaveRoom()
{
    // Of all that the list of applications says a clerk looks for the name first.
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(TextSize, text);
    test::CounterRig counter(language, size, text);
    test::CounterRig::settle();
    const auto scenes = test::CounterRig::scenes();
    const auto chosen = std::find_if(scenes.begin(), scenes.end(), [](const auto &scene) { return scene.name == u"counter-chosen"; });
    QVERIFY(chosen != scenes.end());
    chosen->play(counter);
    test::CounterRig::settle();
    const auto *queue = counter.window.findChild<QTableView *>(QStringLiteral("queue"));
    QVERIFY(queue != nullptr && queue->isVisible());
    const int letters = counter.theme.textPixels(theme::TextRole::Body) * 4;
    QVERIFY2(queue->columnWidth(tables::CaseTableModel::Name) >= letters,
        qPrintable(QStringLiteral("%1 of %2").arg(queue->columnWidth(tables::CaseTableModel::Name)).arg(letters)));
}

QTEST_MAIN(TestCounterLetters)
#include "tst_counterletters.moc"
