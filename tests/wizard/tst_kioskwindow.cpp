// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/wizard/wizardrig.h"

#include "ui/widgets/mrzedit.h"
#include "ui/widgets/questiondialog.h"
#include "ui/wizard/feeview.h"
#include "ui/wizard/format.h"
#include "ui/wizard/formview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <chrono>
#include <thread>

using namespace chancery;
using domain::FieldId;
using intake::Step;

namespace {

QString here(const test::WizardRig &rig)
{
    return intake::toString(rig.session.step());
}

/// A reader's keys, 4 ms apart as the window system stamps them. The machine may be busy before the key at `busyAt`:
/// then it hears the rest late.
void readInto(QWidget *widget, qsizetype busyAt = -1)
{
    const QString zone = test::WizardRig::passportLines().join(u'\r') + u'\r';
    quint64 sent = 1000;
    for (qsizetype i = 0; i < zone.size(); ++i) {
        if (i == busyAt)
            std::this_thread::sleep_for(std::chrono::milliseconds(4 * intake::MrzScan::burstGapMs));
        const int key = zone.at(i) == u'\r' ? static_cast<int>(Qt::Key_Return) : zone.at(i).unicode();
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, zone.at(i));
            event.setTimestamp(sent);
            QApplication::sendEvent(widget, &event);
        }
        sent += 4;
    }
}

/// Stands in for the payment's room: a step that can be held and finished.
class PlainView final : public wizard::StepView
{
public:
    [[nodiscard]] QString title() const override { return QStringLiteral("Plain"); }
    [[nodiscard]] QString help() const override { return QStringLiteral("Help"); }
    [[nodiscard]] QString primaryAction() const override { return QStringLiteral("Finish"); }
    [[nodiscard]] bool mayBeLeft() const override { return free; }
    void activatePrimary() override { Q_EMIT finished(); }
    void wipe() override { ++wiped; }
    bool free = true;
    int wiped = 0;
};

} // namespace

class TestKioskWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTravellersWholeWay();
    void aBurstIsTakenWhereverTheKeyboardIs();
    void aBusyMachineDoesNotSplitABurst();
    void aBurstLeavesNothingInAField();
    void aPastedZoneNeedsNoLineEnds();
    void aWrongLineSaysWhere();
    void problemsAreShownBesideTheField();
    void languageMayChangeAtAnyTime();
    void goingBackKeepsEverything();
    void changeLeadsBackToReview();
    void startOverAsksFirst();
    void absenceIsAskedAndEnds();
    void aPendingPaymentIsNotDisturbed();
    void theNextPersonFindsNothing();
    void theFeeMayBeUnreachable();
    void handsInWithoutTheRelay();
    void aWrongFeeIsNoReasonToHandIn();
    void theStripTellsHowItStands();
    void aStoppedIntakeLetsNobodyBegin();
    void outOfServiceShowsTheCode();

private:
    static void press(test::WizardRig &rig, const char *name)
    {
        auto *button = rig.window.findChild<QAbstractButton *>(QString::fromLatin1(name));
        QVERIFY2(button != nullptr && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
};

void TestKioskWindow::aTravellersWholeWay()
{
    test::WizardRig rig;
    auto *pay = new PlainView;
    auto *done = new PlainView;
    rig.window.setView(Step::Pay, pay);
    rig.window.setView(Step::Done, done);
    QSignalSpy accepted(&rig.window, &wizard::KioskWindow::feeAccepted);
    QSignalSpy ended(&rig.window, &wizard::KioskWindow::sessionEnded);

    press(rig, "begin_en");
    QCOMPARE(here(rig), intake::toString(Step::Privacy));
    press(rig, "primary");
    QCOMPARE(here(rig), intake::toString(Step::Passport));
    QCOMPARE(rig.session.value(FieldId::ConsentPrivacyVersion).toString(), QStringLiteral("1"));
    rig.goTo(Step::ConfirmPassport);
    rig.answer(Step::ConfirmPassport);
    press(rig, "primary"); // all is right
    for (int page = 0; page < 4 && rig.session.step() == Step::ConfirmPassport; ++page)
        press(rig, "primary");
    QCOMPARE(here(rig), intake::toString(Step::Trip));
    for (const Step step : {Step::Trip, Step::Person, Step::Contact, Step::Occupation, Step::Funding, Step::Host}) {
        if (rig.session.step() != step)
            continue; // not on this traveller's path
        rig.answer(step);
        for (int page = 0; page < 15 && rig.session.step() == step; ++page)
            press(rig, "primary");
    }
    QCOMPARE(here(rig), intake::toString(Step::Review));
    press(rig, "primary");
    rig.answer(Step::Review);
    for (int page = 0; page < 4 && rig.session.step() == Step::Review; ++page)
        press(rig, "primary");
    QCOMPARE(here(rig), intake::toString(Step::Fee));
    QTRY_COMPARE(rig.window.findChild<QLabel *>(QStringLiteral("feeTotal"))->text(), QStringLiteral("\u2068JPY\u00A016,500\u2069"));
    press(rig, "primary");
    QCOMPARE(here(rig), intake::toString(Step::Pay));
    QCOMPARE(accepted.count(), 1);
    rig.session.completePayment();
    QCOMPARE(here(rig), intake::toString(Step::Done));
    press(rig, "primary");
    QCOMPARE(here(rig), intake::toString(Step::Attract));
    QCOMPARE(ended.count(), 1);
    QTRY_COMPARE(done->wiped, 1);
}

void TestKioskWindow::aBurstIsTakenWhereverTheKeyboardIs()
{
    test::WizardRig rig;
    rig.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    rig.goTo(Step::Passport);
    auto *button = rig.window.findChild<QAbstractButton *>(QStringLiteral("help"));
    button->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), button);
    readInto(button);
    QTRY_COMPARE(here(rig), intake::toString(Step::ConfirmPassport));
    QCOMPARE(rig.session.value(FieldId::DocumentNumber).toString(), QStringLiteral("20BS81O6I"));
    QVERIFY(rig.window.findChild<QWidget *>(QStringLiteral("helpPanel")) == nullptr);
}

void TestKioskWindow::aBusyMachineDoesNotSplitABurst()
{
    test::WizardRig rig;
    rig.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    rig.goTo(Step::Passport);
    auto *button = rig.window.findChild<QAbstractButton *>(QStringLiteral("help"));
    button->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), button);
    readInto(button, 30);
    QTRY_COMPARE(here(rig), intake::toString(Step::ConfirmPassport));
    QCOMPARE(rig.session.value(FieldId::DocumentNumber).toString(), QStringLiteral("20BS81O6I"));
}

void TestKioskWindow::aBurstLeavesNothingInAField()
{
    test::WizardRig rig;
    rig.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    rig.goTo(Step::ConfirmPassport);
    press(rig, "primary");
    auto *authority = rig.window.findChild<QLineEdit *>(QStringLiteral("document_issuing_authority"));
    authority->setFocus();
    QTest::keyClicks(authority, QStringLiteral("Paris"), {}, intake::MrzScan::burstGapMs + 20);
    QCOMPARE(rig.session.value(FieldId::DocumentIssuingAuthority).toString(), QStringLiteral("Paris"));
    QTest::qWait(intake::MrzScan::burstGapMs * 3);
    // Its first two characters look like typing until the third comes.
    readInto(authority);
    QTRY_COMPARE(authority->text(), QStringLiteral("Paris"));
    QCOMPARE(rig.session.value(FieldId::DocumentIssuingAuthority).toString(), QStringLiteral("Paris"));
}

void TestKioskWindow::aPastedZoneNeedsNoLineEnds()
{
    test::WizardRig rig;
    rig.goTo(Step::Passport);
    auto *edit = rig.window.findChild<widgets::MrzEdit *>(QStringLiteral("mrz"));
    for (const QString &between : {QString(), QStringLiteral("\n"), QStringLiteral(" \r\n\r\n")}) {
        edit->clear();
        QGuiApplication::clipboard()->setText(test::WizardRig::passportLines().join(between).toLower());
        QTest::keyClick(edit->line(0), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(edit->lines(), test::WizardRig::passportLines());
    }
}

void TestKioskWindow::aWrongLineSaysWhere()
{
    test::WizardRig rig;
    rig.goTo(Step::Passport);
    QStringList lines = test::WizardRig::passportLines();
    lines[1][19] = lines[1][19] == u'7' ? u'8' : u'7';
    auto *edit = rig.window.findChild<widgets::MrzEdit *>(QStringLiteral("mrz"));
    for (int i = 0; i < 2; ++i) {
        edit->line(i)->setText(lines.at(i).chopped(1)); // pasted; the last character is typed
        edit->line(i)->setFocus();
        QTest::keyClick(edit->line(i), lines.at(i).back().toLatin1());
        QTest::qWait(intake::MrzScan::burstGapMs * 3); // a person is not as quick as a reader
    }
    QCOMPARE(edit->line(1)->marks().front().column, 19);
    QVERIFY(rig.window.findChild<QLabel *>(QStringLiteral("mrzHint"))->text().startsWith(QStringLiteral("Line 2, character 20")));
    press(rig, "primary");
    QCOMPARE(here(rig), intake::toString(Step::Passport));
    QVERIFY(rig.window.findChild<QWidget *>(QStringLiteral("mrzMessage"))->isVisible());
    QCOMPARE(edit->lines(), lines); // what was typed stays
}

void TestKioskWindow::problemsAreShownBesideTheField()
{
    test::WizardRig rig;
    rig.goTo(Step::Trip);
    press(rig, "primary");
    QCOMPARE(here(rig), intake::toString(Step::Trip));
    auto *field = rig.window.findChild<QWidget *>(QStringLiteral("visa_type.field"));
    bool shown = false;
    for (const QLabel *label : field->findChildren<QLabel *>())
        shown = shown || (label->isVisible() && label->property("tone") == QStringLiteral("danger") && !label->text().isEmpty());
    QVERIFY(shown);
}

void TestKioskWindow::languageMayChangeAtAnyTime()
{
    test::WizardRig rig;
    rig.goTo(Step::Person);
    rig.answer(Step::Person);
    press(rig, "chooseLanguage");
    auto *panel = rig.window.findChild<QWidget *>(QStringLiteral("languagePanel"));
    QVERIFY(panel != nullptr);
    panel->findChild<QAbstractButton *>(QStringLiteral("zh_CN"))->click();
    QTRY_COMPARE(rig.window.findChild<QLabel *>(QStringLiteral("stepTitle"))->text(), QStringLiteral("关于您"));
    QCOMPARE(here(rig), intake::toString(Step::Person));
    QCOMPARE(rig.session.value(FieldId::BirthPlace).toString(), QStringLiteral("Lyon"));
    QCOMPARE(rig.window.findChild<QLineEdit *>(QStringLiteral("birth_place"))->text(), QStringLiteral("Lyon"));
    QCOMPARE(rig.session.language(), QStringLiteral("zh_CN"));
    QTRY_COMPARE(rig.window.findChild<QAbstractButton *>(QStringLiteral("back"))->text(), QStringLiteral("返回"));
}

void TestKioskWindow::goingBackKeepsEverything()
{
    test::WizardRig rig;
    rig.goTo(Step::Contact);
    press(rig, "back");
    QCOMPARE(here(rig), intake::toString(Step::Person));
    QTRY_COMPARE(rig.window.findChild<QLineEdit *>(QStringLiteral("birth_place"))->text(), QStringLiteral("Lyon"));
}

void TestKioskWindow::changeLeadsBackToReview()
{
    test::WizardRig rig;
    rig.goTo(Step::Review);
    // The groups are written one event after the other.
    const auto change = [&rig] { return rig.window.findChild<QAbstractButton *>(QStringLiteral("change_person")); };
    QTRY_VERIFY(change() != nullptr);
    change()->click();
    QCOMPARE(here(rig), intake::toString(Step::Person));
    for (int page = 0; page < 10 && rig.session.step() == Step::Person; ++page)
        press(rig, "primary");
    QCOMPARE(here(rig), intake::toString(Step::Review));
}

void TestKioskWindow::startOverAsksFirst()
{
    test::WizardRig rig;
    rig.goTo(Step::Trip);
    press(rig, "startOver");
    press(rig, "safeAnswer");
    QCOMPARE(here(rig), intake::toString(Step::Trip));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press(rig, "startOver");
    press(rig, "otherAnswer");
    QTRY_COMPARE(here(rig), intake::toString(Step::Attract));
    QVERIFY(!rig.session.value(FieldId::DocumentNumber).isValid());
}

void TestKioskWindow::absenceIsAskedAndEnds()
{
    test::WizardRig rig;
    rig.goTo(Step::Trip);
    rig.clock.advance(std::chrono::seconds(61));
    rig.window.idleGuard().check();
    QVERIFY(rig.window.findChild<QWidget *>(QStringLiteral("idleQuestion")) != nullptr);
    press(rig, "safeAnswer"); // one touch goes on
    QCOMPARE(rig.window.idleGuard().state(), intake::IdleGuard::State::Watching);
    QCOMPARE(here(rig), intake::toString(Step::Trip));
    rig.clock.advance(std::chrono::seconds(61));
    rig.window.idleGuard().check();
    rig.clock.advance(std::chrono::seconds(31));
    rig.window.idleGuard().check();
    QCOMPARE(here(rig), intake::toString(Step::Attract));
    QVERIFY(!rig.session.value(FieldId::Surname).isValid());
}

void TestKioskWindow::aPendingPaymentIsNotDisturbed()
{
    test::WizardRig rig;
    auto *pay = new PlainView;
    rig.window.setView(Step::Pay, pay);
    rig.goTo(Step::Pay);
    pay->free = false;
    Q_EMIT pay->changed();
    QVERIFY(!rig.window.findChild<QAbstractButton *>(QStringLiteral("startOver"))->isEnabled());
    rig.clock.advance(std::chrono::minutes(30));
    rig.window.idleGuard().check();
    QCOMPARE(here(rig), intake::toString(Step::Pay));
    QVERIFY(rig.window.findChild<QWidget *>(QStringLiteral("idleQuestion")) == nullptr);
}

void TestKioskWindow::theNextPersonFindsNothing()
{
    test::WizardRig rig;
    rig.goTo(Step::Review);
    rig.theme.setTextSize(theme::TextSize::Largest);
    QGuiApplication::clipboard()->setText(QStringLiteral("P<FRA"));
    rig.window.endSession();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTRY_COMPARE(rig.theme.textSize(), theme::TextSize::Normal);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    const QStringList secrets {QStringLiteral("Martin"), QStringLiteral("20BS81O6I"), QStringLiteral("Lyon"), QStringLiteral("camille")};
    for (const QString &secret : secrets) {
        for (const auto *label : rig.window.findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(secret, Qt::CaseInsensitive), qPrintable(label->text()));
        for (const auto *edit : rig.window.findChildren<QLineEdit *>())
            QVERIFY2(!edit->text().contains(secret, Qt::CaseInsensitive), qPrintable(edit->objectName()));
        for (const auto *widget : rig.window.findChildren<QWidget *>())
            QVERIFY2(!widget->accessibleName().contains(secret, Qt::CaseInsensitive), qPrintable(widget->objectName()));
    }
}

void TestKioskWindow::theFeeMayBeUnreachable()
{
    test::WizardRig rig;
    rig.fees.failWith(QStringLiteral("unreachable"));
    rig.goTo(Step::Fee);
    auto *primary = rig.window.findChild<QAbstractButton *>(QStringLiteral("primary"));
    QTRY_COMPARE(primary->text(), QStringLiteral("Finish and pay later"));
    // The fee by the schedule at hand is there all the same.
    QCOMPARE(rig.window.findChild<QLabel *>(QStringLiteral("feeTotal"))->text(),
        wizard::isolated(QStringLiteral("JPY\u00A016,500")));
    rig.fees.failWith({});
    press(rig, "secondary"); // ask again
    QTRY_VERIFY(primary->text().contains(QStringLiteral("16,500")));
    QCOMPARE(here(rig), intake::toString(Step::Fee));
}

void TestKioskWindow::handsInWithoutTheRelay()
{
    test::WizardRig rig;
    rig.fees.failWith(QStringLiteral("unreachable"));
    QSignalSpy later(&rig.window, &wizard::KioskWindow::payLaterWanted);
    QSignalSpy accepted(&rig.window, &wizard::KioskWindow::feeAccepted);
    auto *done = new PlainView;
    rig.window.setView(Step::Done, done);
    rig.goTo(Step::Fee);
    auto *primary = rig.window.findChild<QAbstractButton *>(QStringLiteral("primary"));
    for (int page = 0; page < 3 && later.isEmpty(); ++page) {
        QTRY_VERIFY(primary->isEnabled());
        press(rig, "primary");
    }
    QCOMPARE(later.size(), 1);
    QVERIFY(accepted.isEmpty());
    QVERIFY(!primary->isEnabled()); // once is enough
    QCOMPARE(here(rig), intake::toString(Step::Fee)); // until it is on the disk
    rig.session.handIn();
    QCOMPARE(here(rig), intake::toString(Step::Done));
    QVERIFY(!rig.session.canGoBack());
}

void TestKioskWindow::aWrongFeeIsNoReasonToHandIn()
{
    test::WizardRig rig;
    rig.fees.failWith(QStringLiteral("not_offered"));
    rig.goTo(Step::Fee);
    auto *primary = rig.window.findChild<QAbstractButton *>(QStringLiteral("primary"));
    QTRY_COMPARE(primary->text(), QStringLiteral("Try again"));
    QVERIFY(!rig.window.findChild<QAbstractButton *>(QStringLiteral("secondary"))->isVisible());
}

void TestKioskWindow::theStripTellsHowItStands()
{
    test::WizardRig rig;
    auto *strip = rig.window.findChild<QWidget *>(QStringLiteral("statusStrip"));
    wizard::KioskStatus status;
    status.now = rig.clock.now();
    status.timeZone = QStringLiteral("Asia/Tokyo");
    status.online = true;
    status.lastSync = status.now;
    rig.window.setStatus(status);
    QCOMPARE(strip->accessibleName(), QStringLiteral("Connected · updated 12:00"));
    status.online = false;
    status.unsent = 3;
    status.oldestUnsent = status.now - std::chrono::hours(5);
    rig.window.setStatus(status);
    QCOMPARE(strip->accessibleName(),
        QStringLiteral("No connection · 3 applications not sent yet · the oldest for 5 hours · updated 12:00"));
    // Another day is written with the month's name.
    status.lastSync = status.now - std::chrono::hours(48);
    rig.window.setStatus(status);
    const QDate before = rig.schedule.localDate(QStringLiteral("TYO"), *status.lastSync).value();
    QVERIFY2(strip->accessibleName().endsWith(before.toString(QStringLiteral("'updated 'd MMMM yyyy', 12:00'"))),
        qPrintable(strip->accessibleName()));
    for (const Step step : {Step::Privacy, Step::Trip, Step::Review, Step::Fee}) {
        rig.goTo(step);
        QVERIFY(strip->isVisible());
        QVERIFY(rig.window.rect().contains(QRect(strip->mapTo(&rig.window, QPoint()), strip->size())));
    }
}

void TestKioskWindow::aStoppedIntakeLetsNobodyBegin()
{
    test::WizardRig rig;
    wizard::KioskStatus status;
    status.now = rig.clock.now();
    const auto begins = [&rig] { return rig.window.findChild<QAbstractButton *>(QStringLiteral("begin_en"))->isEnabled(); };
    using Intake = wizard::KioskStatus::Intake;
    for (const auto &[intake, open] : {std::pair{Intake::Open, true}, {Intake::ManyUnsent, true}, {Intake::LongAway, true},
             {Intake::StoppedManyUnsent, false}, {Intake::StoppedLongAway, false}, {Intake::Open, true}}) {
        status.intake = intake;
        rig.window.setStatus(status);
        QCOMPARE(begins(), open);
    }
    // Who has begun may finish.
    rig.goTo(Step::Trip);
    status.intake = Intake::StoppedLongAway;
    rig.window.setStatus(status);
    rig.goTo(Step::Fee);
    QCOMPARE(here(rig), intake::toString(Step::Fee));
}

void TestKioskWindow::outOfServiceShowsTheCode()
{
    test::WizardRig rig;
    rig.window.showOutOfService(QStringLiteral("newer_database"));
    QVERIFY(!rig.window.isReady());
    auto *code = rig.window.findChild<QLabel *>(QStringLiteral("outOfServiceCode"));
    QVERIFY(code->isVisible() && code->text().contains(QStringLiteral("newer_database")));
}

QTEST_MAIN(TestKioskWindow)
#include "tst_kioskwindow.moc"
