// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/officerig.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace chancery;
using counter::Role;
using test::OfficeRig;

/// What waits for somebody, and how it is ended.
class TestWorkPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsAreEnded();
    void exceptionsWantAReason();
    void onlySupervisorsResolve();
    void whatSomebodyElseHasDone();
    void nothingToDo();
    void lockForgets();
    void theCaseStaysWhereItWas();

private:
    static void open(OfficeRig &rig, Role role)
    {
        rig.enter(role);
        QVERIFY(rig.window->showPane(QStringLiteral("work")));
        OfficeRig::settle();
    }
    template <typename T>
    static T *find(OfficeRig &rig, const char *name)
    {
        return rig.window->findChild<T *>(QString::fromLatin1(name));
    }
    static void choose(OfficeRig &rig, int row)
    {
        find<QListWidget>(rig, "workList")->setCurrentRow(row);
        OfficeRig::settle();
    }
    static void press(OfficeRig &rig, const char *name)
    {
        auto *button = find<QPushButton>(rig, name);
        QVERIFY(button != nullptr && button->isVisible());
        button->click();
        OfficeRig::settle();
    }
};

void TestWorkPane::callsAreEnded()
{
    OfficeRig rig;
    rig.fill();
    open(rig, Role::Clerk);
    QCOMPARE(find<QListWidget>(rig, "workList")->count(), 3);
    QVERIFY(find<QLabel>(rig, "workTitle")->text().contains(QStringLiteral("Hall 1")));
    QVERIFY(!find<QWidget>(rig, "ourSide")->isVisible());
    press(rig, "workDone");
    QCOMPARE(rig.work.settled.size(), std::size_t(1));
    QCOMPARE(rig.work.settled[0].id, QStringLiteral("cal_1"));
    QCOMPARE(find<QListWidget>(rig, "workList")->count(), 2);
    QVERIFY(find<QLabel>(rig, "workText")->text().contains(QStringLiteral("Approved")));
    press(rig, "workDone");
    QCOMPARE(rig.work.settled.back().id, QStringLiteral("not_1"));
}

void TestWorkPane::exceptionsWantAReason()
{
    OfficeRig rig;
    rig.fill();
    open(rig, Role::Supervisor);
    choose(rig, 2);
    QVERIFY(find<QWidget>(rig, "ourSide")->isVisible() && find<QWidget>(rig, "theirSide")->isVisible());
    QStringList facts;
    for (const QLabel *label : find<QWidget>(rig, "theirSide")->findChildren<QLabel *>())
        facts.append(label->text());
    // As people write them, and no codes.
    const QString all = facts.join(u'|');
    QVERIFY2(all.contains(QStringLiteral("12,100")), qPrintable(all));
    QVERIFY2(facts.contains(QStringLiteral("Payment")) && !all.contains(u'Z'), qPrintable(all));
    QVERIFY(find<QLabel>(rig, "workTitle")->text().contains(QStringLiteral("Stripe")));
    press(rig, "resolve_corrected");
    QVERIFY(rig.work.settled.empty());
    QTest::keyClicks(find<QLineEdit>(rig, "workReason"), QStringLiteral("Booked twice by hand"));
    press(rig, "resolve_corrected");
    QCOMPARE(rig.work.settled.size(), std::size_t(1));
    QCOMPARE(rig.work.settled[0].resolution, QStringLiteral("corrected"));
    QCOMPARE(rig.work.settled[0].reason, QStringLiteral("Booked twice by hand"));
    QCOMPARE(find<QLineEdit>(rig, "workReason")->text(), QString());
}

void TestWorkPane::onlySupervisorsResolve()
{
    OfficeRig rig;
    rig.fill();
    open(rig, Role::Auditor);
    choose(rig, 2);
    QVERIFY(find<QWidget>(rig, "ourSide")->isVisible());
    for (const char *name : {"resolve_accepted", "resolve_corrected", "resolve_refunded", "resolve_provider_error"})
        QVERIFY2(!find<QPushButton>(rig, name)->isVisible(), name);
    QVERIFY(!find<QPushButton>(rig, "workDone")->isVisible());
}

void TestWorkPane::whatSomebodyElseHasDone()
{
    OfficeRig rig;
    rig.fill();
    open(rig, Role::Clerk);
    rig.work.refusal = payment::GatewayProblem{
        payment::GatewayProblem::Kind::Refused, QStringLiteral("call_unknown"), {}, {}, {}, {}, {}};
    QSignalSpy told(&rig.notices, &counter::Notices::told);
    press(rig, "workDone");
    QCOMPARE(told.count(), 1);
    QCOMPARE(told[0][0].value<widgets::Tone>(), widgets::Tone::Danger);
}

void TestWorkPane::nothingToDo()
{
    OfficeRig rig;
    open(rig, Role::Clerk);
    QVERIFY(find<QLabel>(rig, "workEmpty")->isVisible());
    // A list that could not be read is not an empty one.
    rig.work.held.problem = payment::GatewayProblem{
        payment::GatewayProblem::Kind::Unreachable, QStringLiteral("unreachable"), {}, {}, {}, {}, {}};
    rig.window->showPane(QStringLiteral("work"));
    OfficeRig::settle();
    QVERIFY(!find<QLabel>(rig, "workEmpty")->isVisible());
    QVERIFY(find<QWidget>(rig, "workBanner")->isVisible());
}

void TestWorkPane::lockForgets()
{
    OfficeRig rig;
    rig.fill();
    open(rig, Role::Clerk);
    rig.session.lock();
    QCOMPARE(find<QListWidget>(rig, "workList")->count(), 0);
    rig.enter(Role::Clerk);
    QCOMPARE(find<QListWidget>(rig, "workList")->count(), 3);
}

void TestWorkPane::theCaseStaysWhereItWas()
{
    OfficeRig rig;
    rig.fill();
    open(rig, Role::Clerk);
    choose(rig, 1);
    rig.work.held.items.erase(rig.work.held.items.begin()); // somebody else ended the first
    rig.window->showPane(QStringLiteral("work"));
    OfficeRig::settle();
    QCOMPARE(find<QListWidget>(rig, "workList")->currentItem()->data(Qt::UserRole).toString(), QStringLiteral("not_1"));
}

QTEST_MAIN(TestWorkPane)
#include "tst_workpane.moc"
