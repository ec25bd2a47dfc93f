// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/counterrig.h"
#include "ui/widgets/questiondialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace chancery;
using counter::Role;
using test::CounterRig;

/// Officers decide about paid applications, with a reason and a question before what cannot be taken back.
class TestDecisionsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void examiningIsNoDecision();
    void aReasonIsWanted();
    void onlyOfficersDecide();
    void whatIsDecidedIsOnlyShown();
    void somebodyWasFaster();
    void followsTheChosenApplication();
    void checksBeforeTheDecision();

private:
    static void open(CounterRig &rig, Role role)
    {
        rig.fill();
        rig.signIn(role);
        QVERIFY(rig.window.showPane(QStringLiteral("decisions")));
        CounterRig::settle();
    }
    static void choose(CounterRig &rig, int row)
    {
        rig.find<QListWidget>("decisionQueue")->setCurrentRow(row);
        CounterRig::settle();
    }
    static void say(CounterRig &rig, const QString &reason) { rig.find<QLineEdit>("decisionReason")->setText(reason); }
    /// The button of the question that is not the safe one.
    static void confirm(CounterRig &rig)
    {
        auto *question = rig.find<widgets::QuestionDialog>("decisionQuestion");
        QVERIFY(question != nullptr);
        Q_EMIT question->otherChosen();
        CounterRig::settle();
    }
};

void TestDecisionsPane::decides_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("status");
    QTest::newRow("approve") << "approve"
                             << "approved";
    QTest::newRow("refuse") << "refuse"
                            << "rejected";
}

void TestDecisionsPane::decides()
{
    QFETCH(QString, button);
    QFETCH(QString, status);
    CounterRig rig;
    open(rig, Role::Officer);
    QCOMPARE(rig.find<QListWidget>("decisionQueue")->count(), 2);
    choose(rig, 0);
    QCOMPARE(rig.selection.application(), CounterRig::first);
    say(rig, QStringLiteral("  All papers seen "));
    QVERIFY(rig.press(button.toLatin1().constData()));
    QVERIFY(rig.decisions.decisions.empty()); // asked first
    confirm(rig);
    QCOMPARE(rig.decisions.decisions.size(), std::size_t(1));
    QCOMPARE(rig.decisions.decisions[0].application, CounterRig::first);
    QCOMPARE(rig.decisions.decisions[0].status, status);
    QCOMPARE(rig.decisions.decisions[0].reason, QStringLiteral("All papers seen"));
    QCOMPARE(rig.find<QListWidget>("decisionQueue")->count(), 1);
    QVERIFY(!rig.find<QPushButton>("approve")->isVisible());
}

void TestDecisionsPane::examiningIsNoDecision()
{
    CounterRig rig;
    open(rig, Role::Officer);
    choose(rig, 0);
    say(rig, QStringLiteral("Sent to the ministry"));
    QVERIFY(rig.press("examine"));
    QCOMPARE(rig.decisions.decisions.size(), std::size_t(1));
    QCOMPARE(rig.decisions.decisions[0].status, QStringLiteral("processing"));
    QVERIFY(rig.find<QPushButton>("approve")->isVisible());
    QVERIFY(!rig.find<QPushButton>("examine")->isVisible());
}

void TestDecisionsPane::aReasonIsWanted()
{
    CounterRig rig;
    open(rig, Role::Officer);
    choose(rig, 0);
    say(rig, QStringLiteral("   "));
    QVERIFY(rig.press("approve"));
    QVERIFY(rig.find<QWidget>("decisionQuestion") == nullptr);
    QVERIFY(rig.decisions.decisions.empty());
}

void TestDecisionsPane::onlyOfficersDecide()
{
    CounterRig rig;
    open(rig, Role::Supervisor);
    choose(rig, 0);
    QVERIFY(rig.find<QLabel>("decisionReference")->isVisible());
    for (const char *name : {"approve", "refuse", "examine"})
        QVERIFY2(!rig.find<QPushButton>(name)->isVisible(), name);
}

void TestDecisionsPane::whatIsDecidedIsOnlyShown()
{
    CounterRig rig;
    open(rig, Role::Officer);
    rig.decisions.past.emplace_back(QStringLiteral("rejected"), rig.clock.now());
    choose(rig, 0);
    QVERIFY(!rig.find<QPushButton>("approve")->isVisible());
    QStringList steps;
    for (const QLabel *label : rig.find<QWidget>("decisionSteps")->findChildren<QLabel *>())
        steps.append(label->text());
    QCOMPARE(steps.size(), 3);
    QVERIFY(steps.last().startsWith(QStringLiteral("Refused")));
}

void TestDecisionsPane::somebodyWasFaster()
{
    CounterRig rig;
    open(rig, Role::Officer);
    choose(rig, 0);
    say(rig, QStringLiteral("All papers seen"));
    rig.decisions.refusal = payment::GatewayProblem{
        payment::GatewayProblem::Kind::Refused, QStringLiteral("decision_final"), {}, {}, {}, {}, {}};
    QString words;
    QObject::connect(&rig.notices, &counter::Notices::told, &rig.notices,
        [&words](widgets::Tone, const QString &text) { words = text; });
    QVERIFY(rig.press("approve"));
    confirm(rig);
    QVERIFY2(words.contains(QStringLiteral("already")), qPrintable(words));
    QCOMPARE(rig.find<QLineEdit>("decisionReason")->text(), QStringLiteral("All papers seen")); // nothing is lost
    QVERIFY(rig.find<QPushButton>("approve")->isEnabled());
}

void TestDecisionsPane::followsTheChosenApplication()
{
    CounterRig rig;
    open(rig, Role::Officer);
    rig.selection.choose(CounterRig::second);
    CounterRig::settle();
    QCOMPARE(rig.find<QListWidget>("decisionQueue")->currentRow(), 1);
    QCOMPARE(rig.find<QLabel>("decisionReference")->text(), domain::spokenReference(CounterRig::second));
    rig.session.lock();
    QCOMPARE(rig.find<QListWidget>("decisionQueue")->count(), 0);
}

void TestDecisionsPane::checksBeforeTheDecision()
{
    using Kind = domain::OfficerFinding::Kind;
    CounterRig rig;
    open(rig, Role::Officer);
    choose(rig, 0);
    auto *found = rig.find<QLabel>("decisionFindings");
    QVERIFY(!found->isVisible() && rig.checks.asked.empty()); // nothing is opened by itself
    QVERIFY(rig.press("checkApplication"));
    QCOMPARE(rig.checks.asked.size(), std::size_t(1));
    QCOMPARE(rig.checks.asked[0].text(), CounterRig::first.text());
    QVERIFY(found->isVisible() && found->text().contains(QStringLiteral("nothing stands out")));
    // Every kind has words of its own.
    for (const Kind kind : {Kind::PassportExpired, Kind::PassportEndsSoon, Kind::PassportIssuedEarly,
             Kind::ArrivalPassed, Kind::StayTooLong, Kind::StaysTooLong, Kind::SameDocument, Kind::SamePerson})
        rig.checks.held.push_back({kind, QDate(2026, 10, 14), 104, CounterRig::second});
    QVERIFY(rig.press("checkApplication"));
    QStringList lines = found->text().split(u'\n');
    QCOMPARE(lines.size(), 8);
    QCOMPARE(lines.removeDuplicates(), 0);
    QVERIFY(found->text().contains(domain::spokenReference(CounterRig::second)));
    choose(rig, 1); // another one is not checked yet
    QVERIFY(!found->isVisible());
    rig.checks.refusal = payment::GatewayProblem{
        payment::GatewayProblem::Kind::Refused, QStringLiteral("records_closed"), {}, {}, {}, {}, {}};
    QSignalSpy told(&rig.notices, &counter::Notices::told);
    QVERIFY(rig.press("checkApplication"));
    QCOMPARE(told.count(), 1);
    QVERIFY(!found->isVisible());
}

QTEST_MAIN(TestDecisionsPane)
#include "tst_decisionspane.moc"
