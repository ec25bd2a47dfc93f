// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/counterrig.h"
#include "ui/counter/shortcutsheet.h"
#include "ui/widgets/overlay.h"
#include "ui/wizard/readingorder.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QShortcut>
#include <QStackedWidget>
#include <QTest>

#include <algorithm>

using namespace chancery;
using counter::Role;
using test::CounterRig;

namespace {

QString named(const QWidget *widget)
{
    return widget == nullptr ? QStringLiteral("nothing")
                             : QString::fromLatin1(widget->metaObject()->className()) + u'#' + widget->objectName();
}

QString named(const QList<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets)
        names << named(widget);
    return names.join(u' ');
}

/// Whether two stand below each other, rather than in columns of their own.
bool isInOneColumn(const QRect &one, const QRect &other)
{
    const int shared = std::min(one.right(), other.right()) - std::max(one.left(), other.left());
    return shared > std::min(one.width(), other.width()) / 2;
}

void addScenes(std::initializer_list<const char *> names)
{
    QTest::addColumn<QString>("scene");
    for (const char *name : names)
        QTest::addRow("%s", name) << QString::fromLatin1(name);
}

/// False: there is no scene of that name.
[[nodiscard]] bool play(CounterRig &rig, const QString &name)
{
    rig.window.activateWindow();
    const auto scenes = CounterRig::scenes();
    const auto wanted = std::find_if(
        scenes.begin(), scenes.end(), [&name](const CounterRig::Scene &scene) { return scene.name == name; });
    if (wanted == scenes.end() || !QTest::qWaitForWindowActive(&rig.window))
        return false;
    wanted->play(rig);
    return CounterRig::settle();
}

} // namespace

/// The counter by keys alone: what F1 says is true, Tab goes where one reads on, and Escape leads out.
class TestCounterKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allKeysAreListed_data();
    void allKeysAreListed();
    void tabReadsEveryPage_data();
    void tabReadsEveryPage();
    void escapeDoesNothing_data();
    void escapeDoesNothing();
};

void TestCounterKeys::allKeysAreListed_data()
{
    QTest::addColumn<Role>("role");
    for (const Role role : {Role::Clerk, Role::Supervisor, Role::Officer, Role::Auditor})
        QTest::addRow("%d", static_cast<int>(role)) << role;
}

void TestCounterKeys::allKeysAreListed()
{
    QFETCH(Role, role);
    CounterRig rig;
    rig.signIn(role);
    QStringList there;
    for (const QShortcut *shortcut : rig.window.findChildren<QShortcut *>())
        there << shortcut->key().toString(QKeySequence::NativeText);
    there.removeDuplicates();
    there.sort();
    QTest::keyClick(&rig.window, Qt::Key_F1);
    CounterRig::settle();
    const auto *sheet = rig.find<counter::ShortcutSheet>("shortcutSheet");
    QVERIFY(sheet != nullptr);
    QStringList listed;
    for (const QLabel *label : sheet->findChildren<QLabel *>()) {
        if (label->property("textRole").toString() == u"strong")
            listed << label->text();
    }
    listed.sort();
    QCOMPARE(listed, there);
}

void TestCounterKeys::tabReadsEveryPage_data()
{
    // Whatever has most to stop at on each page.
    addScenes({"counter-opened", "counter-refund-approve", "counter-shift-counting", "counter-shift-closed",
        "counter-decisions", "counter-exception", "counter-refundwaits", "counter-merge", "counter-day",
        "counter-audit", "counter-new-contact"});
}

void TestCounterKeys::tabReadsEveryPage()
{
    QFETCH(QString, scene);
    CounterRig rig;
    QVERIFY(play(rig, scene));
    auto *pages = rig.window.findChild<QStackedWidget *>();
    QVERIFY(pages != nullptr);
    QWidget *page = pages->currentWidget();
    auto *start = rig.find<QWidget>("chooseLanguage");
    start->setFocus(Qt::TabFocusReason);
    constexpr int most = 150;
    QList<QWidget *> visited;
    QWidget *now = nullptr;
    for (int stops = 0; stops < most && now != start; ++stops) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        now = QApplication::focusWidget();
        QVERIFY(now != nullptr);
        if (!visited.isEmpty() && now == visited.back())
            continue; // from the day of a date to its month
        QVERIFY2(!visited.contains(now), qPrintable(named(visited) + QStringLiteral(" again ") + named(now)));
        if (page->isAncestorOf(now))
            visited << now;
    }
    QCOMPARE(now, start);
    QList<QWidget *> missed;
    for (QWidget *control : wizard::readingOrder(*page)) {
        if (!visited.contains(control))
            missed << control;
    }
    QVERIFY2(missed.isEmpty(), qPrintable(named(missed)));
    QStringList back;
    for (qsizetype i = 1; i < visited.size(); ++i) {
        const QRect before(visited[i - 1]->mapTo(page, QPoint()), visited[i - 1]->size());
        const QRect after(visited[i]->mapTo(page, QPoint()), visited[i]->size());
        if (isInOneColumn(before, after) && after.center().y() < before.top())
            back << named(visited[i]) + QStringLiteral(" after ") + named(visited[i - 1]);
    }
    QVERIFY2(back.isEmpty(), qPrintable(back.join(u'\n')));
}

void TestCounterKeys::escapeDoesNothing_data()
{
    addScenes({"counter-keys", "counter-new-discard", "counter-pay-question", "counter-refund-question",
        "counter-refund-approve-question", "counter-shift-close", "counter-shift-sign", "counter-decision-question"});
}

void TestCounterKeys::escapeDoesNothing()
{
    QFETCH(QString, scene);
    CounterRig rig;
    QVERIFY(play(rig, scene));
    const QPointer<widgets::Overlay> question = rig.window.findChild<widgets::Overlay *>();
    QVERIFY(question != nullptr);
    // The keyboard is in the question, on the answer that does nothing.
    QWidget *inside = QApplication::focusWidget();
    QVERIFY2(inside != nullptr && question->isAncestorOf(inside), qPrintable(named(inside)));
    QCOMPARE(inside->property("button").toString(), QStringLiteral("primary"));
    QTest::keyClick(inside, Qt::Key_Escape);
    CounterRig::settle();
    QVERIFY(question.isNull());
    const QWidget *after = QApplication::focusWidget();
    QVERIFY2(after != nullptr && after->isVisible() && after->isEnabled() && rig.window.isAncestorOf(after),
        qPrintable(named(after)));
    QVERIFY(rig.decisions.decisions.empty());
    QVERIFY(rig.intake.taken.isEmpty());
}

QTEST_MAIN(TestCounterKeys)
#include "tst_counterkeys.moc"
