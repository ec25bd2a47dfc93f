// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/wizard/screenchecks.h"
#include "tests/wizard/wizardrig.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/choicecards.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/pagedcolumn.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/widgets/topbar.h"
#include "ui/wizard/formview.h"
#include "ui/wizard/methodwords.h"
#include "ui/wizard/passportview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <iterator>

using namespace chancery;
using intake::Step;

/// Every step on every screen in every language: nothing clipped, everything large enough to touch, named, and Back and
/// the primary button where they belong.
class TestScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStep_data();
    void everyStep();
    void withoutANetwork_data() { everyStep_data(); }
    void withoutANetwork();
    void everyTextIsReadable_data();
    void everyTextIsReadable();
    void fingersFindTheirPlace_data();
    void fingersFindTheirPlace();
    void aWrongPassportIsSeenWhole_data() { everyStep_data(); }
    void aWrongPassportIsSeenWhole();
    void theCalendarShowsWhatIsPermitted_data() { everyStep_data(); }
    void theCalendarShowsWhatIsPermitted();
    void theSumStandsWithItsRows_data() { everyStep_data(); }
    void theSumStandsWithItsRows();
    void questionsAreWhole_data() { everyStep_data(); }
    void questionsAreWhole();

private:
    /// What is looked for on each part of each step.
    using Look = std::function<void(test::WizardRig &rig, Step step)>;
    /// The whole way, answering each step.
    static void walk(test::WizardRig &rig, const Look &look);
    /// Every part of the step that is on the screen.
    static void walkParts(test::WizardRig &rig, Step step, const Look &look);
    static void settle();
    static void look(test::WizardRig &rig);
    static void nothingScrolls(const test::WizardRig &rig, Step step);
    static void buttonsAreInPlace(const test::WizardRig &rig);
    /// Bars and step begin and end at one line, and nothing lies on an edge.
    static void barsAreInLine(const test::WizardRig &rig);
};

void TestScreens::everyStep_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<theme::TextSize>("text");
    QTest::addColumn<bool>("child");
    for (const auto &language : wizard::Languages::available()) {
        for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(1080, 1920)}) {
            for (const auto text : {theme::TextSize::Normal, theme::TextSize::Large, theme::TextSize::Largest}) {
                for (const bool child : {false, true}) {
                    QTest::addRow("%s %dx%d %d%s", qPrintable(language.code), size.width(), size.height(),
                        static_cast<int>(text), child ? " child" : "")
                        << language.code << size << text << child;
                }
            }
        }
    }
}

void TestScreens::everyStep()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(theme::TextSize, text);
    QFETCH(bool, child);
    test::WizardRig rig(size, text);
    rig.child = child;
    rig.speak(language);
    walk(rig, [size](test::WizardRig &seen, Step step) {
        look(seen);
        nothingScrolls(seen, step);
        QVERIFY2(seen.window.size() == size,
            qPrintable(intake::toString(step) + QStringLiteral(" is larger than its screen")));
    });
}

void TestScreens::withoutANetwork()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(theme::TextSize, text);
    QFETCH(bool, child);
    if (child)
        return; // the first screen is the same for everybody
    test::WizardRig rig(size, text);
    rig.speak(language);
    settle();
    const QString card = wizard::methodName(QStringLiteral("stripe_checkout"));
    const auto named = [&] {
        const auto labels = rig.window.view(Step::Attract)->findChildren<QLabel *>();
        return std::any_of(
            labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(card); });
    };
    QVERIFY(named());
    rig.setOffline(); // while somebody stands before it
    settle();
    look(rig);
    QVERIFY(!named());
    QVERIFY(rig.window.view(Step::Attract)->findChild<widgets::Banner *>()->isVisible());
    const auto *price = rig.window.view(Step::Attract)->findChild<QWidget *>(QStringLiteral("fact_coins"));
    QVERIFY2(price->isVisible(), "what it costs is not told without a network");
    rig.setAway(wizard::KioskStatus::Intake::StoppedLongAway);
    settle();
    look(rig);
    QVERIFY2(!price->isVisible(), "says what applying costs where nobody can apply");
    QVERIFY2(rig.window.size() == size, "the first screen is larger than its display");
}

void TestScreens::everyTextIsReadable_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("contrast");
    for (const auto &language : wizard::Languages::available()) {
        for (const bool contrast : {false, true})
            QTest::addRow("%s%s", qPrintable(language.code), contrast ? " contrast" : "") << language.code << contrast;
    }
}

void TestScreens::everyTextIsReadable()
{
    QFETCH(QString, language);
    QFETCH(bool, contrast);
    test::WizardRig rig;
    rig.speak(language);
    rig.theme.setHighContrast(contrast);
    const Look read = [](test::WizardRig &seen, Step) {
        const QString unreadable = test::unreadableText(seen.window);
        QVERIFY2(unreadable.isEmpty(), qPrintable(unreadable));
    };
    walk(rig, read);
    for (const auto &name : {"help", "chooseLanguage", "callStaff", "startOver"}) {
        test::WizardRig asked;
        asked.speak(language);
        asked.theme.setHighContrast(contrast);
        asked.goTo(Step::Trip);
        asked.window.findChild<QAbstractButton *>(QString::fromLatin1(name))->click();
        settle();
        read(asked, Step::Trip);
    }
}

void TestScreens::fingersFindTheirPlace_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << QStringLiteral("en");
    QTest::newRow("ar") << QStringLiteral("ar");
}

void TestScreens::fingersFindTheirPlace()
{
    // A kiosk of 21.5 inches: 15 mm are 61 pixels.
    QFETCH(QString, language);
    test::WizardRig rig({1920, 1080}, theme::TextSize::Normal, 102.46);
    rig.speak(language);
    walk(rig, [](test::WizardRig &seen, Step) {
        const QString small = test::smallTarget(seen.window, seen.theme.millimetres(15));
        QVERIFY2(small.isEmpty(), qPrintable(small));
    });
}

void TestScreens::aWrongPassportIsSeenWhole()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(theme::TextSize, text);
    QFETCH(bool, child);
    if (child)
        return; // a passport is a passport
    test::WizardRig rig(size, text);
    rig.speak(language);
    rig.goTo(Step::Passport);
    auto *view = static_cast<wizard::PassportView *>(rig.window.view(Step::Passport));
    QStringList lines = test::WizardRig::passportLines();
    lines[1][9] = lines[1][9] == u'5' ? u'6' : u'5';
    view->takeScan(lines);
    settle();
    look(rig);
    nothingScrolls(rig, Step::Passport);
    const auto *hint = view->findChild<QLabel *>(QStringLiteral("mrzHint"));
    QVERIFY2(hint->isVisible() && hint->text().contains(QStringLiteral("10")), qPrintable(hint->text()));
    view->wipe();
    rig.window.findChild<QAbstractButton *>(QStringLiteral("primary"))->click(); // nothing is there
    settle();
    look(rig);
    nothingScrolls(rig, Step::Passport);
    QVERIFY(view->findChild<QWidget *>(QStringLiteral("mrzMessage"))->isVisible());
}

void TestScreens::theSumStandsWithItsRows()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(theme::TextSize, text);
    QFETCH(bool, child);
    if (child)
        return; // the fee is the same
    test::WizardRig rig(size, text);
    rig.speak(language);
    rig.fees.failWith(QStringLiteral("unreachable")); // a notice takes its part of the page
    rig.goTo(Step::Fee);
    bool seen = false;
    walkParts(rig, Step::Fee, [&](test::WizardRig &, Step step) {
        look(rig);
        nothingScrolls(rig, step);
        const QWidget *view = rig.window.view(step);
        const bool total = view->findChild<QWidget *>(QStringLiteral("feeTotal"))->isVisible();
        seen = seen || total;
        const auto amounts = view->findChildren<QLabel *>(QStringLiteral("feeAmount"));
        QVERIFY(!amounts.isEmpty());
        for (const QLabel *amount : amounts)
            QCOMPARE(amount->isVisible(), total);
    });
    QVERIFY(seen);
}

void TestScreens::theCalendarShowsWhatIsPermitted()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(theme::TextSize, text);
    QFETCH(bool, child);
    if (child)
        return; // the trip is the same
    test::WizardRig rig(size, text, 102.46);
    rig.speak(language);
    rig.goTo(Step::Trip);
    rig.answer(Step::Trip);
    settle();
    auto *edit = rig.window.findChild<widgets::DateEdit *>(QStringLiteral("intended_arrival_date"));
    edit->openCalendar();
    settle();
    look(rig);
    const QWidget *sheet = edit->calendar()->body()->parentWidget();
    QVERIFY(rig.window.rect().contains(QRect(sheet->mapTo(&rig.window, QPoint()), sheet->size())));
    const QString small = test::smallTarget(*edit->calendar(), rig.theme.dayTouch());
    QVERIFY2(small.isEmpty(), qPrintable(small));
    const auto *permitted = edit->calendar()->findChild<QLabel *>(QStringLiteral("permitted"));
    QVERIFY(permitted->isVisible());
    // Today is too soon: the decision takes its days.
    const QDate today = rig.schedule.localDate(QStringLiteral("TYO"), rig.clock.now()).value();
    for (const auto *day : edit->calendar()->findChildren<QPushButton *>()) {
        const QDate date = day->property("date").toDate();
        if (date.isValid() && date <= today)
            QVERIFY2(!day->isEnabled(), qPrintable(date.toString(Qt::ISODate)));
    }
}

void TestScreens::questionsAreWhole()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(theme::TextSize, text);
    QFETCH(bool, child);
    if (child)
        return; // everybody is asked the same
    test::WizardRig rig(size, text);
    rig.speak(language);
    rig.goTo(Step::Trip);
    for (const auto &name : {QStringLiteral("help"), QStringLiteral("callStaff"), QStringLiteral("chooseLanguage"),
             QStringLiteral("startOver"), QStringLiteral("idle")}) {
        settle();
        if (name == u"idle") {
            rig.clock.advance(std::chrono::seconds(65));
            rig.window.idleGuard().check();
        } else {
            rig.window.findChild<QAbstractButton *>(name)->click();
        }
        settle();
        const auto overlays = rig.window.findChildren<widgets::Overlay *>();
        const auto open = std::find_if(
            overlays.begin(), overlays.end(), [](const widgets::Overlay *each) { return each->isVisible(); });
        QVERIFY2(open != overlays.end(), qPrintable(name));
        look(rig);
        const QWidget *sheet = (*open)->body()->parentWidget();
        QVERIFY2(
            rig.window.rect().contains(QRect(sheet->mapTo(&rig.window, QPoint()), sheet->size())), qPrintable(name));
        (*open)->close();
    }
}

void TestScreens::walk(test::WizardRig &rig, const Look &look)
{
    while (rig.session.step() != Step::Pay) {
        const Step step = rig.session.step();
        if (step >= Step::Trip && step < Step::Review)
            rig.answer(step);
        walkParts(rig, step, look);
        if (QTest::currentTestFailed()) {
            qWarning() << "on step" << intake::toString(step);
            return;
        }
        if (step == Step::Fee)
            break;
        const auto &steps = rig.session.steps();
        rig.goTo(*std::next(std::find(steps.begin(), steps.end(), step)));
    }
}

void TestScreens::walkParts(test::WizardRig &rig, Step step, const Look &look)
{
    settle();
    look(rig, step);
    // What the window itself would touch, so that a step's pages, and the questions behind the passport's, are all
    // seen.
    auto *form = qobject_cast<wizard::FormView *>(rig.window.view(step));
    auto *column = rig.window.view(step)->findChild<widgets::PagedColumn *>();
    if (form == nullptr && column == nullptr)
        return;
    for (int part = 1; !QTest::currentTestFailed(); ++part) {
        if (form != nullptr ? part >= form->pageCount() : part >= column->pageCount())
            return;
        if (form != nullptr)
            form->showPage(part);
        else
            column->showPage(part);
        settle();
        look(rig, step);
    }
}

void TestScreens::nothingScrolls(const test::WizardRig &rig, Step step)
{
    if (step == Step::Review || step == Step::Attract)
        return; // lists: of the answers, of the languages
    const auto *form = qobject_cast<const wizard::FormView *>(rig.window.view(step));
    const auto isList = [&](const widgets::ScrollPanel *panel) { // one question with more choices than make a page
        int questions = 0;
        int choices = 0;
        for (const auto *cards : panel->findChildren<widgets::ChoiceCards *>()) {
            questions += cards->isVisible() ? 1 : 0;
            if (cards->isVisible())
                choices = static_cast<int>(cards->findChildren<QAbstractButton *>().size());
        }
        return form != nullptr && questions == 1 && choices > 4;
    };
    for (const auto *panel : rig.window.view(step)->findChildren<widgets::ScrollPanel *>()) {
        if (panel->isVisible() && !isList(panel))
            QVERIFY2(panel->isContentVisible(),
                qPrintable(intake::toString(step) + QStringLiteral(" scrolls: ") + rig.window.windowTitle()));
    }
}

void TestScreens::settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

void TestScreens::look(test::WizardRig &rig)
{
    const QString faults[] = {test::clippedWord(rig.window), test::wordlessButton(rig.window),
        test::smallTarget(rig.window, 44), test::unnamedControl(rig.window)};
    for (const QString &fault : faults)
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    buttonsAreInPlace(rig);
    barsAreInLine(rig);
}

void TestScreens::barsAreInLine(const test::WizardRig &rig)
{
    const auto *top = rig.window.findChild<widgets::TopBar *>();
    const int edge = rig.theme.space(rig.theme.isCompact() ? 6 : 7);
    const int besideName = rig.theme.space(3); // in a button of the top bar
    const int emblem = top->findChild<widgets::IconLabel *>()->geometry().center().x();
    const int half = rig.theme.iconPixels(theme::TextRole::Title) / 2;
    const bool mirrored = rig.window.layoutDirection() == Qt::RightToLeft;
    const int drawn = (mirrored ? rig.window.width() - 1 - emblem : emblem) - half * 7 / 9;
    QVERIFY2(std::abs(drawn - edge) <= 2, qPrintable(QStringLiteral("the emblem begins at %1").arg(drawn)));
    const auto *last = top->findChild<QAbstractButton *>(QStringLiteral("startOver"));
    const QRect box(last->mapTo(&rig.window, QPoint()), last->size());
    const int end = (mirrored ? box.left() : rig.window.width() - 1 - box.right()) + besideName;
    if (!rig.theme.isTall())
        QVERIFY2(std::abs(end - edge) <= 2, qPrintable(QStringLiteral("the top bar ends at %1").arg(end)));
    for (const auto *label : top->findChildren<QLabel *>()) {
        const int pixels = label->font().pixelSize();
        if (label->isVisible())
            QVERIFY2(pixels == rig.theme.textPixels(theme::TextRole::Note)
                    || pixels == rig.theme.textPixels(theme::TextRole::Strong),
                qPrintable(QStringLiteral("%1 in %2 pixels").arg(label->text()).arg(pixels)));
    }
    const auto *primary = rig.window.findChild<QAbstractButton *>(QStringLiteral("primary"));
    if (!primary->isVisible())
        return;
    const QWidget *foot = primary->parentWidget();
    QVERIFY2(foot->height() - primary->geometry().bottom() - 1 >= 8, "the buttons lie on what is below them");
    QCOMPARE(mirrored ? primary->x() : foot->width() - primary->geometry().right() - 1, edge);
    const auto *strip = rig.window.findChild<QWidget *>(QStringLiteral("statusStrip"));
    QVERIFY2(strip->height() == 0 || strip->height() >= 20 + 8, "the line at the foot touches an edge");
}

void TestScreens::buttonsAreInPlace(const test::WizardRig &rig)
{
    const QRect all = rig.window.rect();
    for (const auto &name : {QStringLiteral("back"), QStringLiteral("primary"), QStringLiteral("help"),
             QStringLiteral("callStaff"), QStringLiteral("chooseLanguage"), QStringLiteral("startOver")}) {
        const auto *button = rig.window.findChild<QAbstractButton *>(name);
        const bool bottom = name == QLatin1String("back") || name == QLatin1String("primary");
        if (rig.session.step() == Step::Attract && bottom)
            continue;
        QVERIFY2(button->isVisible(), qPrintable(name));
        const QRect place(button->mapTo(&rig.window, QPoint()), button->size());
        QVERIFY2(all.contains(place), qPrintable(name));
        QVERIFY2(bottom ? place.top() > all.height() / 2 : place.bottom() < all.height() / 4, qPrintable(name));
    }
}

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
