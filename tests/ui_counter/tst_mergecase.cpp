// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/counterrig.h"
#include "tests/ui_counter/refusal.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>
#include <QTest>

using namespace chancery;
using counter::Role;
using domain::FieldId;
using test::CounterRig;

/// Two versions of a record beside each other, by the window's own keys and buttons.
class TestMergeCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenIsSaved();
    void byKeysAlone();
    void aNewerVersionIsShownAgain();
    void somebodyElseHasDoneIt();
    void answersThatDoNotGoTogether();
    void anotherFeeIsNoMerge();
    void nothingStaysWhenLocked();
    void theListReadAgainKeepsTheChoices();
    void whatDoesNotOpenIsSaid();

private:
    static constexpr int patience = 20'000;

    static void open(CounterRig &rig, bool record = true)
    {
        rig.fillCases();
        reopen(rig, record);
    }
    static void reopen(CounterRig &rig, bool record)
    {
        rig.signIn(Role::Clerk);
        QVERIFY(rig.window.showPane(QStringLiteral("work")));
        QVERIFY(CounterRig::settle());
        QVERIFY(find<QWidget>(rig, "mergeCase")->isVisible());
        if (!record)
            return;
        find<QAbstractButton>(rig, "mergeOpen")->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(rig, "mergeSave")->isVisible(), patience);
    }
    template <typename T>
    static T *find(CounterRig &rig, const char *name)
    {
        return rig.window.findChild<T *>(QString::fromLatin1(name));
    }
    static QAbstractButton *card(CounterRig &rig, const char *side, FieldId field)
    {
        return rig.window.findChild<QAbstractButton *>(QString::fromLatin1(side) + domain::toString(field));
    }
};

void TestMergeCase::whatIsChosenIsSaved()
{
    CounterRig rig;
    open(rig);
    QCOMPARE(rig.records.openings, 1);
    auto *save = find<QAbstractButton>(rig, "mergeSave");
    // Only what differs is there; what one side alone has changed is chosen already.
    QVERIFY(card(rig, "left_", FieldId::Surname) == nullptr);
    QVERIFY(card(rig, "left_", FieldId::Email)->isChecked());
    QVERIFY(card(rig, "right_", FieldId::GivenNames)->isChecked());
    QVERIFY(!card(rig, "left_", FieldId::Phone)->isChecked() && !card(rig, "right_", FieldId::Phone)->isChecked());
    QVERIFY(!save->isEnabled());
    QVERIFY(find<QLabel>(rig, "mergeLeft")->text().contains(QStringLiteral("Aiko Tanaka")));
    QVERIFY(find<QLabel>(rig, "mergeRight")->text().contains(QStringLiteral("Counter 1")));
    card(rig, "right_", FieldId::Phone)->click();
    QVERIFY(save->isEnabled());
    rig.work.held.items.erase(rig.work.held.items.begin());
    save->click();
    QVERIFY(CounterRig::settle());
    QCOMPARE(rig.merges.saved.size(), std::size_t(1));
    const auto &saved = rig.merges.saved.front();
    QCOMPARE(saved.base, 3);
    QCOMPARE(saved.clerk, QStringLiteral("Aiko Tanaka"));
    QCOMPARE(saved.answers.text(FieldId::Email), QStringLiteral("anna.eriksson@example.org"));
    QCOMPARE(saved.answers.text(FieldId::GivenNames), QStringLiteral("ANNA MARIE"));
    QCOMPARE(saved.answers.text(FieldId::Phone), QStringLiteral("+46709999999"));
    QCOMPARE(find<QListWidget>(rig, "workList")->count(), 6);
    QVERIFY(!find<QWidget>(rig, "mergeCase")->isVisible());
}

void TestMergeCase::byKeysAlone()
{
    CounterRig rig;
    open(rig, false);
    auto *button = find<QAbstractButton>(rig, "mergeOpen");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(rig, "mergeSave")->isVisible(), patience);
    QAbstractButton *phone = card(rig, "left_", FieldId::Phone);
    phone->setFocus();
    QTest::keyClick(phone, Qt::Key_Return);
    QVERIFY(phone->isChecked());
    auto *save = find<QAbstractButton>(rig, "mergeSave");
    QVERIFY(save->isEnabled());
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    QVERIFY(CounterRig::settle());
    QCOMPARE(rig.merges.saved.size(), std::size_t(1));
    QVERIFY(!rig.merges.saved.front().answers.has(FieldId::Phone)); // taken out on the left
}

void TestMergeCase::aNewerVersionIsShownAgain()
{
    CounterRig rig;
    open(rig);
    card(rig, "right_", FieldId::Phone)->click();
    rig.merges.refusal = test::refusal("newer_version");
    find<QAbstractButton>(rig, "mergeSave")->click();
    QVERIFY(CounterRig::settle());
    QVERIFY(find<QWidget>(rig, "mergeMessage")->isVisible());
    QVERIFY(find<QWidget>(rig, "mergeOpen")->isVisible());
    QVERIFY(!find<QWidget>(rig, "mergeSave")->isVisible());
    QVERIFY(rig.merges.saved.empty());
    find<QAbstractButton>(rig, "mergeOpen")->click();
    QTRY_COMPARE_WITH_TIMEOUT(rig.records.openings, 2, patience);
}

void TestMergeCase::somebodyElseHasDoneIt()
{
    CounterRig rig;
    open(rig);
    card(rig, "right_", FieldId::Phone)->click();
    rig.merges.refusal = test::refusal("merge_settled");
    rig.work.held.items.erase(rig.work.held.items.begin());
    find<QAbstractButton>(rig, "mergeSave")->click();
    QVERIFY(CounterRig::settle());
    QVERIFY(!find<QWidget>(rig, "mergeCase")->isVisible());
}

void TestMergeCase::answersThatDoNotGoTogether()
{
    CounterRig rig;
    rig.fillCases();
    rig.records.held[1].answers.set(FieldId::IntendedArrivalDate, QDate(2026, 6, 20));
    rig.records.held[2].answers.set(FieldId::IntendedDepartureDate, QDate(2026, 6, 10));
    reopen(rig, true);
    card(rig, "right_", FieldId::Phone)->click();
    find<QAbstractButton>(rig, "mergeSave")->click();
    QVERIFY(CounterRig::settle());
    QVERIFY(rig.merges.saved.empty());
    QVERIFY(find<QWidget>(rig, "mergeMessage")->isVisible());
    card(rig, "left_", FieldId::IntendedDepartureDate)->click();
    find<QAbstractButton>(rig, "mergeSave")->click();
    QVERIFY(CounterRig::settle());
    QCOMPARE(rig.merges.saved.size(), std::size_t(1));
}

void TestMergeCase::anotherFeeIsNoMerge()
{
    CounterRig rig;
    rig.fillCases();
    for (counter::RecordVersion &version : rig.records.held) {
        version.answers.set(FieldId::BirthDate, QVariant::fromValue(domain::PartialDate(QDate(1990, 5, 4))));
        version.answers.set(FieldId::Entries, QStringLiteral("single"));
        version.answers.set(FieldId::Processing, QStringLiteral("regular"));
    }
    rig.records.held[1].answers.set(FieldId::Entries, QStringLiteral("multiple_12m"));
    reopen(rig, true);
    card(rig, "right_", FieldId::Phone)->click();
    QVERIFY(card(rig, "left_", FieldId::Entries)->isChecked());
    find<QAbstractButton>(rig, "mergeSave")->click();
    QVERIFY(CounterRig::settle());
    QVERIFY(rig.merges.saved.empty());
    QVERIFY(find<QWidget>(rig, "mergeMessage")->isVisible());
}

void TestMergeCase::nothingStaysWhenLocked()
{
    CounterRig rig;
    open(rig);
    rig.session.lock();
    QVERIFY(card(rig, "left_", FieldId::Phone) == nullptr || CounterRig::settle());
    QTRY_VERIFY_WITH_TIMEOUT(card(rig, "left_", FieldId::Phone) == nullptr, patience);
    rig.signIn(Role::Clerk);
    QVERIFY(find<QWidget>(rig, "mergeOpen")->isVisible());
}

void TestMergeCase::theListReadAgainKeepsTheChoices()
{
    CounterRig rig;
    open(rig);
    card(rig, "left_", FieldId::Phone)->click();
    rig.window.showPane(QStringLiteral("work")); // as the timer does
    QVERIFY(CounterRig::settle());
    QVERIFY(card(rig, "left_", FieldId::Phone) != nullptr);
    QVERIFY(card(rig, "left_", FieldId::Phone)->isChecked());
    QVERIFY(find<QAbstractButton>(rig, "mergeSave")->isEnabled());
}

void TestMergeCase::whatDoesNotOpenIsSaid()
{
    CounterRig rig;
    open(rig, false);
    rig.records.refusal = test::refusal("records_closed");
    find<QAbstractButton>(rig, "mergeOpen")->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(rig, "mergeMessage")->isVisible(), patience);
    QVERIFY(find<QAbstractButton>(rig, "mergeOpen")->isEnabled());
}

QTEST_MAIN(TestMergeCase)
#include "tst_mergecase.moc"
