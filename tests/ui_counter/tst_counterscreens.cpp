// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/counterscenes.h"
#include "tests/wizard/screenchecks.h"

#include <QApplication>
#include <QTest>

using namespace chancery;
using test::CounterRig;
using theme::TextSize;

/// What every screen of the counter keeps, in every language: it fits, no word is cut, every control has a name, and
/// every text stands out from what is behind it.
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
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<TextSize>("text");
    QTest::addColumn<bool>("contrast");
    const auto add = [](const QString &language, QSize screen, TextSize text, bool contrast) {
        QTest::addRow("%s %dx%d %d%%%s", qPrintable(language), screen.width(), screen.height(), static_cast<int>(text),
            contrast ? " contrast" : "")
            << language << screen << text << contrast;
    };
    for (const auto &language : wizard::Languages::available())
        add(language.code, {1280, 720}, TextSize::Normal, false);
    // The longest words, and the other direction.
    add(QStringLiteral("ru"), {1920, 1080}, TextSize::Large, false);
    add(QStringLiteral("ar"), {1920, 1080}, TextSize::Large, true);
}

void TestCounterScreens::holds()
{
    QFETCH(QString, language);
    QFETCH(QSize, screen);
    QFETCH(TextSize, text);
    QFETCH(bool, contrast);
    QStringList faults;
    for (const CounterRig::Scene &scene : CounterRig::scenes()) {
        CounterRig rig(language, screen, text);
        rig.theme.setHighContrast(contrast);
        scene.play(rig);
        CounterRig::settle();
        QWidget &window = rig.other ? *rig.other : rig.window;
        if (window.size() != screen)
            faults << QStringLiteral("%1 wants %2×%3").arg(scene.name).arg(window.width()).arg(window.height());
        for (const QString &fault :
            {test::clippedWord(window), test::unnamedControl(window), test::unreadableText(window)}) {
            if (!fault.isEmpty())
                faults << scene.name + QStringLiteral(": ") + fault;
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestCounterScreens)
#include "tst_counterscreens.moc"
