// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/counterrig.h"
#include "tests/ui_counter/refusal.h"
#include "ui/counter/newapplicationpane.h"
#include "ui/counter/pane.h"
#include "ui/counter/queuepane.h"
#include "ui/counter/shortcutsheet.h"
#include "ui/wizard/storedamage.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace chancery;
using counter::Role;
using counter::StaffSession;
using test::CounterRig;

/// The counter as staff use it, by keyboard: getting in, finding, opening, the lock, and what each role sees.
class TestCounterWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void signInSearchOpenLockUnlock()
    {
        CounterRig rig;
        QVERIFY(rig.window.pane(QStringLiteral("queue")) == nullptr); // nothing of the work before somebody is in
        rig.signIn();
        QCOMPARE(rig.session.state(), StaffSession::State::SignedIn);
        auto *search = find<QLineEdit>(rig, "search");
        QTest::keyClicks(search, QStringLiteral("L000007C"));
        auto *queue = find<QTableView>(rig, "queue");
        QTRY_COMPARE_WITH_TIMEOUT(queue->model()->rowCount(), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(queue->model()->index(0, 0).data().isValid(), 20'000);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(rig.selection.application().text(), test::PlayedCases::reference(7), 20'000);
        QCOMPARE(rig.records.openings, 0); // choosing opens nothing
        QTest::keyClick(&rig.window, Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QLabel>(rig, "applicantName")->text().contains(QStringLiteral("ERIKSSON")), 20'000);
        QCOMPARE(rig.records.openings, 1);
        QVERIFY(find<QLabel>(rig, "recordReaders")->text().contains(QStringLiteral("Bela Kovács"))); // who did before
        QTest::keyClick(&rig.window, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(rig.session.state(), StaffSession::State::Locked);
        QCOMPARE(rig.gate.locks, 1);
        // What was opened is gone, not only covered.
        QVERIFY(!holds(rig, QStringLiteral("ERIKSSON")));
        QVERIFY(!holds(rig, QStringLiteral("anna@example.org")));
        QVERIFY(!find<QTableView>(rig, "queue")->isVisible());
        rig.enter(QStringLiteral("wrong"));
        QTRY_COMPARE_WITH_TIMEOUT(rig.session.state(), StaffSession::State::Locked, 20'000);
        rig.enter(QStringLiteral("right"));
        QTRY_COMPARE_WITH_TIMEOUT(rig.session.state(), StaffSession::State::SignedIn, 20'000);
        QCOMPARE(rig.selection.application().text(), test::PlayedCases::reference(7)); // where one was
        QCOMPARE(rig.records.openings, 1); // opening again is another act
        QTest::keyClick(&rig.window, Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(rig.session.state(), StaffSession::State::SignedOut);
        QCOMPARE(rig.gate.signOuts, 1);
        QVERIFY(rig.selection.application().isEmpty());
        QVERIFY(rig.window.pane(QStringLiteral("queue")) == nullptr);
    }

    void whoeverGoesAwayIsLockedOut()
    {
        test::PlayedGate gate;
        StaffSession session(gate, std::chrono::milliseconds(20));
        session.enter({QStringLiteral("aiko"), QStringLiteral("right"), {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), StaffSession::State::Locked, 20'000); // by itself
        QCOMPARE(gate.locks, 1); // and with it the post's key
        QVERIFY(session.member().has_value()); // who alone can unlock it
    }

    /// What stands behind a locked screen can be recognised as this window and not be read.
    void behindTheLockNothingCanBeRead()
    {
        CounterRig rig;
        rig.signIn();
        auto *queue = find<QTableView>(rig, "queue");
        QTRY_VERIFY_WITH_TIMEOUT(queue->model()->index(3, 0).data().isValid(), 20'000);
        CounterRig::settle();
        // The names in the list, which the panel of the entry does not cover.
        const QRect names(queue->viewport()->mapTo(&rig.window, QPoint(0, 0)), QSize(queue->width() / 2, 150));
        const auto sharpest = [&rig, names] {
            const QImage seen = rig.window.grab(names).toImage();
            int most = 0;
            for (int y = 0; y < seen.height(); ++y) {
                for (int x = 1; x < seen.width(); ++x)
                    most = std::max(most, std::abs(qGray(seen.pixel(x, y)) - qGray(seen.pixel(x - 1, y))));
            }
            return most;
        };
        QVERIFY2(sharpest() > 60, qPrintable(QString::number(sharpest()))); // letters
        rig.session.lock();
        CounterRig::settle();
        QVERIFY(find<QWidget>(rig, "entryScreen")->isVisible());
        QVERIFY2(sharpest() < 15, qPrintable(QString::number(sharpest())));
    }

    void longCatchingUpIsStoppedAndGoesOn()
    {
        CounterRig rig;
        rig.signIn();
        auto *button = find<QPushButton>(rig, "catchUp");
        auto *records = find<QLabel>(rig, "recordsState");
        QVERIFY(!button->isVisibleTo(&rig.window));
        QSignalSpy stop(&rig.window, &counter::CounterWindow::stopCatchingUpWanted);
        QSignalSpy goOn(&rig.window, &counter::CounterWindow::goOnCatchingUpWanted);
        counter::CounterStatus status;
        status.catchingUp = {sync::CatchingUp::State::Running, 1'200, 50'000};
        rig.window.setStatus(status);
        QVERIFY(button->isVisibleTo(&rig.window));
        QCOMPARE(records->text(), QStringLiteral("Catching up: 1,200 of 50,000"));
        button->click();
        QCOMPARE(stop.count(), 1);
        status.catchingUp.state = sync::CatchingUp::State::Stopped;
        rig.window.setStatus(status);
        QCOMPARE(records->text(), QStringLiteral("Stopped at 1,200 of 50,000"));
        button->click();
        QCOMPARE(stop.count(), 1);
        QCOMPARE(goOn.count(), 1);
        status.catchingUp = {};
        status.intake = wizard::KioskStatus::Intake::StoppedManyUnsent;
        rig.window.setStatus(status);
        QVERIFY(!button->isVisibleTo(&rig.window));
        QVERIFY(records->text().startsWith(QStringLiteral("No new applications: too many")));
    }

    void aDamagedDatabaseIsToldUntilItIsNoted()
    {
        CounterRig rig;
        rig.window.showDamage({12, 1});
        rig.signIn();
        auto *bar = find<QWidget>(rig, "damageBar");
        QVERIFY(bar->isVisible());
        const auto told = [&rig](const char *words) { return holds(rig, QString::fromLatin1(words)); };
        QVERIFY(told("12 records that had not been sent are saved") && told("1 record is lost"));
        QVERIFY(told("Call the administrator")); // what is to be done next
        // Whoever comes after reads it too.
        rig.session.signOut();
        rig.signIn();
        QVERIFY(bar->isVisible());
        QSignalSpy noted(&rig.window, &counter::CounterWindow::damageNoted);
        QVERIFY(rig.press("damageNoted"));
        QVERIFY(!bar->isVisible());
        QCOMPARE(noted.count(), 1); // so that it is not told at the next start
    }

    void whatIsNotKnownIsNotSaid()
    {
        CounterRig rig;
        rig.signIn();
        rig.window.setStatus({});
        for (const char *name : {"relayState", "recordsState", "printerState", "keychainState", "shiftSummary"})
            QVERIFY2(!find<QLabel>(rig, name)->isVisible(), name);
        counter::CounterStatus status;
        status.now = rig.clock.now();
        status.online = true;
        status.printer = payment::PrintOutcome::PaperOut;
        status.keys = false;
        status.shift = counter::CounterStatus::Shift{};
        rig.window.setStatus(status);
        QCOMPARE(find<QLabel>(rig, "relayState")->text(), QStringLiteral("Connected to the relay"));
        QCOMPARE(find<QLabel>(rig, "printerState")->text(), QStringLiteral("The printer has no paper"));
        QCOMPARE(find<QLabel>(rig, "keychainState")->text(), QStringLiteral("Keys closed"));
        QCOMPARE(find<QLabel>(rig, "shiftSummary")->text(), QStringLiteral("No shift open"));
        status.printer = payment::PrintOutcome::Printed;
        status.clockOff = -std::chrono::minutes(12);
        const auto money = [](const char16_t *code, qint64 minor) {
            return domain::Money::fromMinor(minor, domain::Currency::fromCode(QStringView(code)).value()).value();
        };
        status.shift = counter::CounterStatus::Shift{true, false, {money(u"JPY", 11'200), money(u"CNY", 52'000)}};
        rig.window.setStatus(status);
        QCOMPARE(find<QLabel>(rig, "printerState")->text(), QStringLiteral("Printer ready"));
        QVERIFY(find<QLabel>(rig, "relayState")->text().contains(QStringLiteral("12 minutes off")));
        const QString shift = find<QLabel>(rig, "shiftSummary")->text();
        QVERIFY2(
            shift.contains(QStringLiteral("11,200")) && shift.contains(QStringLiteral("520.00")), qPrintable(shift));
    }

    void aReadPassportWaitsForTheConsent()
    {
        CounterRig rig;
        rig.signIn();
        QTest::keyClick(&rig.window, Qt::Key_N, Qt::ControlModifier);
        auto *pane = static_cast<counter::NewApplicationPane *>(rig.window.pane(QStringLiteral("newApplication")));
        pane->takeScan(test::WizardRig::passportLines());
        QVERIFY(pane->session().step() == intake::Step::Privacy);
        QVERIFY(!pane->session().value(domain::FieldId::DocumentNumber).isValid());
        find<QPushButton>(rig, "stepPrimary")->click();
        QTRY_VERIFY_WITH_TIMEOUT(pane->session().step() == intake::Step::ConfirmPassport, 20'000);
        QVERIFY(pane->session().value(domain::FieldId::DocumentNumber).isValid());
    }

    void aPassportInTheMiddleOfAnotherApplicationIsNotLostSilently()
    {
        CounterRig rig;
        rig.signIn();
        rig.typeUpTo(intake::Step::Contact);
        auto *pane = static_cast<counter::NewApplicationPane *>(rig.window.pane(QStringLiteral("newApplication")));
        const auto before = pane->session().draft();
        pane->takeScan(test::WizardRig::passportLines());
        QVERIFY(find<QLabel>(rig, "noticeText")->text().contains(QStringLiteral("was not taken")));
        QCOMPARE(pane->session().draft(), before);
    }

    void aDiscardedApplicationComesBack()
    {
        CounterRig rig;
        rig.signIn();
        rig.typeUpTo(intake::Step::Contact);
        auto *pane = static_cast<counter::NewApplicationPane *>(rig.window.pane(QStringLiteral("newApplication")));
        const auto before = pane->session().draft();
        QVERIFY(rig.press("discardApplication") && rig.press("otherAnswer"));
        QVERIFY(!pane->session().value(domain::FieldId::Surname).isValid());
        QVERIFY(rig.press("noticeButton"));
        QCOMPARE(pane->session().draft(), before);
        QVERIFY(find<QWidget>(rig, "home_address.line1")->isVisible());
        QVERIFY(rig.press("discardApplication") && rig.press("otherAnswer"));
        rig.session.lock(); // with which it is gone for good
        rig.enter(QStringLiteral("right"));
        QTRY_COMPARE_WITH_TIMEOUT(rig.session.state(), StaffSession::State::SignedIn, 20'000);
        QVERIFY(!find<QPushButton>(rig, "noticeButton")->isVisible());
    }

    void tabGoesThroughThePageAndOn()
    {
        CounterRig rig;
        rig.signIn();
        rig.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&rig.window));
        rig.typeUpTo(intake::Step::Contact);
        auto *first = find<QWidget>(rig, "home_address.line1");
        QTRY_VERIFY_WITH_TIMEOUT(first->isVisible(), 20'000);
        first->setFocus();
        QStringList names;
        for (int stops = 0; stops < 40 && !names.contains(QStringLiteral("chooseLanguage")); ++stops) {
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus != nullptr);
            names << focus->objectName();
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        QVERIFY2(names.contains(QStringLiteral("chooseLanguage")), qPrintable(names.join(u' ')));
        QVERIFY2(names.contains(QStringLiteral("stepPrimary")), qPrintable(names.join(u' ')));
        QCOMPARE(names.value(1), QStringLiteral("home_address.city"));
        QCOMPARE(names.value(2), QStringLiteral("home_address.postalCode"));
    }

    void aCodeIsAskedForWhereTheAccountHasOne()
    {
        CounterRig rig;
        rig.gate.wantsCode = true;
        QVERIFY(!find<QLineEdit>(rig, "staffCode")->isVisible());
        rig.enter(QStringLiteral("right"));
        QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(rig, "staffCode")->isVisible(), 20'000);
        QCOMPARE(rig.session.state(), StaffSession::State::SignedOut);
        QCOMPARE(find<QLineEdit>(rig, "staffPassword")->text(), QStringLiteral("right")); // not to be typed twice
        rig.enter(QStringLiteral("right"), QStringLiteral("123456"));
        QTRY_COMPARE_WITH_TIMEOUT(rig.session.state(), StaffSession::State::SignedIn, 20'000);
        QVERIFY(find<QLineEdit>(rig, "staffPassword")->text().isEmpty());
    }

    void locksWhenNobodyDoesAnything()
    {
        test::PlayedGate gate;
        StaffSession session(gate, std::chrono::milliseconds(50));
        QSignalSpy states(&session, &StaffSession::stateChanged);
        session.enter({QStringLiteral("aiko"), QStringLiteral("right"), {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), StaffSession::State::Locked, 20'000);
        QVERIFY(session.member().has_value());
        // Somebody else's name unlocks nothing: the name that locked is asked for.
        session.enter({QStringLiteral("mallory"), QStringLiteral("wrong"), {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), StaffSession::State::Locked, 20'000);
        session.signOut();
        QCOMPARE(session.state(), StaffSession::State::SignedOut);
        QVERIFY(!session.member());
    }

    void eachRoleSeesItsPanes_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("reads");
        for (const Role role : counter::allRoles)
            QTest::addRow("%s", qPrintable(counter::toString(role))) << role << (role != Role::Auditor);
    }
    void eachRoleSeesItsPanes()
    {
        QFETCH(Role, role);
        QFETCH(bool, reads);
        CounterRig rig;
        rig.signIn(role);
        for (const counter::PaneEntry &entry : rig.registry.panes())
            QCOMPARE(rig.window.pane(entry.id) != nullptr,
                std::find(entry.roles.begin(), entry.roles.end(), role) != entry.roles.end());
        QCOMPARE(rig.window.pane(QStringLiteral("queue")) != nullptr, reads);
        QCOMPARE(rig.window.showPane(QStringLiteral("timeline")), reads);
        QTest::keyClick(&rig.window, Qt::Key_F1);
        auto *sheet = rig.window.findChild<counter::ShortcutSheet *>();
        QVERIFY(sheet != nullptr);
        const auto labels = sheet->findChildren<QLabel *>();
        const bool listed = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text() == QKeySequence(Qt::CTRL | Qt::Key_O).toString(QKeySequence::NativeText);
        });
        QCOMPARE(listed, reads);
        // A key of a pane does nothing under the sheet.
        QTest::keyClick(&rig.window, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(rig.session.isIn());
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(rig.window.findChild<counter::ShortcutSheet *>() == nullptr, 20'000);
    }

    void aPaymentIsSeenInTheMomentItMoves()
    {
        CounterRig rig;
        rig.signIn();
        rig.chooseFirst();
        const auto lines = [&rig] {
            QStringList texts;
            for (const QLabel *label :
                rig.window.findChild<QWidget *>(QStringLiteral("timelineLines"))->findChildren<QLabel *>())
                texts << label->text();
            return texts.join(u'\n');
        };
        QTRY_VERIFY_WITH_TIMEOUT(lines().contains(QStringLiteral("Waiting for the payer")), 20'000);
        rig.timeline.move(domain::PaymentState::Captured);
        QTRY_VERIFY_WITH_TIMEOUT(lines().contains(QStringLiteral("The money is here")), 20'000);
    }

    void everyEventStandsInWords()
    {
        using Kind = counter::Timeline::Event::Kind;
        CounterRig rig;
        rig.happen();
        for (const Kind kind :
            {Kind::Version, Kind::Payment, Kind::Refund, Kind::Correction, Kind::Decision, Kind::Notice})
            QVERIFY(std::ranges::any_of(rig.timeline.more, [kind](const auto &event) { return event.kind == kind; }));
        rig.signIn();
        rig.chooseFirst();
        const auto texts = [&rig] {
            QStringList all;
            for (const QLabel *label :
                rig.window.findChild<QWidget *>(QStringLiteral("timelineLines"))->findChildren<QLabel *>())
                all << label->text();
            return all;
        };
        QTRY_COMPARE_WITH_TIMEOUT(
            texts().size(), 2 * (3 + std::ssize(rig.timeline.more)), 20'000); // each with its time
        const QStringList all = texts();
        QVERIFY2(all.first().contains(QStringLiteral("by e-mail")), qPrintable(all.first())); // the newest first
        // No state of the relay's own language is left.
        static const QRegularExpression code(QStringLiteral("^[a-z_]+$|: [a-z]+_[a-z]+$"));
        for (const QString &text : all)
            QVERIFY2(!code.match(text).hasMatch(), qPrintable(text));
    }

    void aVersionShowsWhatItChanged()
    {
        CounterRig rig;
        rig.signIn();
        rig.chooseFirst();
        rig.openRecord();
        auto *versions = find<QComboBox>(rig, "recordVersions");
        QTRY_COMPARE_WITH_TIMEOUT(versions->count(), 2, 20'000);
        QCOMPARE(versions->currentIndex(), 1);
        QVERIFY(holds(rig, QStringLiteral("anna@example.org"))); // what it was before
        QVERIFY(versions->itemText(1).contains(QStringLiteral("Aiko Tanaka")));
        versions->setCurrentIndex(0);
        QVERIFY(!holds(rig, QStringLiteral("anna.eriksson@example.org")));
    }

    void versionsThatDidNotKnowOfEachOtherAreSaid()
    {
        CounterRig rig;
        rig.records.fork();
        rig.signIn();
        rig.chooseFirst();
        rig.openRecord();
        auto *note = find<QWidget>(rig, "recordNote");
        QTRY_COMPARE_WITH_TIMEOUT(find<QComboBox>(rig, "recordVersions")->count(), 3, 20'000);
        QVERIFY(note->isVisible());
        // One that has everything says nothing of it.
        rig.records.held.push_back(rig.records.held.back());
        rig.records.held.back().base = 3;
        rig.records.held.back().merged = true;
        rig.selection.renew();
        QTRY_COMPARE_WITH_TIMEOUT(find<QComboBox>(rig, "recordVersions")->count(), 4, 20'000);
        QVERIFY(!note->isVisible());
    }

    void aWalkInIsTakenByKeyboard()
    {
        CounterRig rig;
        rig.signIn();
        rig.typeUpTo(intake::Step::Review);
        auto *pane = static_cast<counter::NewApplicationPane *>(rig.window.pane(QStringLiteral("newApplication")));
        QVERIFY(pane->session().step() == intake::Step::Review);
        const domain::ApplicationRef reference = pane->session().reference();
        auto *primary = find<QPushButton>(rig, "stepPrimary");
        rig.intake.refusal = test::refusal("disk_full");
        for (int i = 0; i < 8 && !find<QWidget>(rig, "intakeMessage")->isVisible(); ++i) {
            test::WizardRig::answer(pane->session(), intake::Step::Review, rig.languages.current());
            primary->click();
            CounterRig::settle();
        }
        QVERIFY(find<QWidget>(rig, "intakeMessage")->isVisible()); // not kept, and nothing is lost
        QCOMPARE(pane->session().reference(), reference);
        rig.intake.refusal.reset();
        for (int i = 0; i < 8 && rig.intake.taken.isEmpty(); ++i) {
            test::WizardRig::answer(pane->session(), intake::Step::Review, rig.languages.current());
            primary->click();
            CounterRig::settle();
        }
        QCOMPARE(rig.intake.taken.size(), 1);
        QCOMPARE(rig.intake.taken.first().value(u"reference").toString(), reference.text());
        QCOMPARE(rig.intake.clerk, QStringLiteral("Aiko Tanaka"));
        QTRY_COMPARE_WITH_TIMEOUT(rig.selection.application(), reference, 20'000);
        QVERIFY(pane->session().step() == intake::Step::Privacy); // ready for the next, empty
        QVERIFY(!pane->session().document());
    }

    void copiesRowsAsText()
    {
        CounterRig rig;
        rig.signIn();
        rig.chooseFirst();
        QTest::keyClick(find<QTableView>(rig, "queue"), Qt::Key_C, Qt::ControlModifier);
        const QStringList cells = QApplication::clipboard()->text().split(u'\t');
        QCOMPARE(cells.size(), 5);
        QCOMPARE(cells.at(0), rig.selection.application().text());
    }

    void sortsAndSavesTheList()
    {
        CounterRig rig;
        rig.signIn();
        rig.chooseFirst();
        auto *queue = find<QTableView>(rig, "queue");
        auto *pane = rig.window.findChild<counter::QueuePane *>();
        queue->setFocus();
        QTest::keyClick(queue, Qt::Key_1, Qt::ControlModifier);
        CounterRig::settle();
        QVERIFY(pane->model().query().sort == store::CaseSort::Name && !pane->model().query().newestFirst);
        QTest::keyClick(queue, Qt::Key_1, Qt::ControlModifier);
        CounterRig::settle();
        QVERIFY(pane->model().query().newestFirst);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("list.csv"));
        QSignalSpy told(&rig.notices, &counter::Notices::told);
        pane->exportTo(path);
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 20'000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count("\r\n"), 1 + pane->model().rowCount());
        QCOMPARE(rig.cases.saved, std::vector<int>{pane->model().rowCount()});
        // Without a line in the audit no list leaves the machine.
        const QString refused = folder.filePath(QStringLiteral("refused.csv"));
        rig.cases.refusal = domain::Unexpected(domain::Error{QStringLiteral("disk_full"), {}});
        pane->exportTo(refused);
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 2, 20'000);
        QVERIFY(!QFile::exists(refused));
        rig.session.lock();
        QCOMPARE(rig.cases.forgotten, 1);
    }

private:
    template <typename Widget>
    [[nodiscard]] static Widget *find(const CounterRig &rig, const char *name)
    {
        return rig.window.findChild<Widget *>(QString::fromLatin1(name));
    }
    /// Whether some label of the window, seen or not, has the words.
    [[nodiscard]] static bool holds(const CounterRig &rig, const QString &words)
    {
        CounterRig::settle();
        const auto labels = rig.window.findChildren<QLabel *>();
        return std::any_of(
            labels.begin(), labels.end(), [&words](const QLabel *label) { return label->text().contains(words); });
    }
};

QTEST_MAIN(TestCounterWindow)
#include "tst_counterwindow.moc"
