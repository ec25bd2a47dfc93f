// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/screenfaults.h"

#include "tests/ui_counter/counterrig.h"
#include "tests/wizard/screenchecks.h"

#include <QTest>

#include <memory>

namespace chancery::test {

void addLook(const ScreenLook &look)
{
    QTest::addRow("%s %dx%d %d%%%s", qPrintable(look.language), look.screen.width(), look.screen.height(),
        static_cast<int>(look.text), look.contrast ? " contrast" : "")
        << look;
}

QString screenFaults(const ScreenLook &look)
{
    QStringList faults;
    std::unique_ptr<CounterRig> rig;
    for (const CounterRig::Scene &scene : CounterRig::scenes()) {
        if (scene.next) {
            scene.next(*rig);
        } else {
            rig.reset(); // one at a time: answers under way are counted over all
            rig = std::make_unique<CounterRig>(look.language, look.screen, look.text);
            rig->theme.setHighContrast(look.contrast);
            scene.play(*rig);
        }
        CounterRig::settle();
        QWidget &window = rig->other ? *rig->other : rig->window;
        if (window.size() != look.screen)
            faults << QStringLiteral("%1 wants %2×%3").arg(scene.name).arg(window.width()).arg(window.height());
        for (const QString &fault : {clippedWord(window), cutSideways(window), smallTarget(window, rig->theme.touch()),
                 unnamedControl(window), unreadableText(window)}) {
            if (!fault.isEmpty())
                faults << scene.name + QStringLiteral(": ") + fault;
        }
    }
    return faults.join(u'\n');
}

} // namespace chancery::test
