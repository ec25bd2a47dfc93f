// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/counterrig.h"
#include "tests/ui_counter/refusal.h"
#include "ui/counter/pane.h"
#include "ui/counter/synccase.h"
#include "ui/counter/workwords.h"
#include "ui/widgets/barbutton.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace chancery;
using counter::Role;
using test::CounterRig;

/// What waits for somebody, and how it is ended.
class TestWorkPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsAreEnded();
    void whatWasSettledByMistakeIsOpenAgain();
    void differencesSayWhatTheyAre_data();
    void differencesSayWhatTheyAre();
    void exceptionsWantAReason();
    void onlySupervisorsResolve();
    void whatSomebodyElseHasDone();
    void nothingToDo();
    void lockForgets();
    void theCaseStaysWhereItWas();
    void oneKindAtATime();
    void theSecondPersonDecides();
    void nobodyDecidesTheirOwn();
    void refusedRecordsGoOutAgainOrIntoAFile();
    void whatWaitsIsSentNow();
    void aSilentMachineIsSaid();
    void whatWaitsIsCountedBehindOtherPages();
    void aMachineThatHandsNothingInIsSaid();

private:
    static void open(CounterRig &rig, Role role)
    {
        rig.signIn(role);
        QVERIFY(rig.window.showPane(QStringLiteral("work")));
        CounterRig::settle();
    }
    template <typename T>
    static T *find(CounterRig &rig, const char *name)
    {
        return rig.window.pane(QStringLiteral("work"))->findChild<T *>(QString::fromLatin1(name));
    }
    static void choose(CounterRig &rig, int row)
    {
        find<QListWidget>(rig, "workList")->setCurrentRow(row);
        CounterRig::settle();
    }
    static void press(CounterRig &rig, const char *name)
    {
        auto *button = find<QPushButton>(rig, name);
        QVERIFY(button != nullptr && button->isVisible());
        button->click();
        CounterRig::settle();
    }
};

void TestWorkPane::callsAreEnded()
{
    CounterRig rig;
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

void TestWorkPane::whatWasSettledByMistakeIsOpenAgain()
{
    CounterRig rig;
    rig.fill();
    open(rig, Role::Clerk);
    const QString called = find<QLabel>(rig, "workTitle")->text();
    press(rig, "workDone");
    QVERIFY(find<QLabel>(rig, "workTitle")->text() != called);
    const auto undo = [&rig] {
        QVERIFY(rig.press("noticeButton"));
        CounterRig::settle();
    };
    QCOMPARE(rig.find<QPushButton>("noticeButton")->text(), QStringLiteral("Undo"));
    undo();
    QCOMPARE(find<QListWidget>(rig, "workList")->count(), 3);
    choose(rig, 0);
    QCOMPARE(find<QLabel>(rig, "workTitle")->text(), called);
    // Another has ended it meanwhile: that is said, and the list is as it is.
    press(rig, "workDone");
    rig.work.refusal = test::refusal("call_unknown");
    undo();
    QCOMPARE(find<QListWidget>(rig, "workList")->count(), 2);
}

void TestWorkPane::differencesSayWhatTheyAre_data()
{
    QTest::addColumn<QString>("words");
    const auto row = [](const char *kind, const char *words) { QTest::newRow(kind) << QString::fromLatin1(words); };
    row("capture_different", "same figures");
    row("refund_missing_there", "Our books have it");
    row("refund_missing_here", "our books do not");
    row("second_capture", "our books do not");
    row("orphan_capture", "none of ours");
    row("unknown_kind", "kind that is not known here");
    row("restated", "with other figures");
}

void TestWorkPane::differencesSayWhatTheyAre()
{
    QFETCH(const QString, words);
    counter::WorkItem item;
    item.kind = counter::WorkItem::Kind::Exception;
    item.code = QString::fromLatin1(QTest::currentDataTag());
    const QString text = counter::WorkWords::text(item);
    QVERIFY2(text.contains(words), qPrintable(text));
}

void TestWorkPane::exceptionsWantAReason()
{
    CounterRig rig;
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
    QVERIFY(rig.press("safeAnswer"));
    QVERIFY(rig.work.settled.empty());
    press(rig, "resolve_corrected");
    QVERIFY(rig.press("otherAnswer"));
    QCOMPARE(rig.work.settled.size(), std::size_t(1));
    QCOMPARE(rig.work.settled[0].resolution, QStringLiteral("corrected"));
    QCOMPARE(rig.work.settled[0].reason, QStringLiteral("Booked twice by hand"));
    QCOMPARE(find<QLineEdit>(rig, "workReason")->text(), QString());
}

void TestWorkPane::onlySupervisorsResolve()
{
    CounterRig rig;
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
    CounterRig rig;
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
    CounterRig rig;
    open(rig, Role::Clerk);
    QVERIFY(find<QLabel>(rig, "workEmpty")->isVisible());
    // A list that could not be read is not an empty one.
    rig.work.held.problem = payment::GatewayProblem{
        payment::GatewayProblem::Kind::Unreachable, QStringLiteral("unreachable"), {}, {}, {}, {}, {}};
    rig.window.showPane(QStringLiteral("work"));
    CounterRig::settle();
    QVERIFY(!find<QLabel>(rig, "workEmpty")->isVisible());
    QVERIFY(find<QWidget>(rig, "workBanner")->isVisible());
}

void TestWorkPane::lockForgets()
{
    CounterRig rig;
    rig.fill();
    open(rig, Role::Clerk);
    rig.session.lock();
    QCOMPARE(find<QListWidget>(rig, "workList")->count(), 0);
    rig.signIn(Role::Clerk);
    QCOMPARE(find<QListWidget>(rig, "workList")->count(), 3);
}

void TestWorkPane::theCaseStaysWhereItWas()
{
    CounterRig rig;
    rig.fill();
    open(rig, Role::Clerk);
    choose(rig, 1);
    rig.work.held.items.erase(rig.work.held.items.begin()); // somebody else ended the first
    rig.window.showPane(QStringLiteral("work"));
    CounterRig::settle();
    QCOMPARE(find<QListWidget>(rig, "workList")->currentItem()->data(Qt::UserRole).toString(), QStringLiteral("not_1"));
}

void TestWorkPane::oneKindAtATime()
{
    CounterRig rig;
    rig.fillCases();
    open(rig, Role::Supervisor);
    auto *kinds = find<QComboBox>(rig, "workKinds");
    QCOMPARE(kinds->count(), 4); // all, versions, second person, sync
    QVERIFY(kinds->itemText(0).contains(u'7'));
    kinds->setCurrentIndex(2);
    CounterRig::settle();
    QCOMPARE(find<QListWidget>(rig, "workList")->count(), 2);
    QVERIFY(kinds->currentText().contains(u'2'));
    // The list read again shows the same kind.
    rig.window.showPane(QStringLiteral("work"));
    CounterRig::settle();
    QCOMPARE(find<QListWidget>(rig, "workList")->count(), 2);
    QVERIFY(find<QWidget>(rig, "secondPersonCase")->isVisible());
    // And when nothing of it is left, everything.
    rig.work.held.items.resize(1);
    rig.window.showPane(QStringLiteral("work"));
    CounterRig::settle();
    QCOMPARE(kinds->currentIndex(), 0);
    QCOMPARE(find<QListWidget>(rig, "workList")->count(), 1);
}

void TestWorkPane::theSecondPersonDecides()
{
    CounterRig rig;
    rig.fillCases();
    open(rig, Role::Supervisor);
    choose(rig, 1);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(rig, "approveRefund") != nullptr, 20'000);
    QVERIFY(find<QLabel>(rig, "secondPersonText")->text().contains(QStringLiteral("Aiko Tanaka")));
    QVERIFY(find<QLabel>(rig, "secondPersonText")->text().contains(QStringLiteral("withdrew")));
    QVERIFY(!find<QWidget>(rig, "secondPersonNote")->isVisible());
    QVERIFY(find<QLabel>(rig, "caseFacts")
                ->text()
                .contains(QStringLiteral("TYO-2026-000017"))); // the other side's name for it
    rig.work.held.items.erase(rig.work.held.items.begin() + 1);
    find<QPushButton>(rig, "rejectRefund")->click();
    QTRY_COMPARE_WITH_TIMEOUT(find<QListWidget>(rig, "workList")->count(), 6, 20'000);
    QCOMPARE(rig.payments.items.front().state, counter::RefundItem::State::Rejected);
}

void TestWorkPane::nobodyDecidesTheirOwn()
{
    CounterRig rig;
    rig.fillCases();
    open(rig, Role::Supervisor);
    choose(rig, 2);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(rig, "caseFacts")->isVisible(), 20'000);
    QVERIFY(find<QWidget>(rig, "secondPersonNote")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(rig, "approveRefund") != nullptr, 20'000); // another one's refund of it
    QVERIFY(find<QPushButton>(rig, "approveCorrection") == nullptr);
    QVERIFY(find<QPushButton>(rig, "rejectCorrection") == nullptr);
}

void TestWorkPane::refusedRecordsGoOutAgainOrIntoAFile()
{
    CounterRig rig;
    rig.fillCases();
    open(rig, Role::Clerk);
    choose(rig, 3);
    QVERIFY(find<QWidget>(rig, "syncCase")->isVisible());
    QVERIFY(find<QLabel>(rig, "syncText")->text().contains(QStringLiteral("same number")));
    QVERIFY(find<QLabel>(rig, "syncAdvice")->isVisible());
    find<counter::SyncCase>(rig, "syncCase")->save(QStringLiteral("/tmp/record.cms"));
    CounterRig::settle();
    QCOMPARE(rig.sync.saved, QStringList{QStringLiteral("0190a3c1-0000-7000-8000-000000000001 /tmp/record.cms")});
    rig.sync.refusal = test::refusal("letter_unknown");
    press(rig, "syncAct");
    QVERIFY(find<QWidget>(rig, "syncMessage")->isVisible());
    rig.sync.refusal.reset();
    rig.work.held.items.erase(rig.work.held.items.begin() + 3);
    press(rig, "syncAct");
    QCOMPARE(rig.sync.sentAgain, QStringList{QStringLiteral("0190a3c1-0000-7000-8000-000000000001")});
    QCOMPARE(find<QListWidget>(rig, "workList")->count(), 6);
}

void TestWorkPane::whatWaitsIsSentNow()
{
    CounterRig rig;
    rig.fillCases();
    open(rig, Role::Clerk);
    choose(rig, 4);
    QVERIFY(find<QLabel>(rig, "syncTitle")->text().contains(QStringLiteral("14")));
    QVERIFY(find<QLabel>(rig, "syncText")->text().contains(QStringLiteral("cannot be reached")));
    QVERIFY(!find<QPushButton>(rig, "syncSave")->isVisible());
    press(rig, "syncAct");
    QCOMPARE(rig.sync.sends, 1);
}

void TestWorkPane::aSilentMachineIsSaid()
{
    CounterRig rig;
    rig.fillCases();
    open(rig, Role::Supervisor);
    choose(rig, 5);
    QVERIFY(find<QLabel>(rig, "syncTitle")->text().contains(QStringLiteral("Hall 2")));
    QVERIFY(find<QLabel>(rig, "syncAdvice")->text().contains(QStringLiteral("network")));
    QVERIFY(!find<QPushButton>(rig, "syncAct")->isVisible());
}

void TestWorkPane::whatWaitsIsCountedBehindOtherPages()
{
    CounterRig rig;
    rig.fillCases();
    rig.signIn(Role::Supervisor);
    auto *button = rig.find<widgets::BarButton>("rail_work");
    QTRY_COMPARE_WITH_TIMEOUT(button->count(), 7, 20'000);
    QVERIFY2(button->accessibleName().contains(QStringLiteral("7 waiting")), qPrintable(button->accessibleName()));
    QCOMPARE(find<QListWidget>(rig, "workList")->count(), 0); // no case is opened that nobody looks at
    QCOMPARE(rig.records.openings, 0);
    rig.work.held.items.resize(4);
    QVERIFY(rig.window.showPane(QStringLiteral("work")));
    CounterRig::settle();
    QCOMPARE(button->count(), 4);
    // What is not known is not nothing.
    rig.work.held = {{}, payment::GatewayProblem{payment::GatewayProblem::Kind::Unreachable, {}, {}, {}, {}, {}, {}}};
    rig.window.pane(QStringLiteral("work"))->activate();
    CounterRig::settle();
    QCOMPARE(button->count(), 4);
    rig.work.held = {};
    rig.window.pane(QStringLiteral("work"))->activate();
    CounterRig::settle();
    QCOMPARE(button->count(), 0);
    QCOMPARE(button->accessibleName(), button->text());
}

void TestWorkPane::aMachineThatHandsNothingInIsSaid()
{
    CounterRig rig;
    rig.fillCases();
    open(rig, Role::Clerk);
    choose(rig, 6);
    QVERIFY(find<QLabel>(rig, "syncTitle")->text().contains(QStringLiteral("7")));
    QVERIFY(find<QLabel>(rig, "syncTitle")->text().contains(QStringLiteral("Hall 3")));
    QVERIFY(find<QLabel>(rig, "syncText")->text().contains(QStringLiteral("hands nothing in")));
    QVERIFY(!find<QPushButton>(rig, "syncAct")->isVisible());
}

QTEST_MAIN(TestWorkPane)
#include "tst_workpane.moc"
