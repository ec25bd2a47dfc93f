// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/theme.h"
#include "ui/widgets/barbutton.h"
#include "ui/widgets/calendarpanel.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/choicecards.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/evenpages.h"
#include "ui/widgets/field.h"
#include "ui/widgets/mrzedit.h"
#include "ui/widgets/pickedit.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/questiondialog.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/topbar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

using namespace chancery;
using namespace chancery::widgets;

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void qrIsLargeEnough();
    void qrHasItsQuietZone();
    void qrRefusesWhatDoesNotFit();
    void dateIsTyped();
    void dateRepeatsTheMonthsName();
    void dateMayBePartlyUnknown();
    void dateKeepsTheOrderOfTheLanguage();
    void calendarBlocksWhatIsNotPermitted();
    void cardsChooseOne();
    void cardsChooseSeveral();
    void cardsKeepTheChoiceOverNewWords();
    void cardsHaveTheirPricesAtOnePlace();
    void cardsAreHeardForWhatTheyAre();
    void pickFindsByAlias();
    void mrzTakesSmallLettersAndBlanks();
    void mrzMarksThePlace();
    void mrzHandsOverToTheNextLine();
    void fieldSpeaksItsError();
    void questionKeepsTheKeyboard();
    void progressFallsBackToOneName();
    void topBarHidesAllNamesOrNone();
    void topBarSaysBriefNamesOrGoesBelow();
    void pagesAreEven_data();
    void pagesAreEven();
    void noWordStandsAlone();
    void nothingTouchesTheBar_data();
    void nothingTouchesTheBar();

private:
    theme::Theme m_theme{theme::ScreenMetrics{{1280, 720}, 96}};
};

void TestWidgets::qrIsLargeEnough()
{
    for (const double dots : {72.0, 96.0, 141.0, 220.0}) {
        const theme::Theme look({{1920, 1080}, dots});
        QrView view(look);
        QVERIFY(view.setText(QStringLiteral("https://pay.example/p/7Q2M4K")));
        QVERIFY(view.sizeHint().width() * 25.4 / dots >= 44.9);
    }
}

void TestWidgets::qrHasItsQuietZone()
{
    m_theme.setHighContrast(true); // the code stays black on white
    QrView view(m_theme);
    QVERIFY(view.setText(QStringLiteral("chancery")));
    view.resize(view.sizeHint());
    const QImage image = view.grab().toImage();
    const int module = view.width() / 29; // version 1: 21 modules and the zone
    QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
    QCOMPARE(image.pixelColor(QrView::quietZone * module - 1, QrView::quietZone * module - 1), QColor(Qt::white));
    QCOMPARE(image.pixelColor(QrView::quietZone * module + 1, QrView::quietZone * module + 1), QColor(Qt::black));
    m_theme.setHighContrast(false);
}

void TestWidgets::qrRefusesWhatDoesNotFit()
{
    QrView view(m_theme);
    QVERIFY(!view.setText(QString(4000, u'x')));
    QVERIFY(view.isEmpty());
    QVERIFY(!view.setText({}));
    QCOMPARE(view.wholeSide(-900), 0); // a page that has no room yet
}

void TestWidgets::dateIsTyped()
{
    DateEdit edit(m_theme);
    edit.show();
    QSignalSpy edited(&edit, &DateEdit::edited);
    auto *day = edit.findChild<QLineEdit *>(QStringLiteral("day"));
    auto *month = edit.findChild<QLineEdit *>(QStringLiteral("month"));
    auto *year = edit.findChild<QLineEdit *>(QStringLiteral("year"));
    day->setFocus();
    QTest::keyClicks(day, QStringLiteral("29"));
    QTest::keyClicks(month, QStringLiteral("02"));
    QTest::keyClicks(year, QStringLiteral("2027"));
    QVERIFY(!edit.date().isValid()); // 2027 has no 29 February
    year->clear();
    QTest::keyClicks(year, QStringLiteral("2028"));
    QCOMPARE(edit.date(), QDate(2028, 2, 29));
    QVERIFY(edited.count() >= 12);
    QTest::keyClicks(day, QStringLiteral("x"));
    QCOMPARE(day->text(), QStringLiteral("29"));
}

void TestWidgets::dateRepeatsTheMonthsName()
{
    DateEdit edit(m_theme);
    edit.setDate(QDate(2026, 4, 3));
    bool found = false;
    for (const QLabel *label : edit.findChildren<QLabel *>())
        found = found || label->text().contains(QStringLiteral("3 April 2026"));
    QVERIFY(found);
}

void TestWidgets::dateMayBePartlyUnknown()
{
    DateEdit edit(m_theme);
    edit.setPartsOptional(true);
    edit.setParts({1974, 8, std::nullopt});
    QVERIFY(!edit.date().isValid());
    QCOMPARE(edit.parts().month, std::optional(8));
    QVERIFY(!edit.parts().day);
}

void TestWidgets::dateKeepsTheOrderOfTheLanguage()
{
    const auto firstPart = [this](const QLocale &locale) {
        m_theme.setLocale(locale);
        DateEdit edit(m_theme);
        return edit.focusProxy()->objectName();
    };
    QCOMPARE(firstPart(QLocale(QLocale::English, QLocale::UnitedKingdom)), QStringLiteral("day"));
    QCOMPARE(firstPart(QLocale(QLocale::Chinese, QLocale::China)), QStringLiteral("year"));
    m_theme.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestWidgets::calendarBlocksWhatIsNotPermitted()
{
    CalendarPanel panel(m_theme);
    panel.setRange(QDate(2026, 9, 10), QDate(2026, 9, 20));
    QCOMPARE(panel.shownMonth(), QDate(2026, 9, 1));
    int open = 0;
    for (const auto *button : panel.findChildren<QPushButton *>()) {
        if (button->property("date").isValid() && button->isEnabled())
            ++open;
    }
    QCOMPARE(open, 11);
    QVERIFY(!panel.findChild<QAbstractButton *>(QStringLiteral("monthBefore"))->isEnabled());
    QVERIFY(!panel.findChild<QAbstractButton *>(QStringLiteral("monthAfter"))->isEnabled());
}

void TestWidgets::cardsChooseOne()
{
    ChoiceCards cards(m_theme, ChoiceCards::Count::One);
    cards.setOptions({{QStringLiteral("a"), QStringLiteral("A")}, {QStringLiteral("b"), QStringLiteral("B")}});
    QSignalSpy chosen(&cards, &ChoiceCards::chosenChanged);
    auto *a = cards.findChild<QAbstractButton *>(QStringLiteral("a"));
    auto *b = cards.findChild<QAbstractButton *>(QStringLiteral("b"));
    a->click();
    b->click();
    QCOMPARE(cards.chosen(), QStringList{QStringLiteral("b")});
    b->click(); // stays
    QCOMPARE(cards.chosen(), QStringList{QStringLiteral("b")});
    QTest::keyClick(a, Qt::Key_Return);
    QCOMPARE(cards.chosen(), QStringList{QStringLiteral("a")});
    QCOMPARE(chosen.count(), 4);
}

void TestWidgets::cardsChooseSeveral()
{
    ChoiceCards cards(m_theme, ChoiceCards::Count::Several);
    cards.setOptions({{QStringLiteral("a"), QStringLiteral("A")}, {QStringLiteral("b"), QStringLiteral("B")}});
    cards.findChild<QAbstractButton *>(QStringLiteral("a"))->click();
    cards.findChild<QAbstractButton *>(QStringLiteral("b"))->click();
    QCOMPARE(cards.chosen().size(), 2);
    cards.findChild<QAbstractButton *>(QStringLiteral("a"))->click();
    QCOMPARE(cards.chosen(), QStringList{QStringLiteral("b")});
}

void TestWidgets::cardsKeepTheChoiceOverNewWords()
{
    ChoiceCards cards(m_theme, ChoiceCards::Count::One);
    cards.setOptions({{QStringLiteral("a"), QStringLiteral("Once")}, {QStringLiteral("b"), QStringLiteral("Twice")}});
    cards.setChosen({QStringLiteral("b")});
    cards.setOptions({{QStringLiteral("b"), QStringLiteral("两次")}, {QStringLiteral("c"), QStringLiteral("多次")}});
    QCOMPARE(cards.chosen(), QStringList{QStringLiteral("b")});
}

void TestWidgets::cardsHaveTheirPricesAtOnePlace()
{
    const QString price = QStringLiteral("JPY 16,500");
    ChoiceCards cards(m_theme, ChoiceCards::Count::One);
    cards.setMaximumColumns(1);
    cards.setOptions({{QStringLiteral("a"), QStringLiteral("Card"), {}, price},
        {QStringLiteral("b"), QStringLiteral("Wallet on the phone"), {}, price}});
    cards.show();
    const auto all = cards.findChildren<ChoiceCard *>();
    const int narrow = all.at(1)->naturalWidth() - m_theme.space(6);
    QVERIFY(!all.at(0)->wantsTrailingBelow(narrow) && all.at(1)->wantsTrailingBelow(narrow));
    for (const int width : {narrow, 4 * narrow}) {
        cards.resize(width, 400);
        for (const ChoiceCard *card : all)
            QCOMPARE(card->height(), card->heightFor(width, width == narrow));
        QCOMPARE(cards.heightForWidth(width), 2 * all.at(0)->height() + m_theme.space(3));
    }
    QVERIFY(all.at(0)->heightFor(narrow, true) > all.at(0)->heightFor(narrow, false));
}

void TestWidgets::cardsAreHeardForWhatTheyAre()
{
    for (const auto count : {ChoiceCards::Count::One, ChoiceCards::Count::Several}) {
        ChoiceCards cards(m_theme, count);
        cards.setOptions(
            {{QStringLiteral("a"), QStringLiteral("First")}, {QStringLiteral("b"), QStringLiteral("Second")}});
        QSignalSpy chosen(&cards, &ChoiceCards::chosenChanged);
        auto *card = cards.findChild<QAbstractButton *>(QStringLiteral("b"));
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(card);
        QCOMPARE(heard->role(), count == ChoiceCards::Count::One ? QAccessible::RadioButton : QAccessible::CheckBox);
        QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("Second"));
        QVERIFY(!heard->state().checked);
        heard->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(heard->state().checked);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(cards.chosen(), QStringList{QStringLiteral("b")});
    }
}

void TestWidgets::pickFindsByAlias()
{
    QWidget window;
    window.resize(1280, 720);
    PickEdit pick(m_theme, &window);
    pick.setSearchable(true);
    pick.setOptions({{QStringLiteral("D"), QStringLiteral("德国"), QStringLiteral("Germany D")},
        {QStringLiteral("FRA"), QStringLiteral("法国"), QStringLiteral("France FRA")}});
    window.show();
    QSignalSpy chosen(&pick, &PickEdit::chosenChanged);
    pick.click();
    QVERIFY(pick.list() != nullptr);
    auto *search = pick.list()->findChild<QLineEdit *>(QStringLiteral("search"));
    QTest::keyClicks(search, QStringLiteral("germ"));
    QCOMPARE(pick.list()->findChild<QListView *>(QStringLiteral("list"))->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(pick.chosen(), QStringLiteral("D"));
    QCOMPARE(chosen.count(), 1);
    QTRY_VERIFY(pick.list() == nullptr);
}

void TestWidgets::mrzTakesSmallLettersAndBlanks()
{
    MrzEdit edit(m_theme);
    edit.resize(900, 200);
    edit.show();
    QTest::keyClicks(edit.line(0), QStringLiteral("p utoeriksson  anna"));
    QCOMPARE(edit.lines().first(), QStringLiteral("P<UTOERIKSSON<<ANNA"));
    QTest::keyClicks(edit.line(1), QStringLiteral("l8989!"));
    QCOMPARE(edit.lines().at(1), QStringLiteral("L8989"));
}

void TestWidgets::mrzMarksThePlace()
{
    MrzEdit edit(m_theme);
    edit.resize(900, 200);
    edit.show();
    edit.setLines({QStringLiteral("P<UTO"), QStringLiteral("L898902C36UTO")});
    const QImage before = edit.grab().toImage();
    edit.setMarks(1, {{9, 1}});
    const QImage after = edit.grab().toImage();
    const QRect place = edit.line(1)->columnRect(9).translated(edit.line(1)->pos());
    QVERIFY(before != after);
    for (int x = 0; x < after.width(); ++x) {
        for (int y = 0; y < after.height(); ++y) {
            if (before.pixel(x, y) != after.pixel(x, y))
                QVERIFY2(place.adjusted(-3, 0, 3, 0).contains(x, y), qPrintable(QStringLiteral("%1 %2").arg(x).arg(y)));
        }
    }
    edit.clearMarks();
    QVERIFY(edit.line(1)->marks().empty());
}

void TestWidgets::mrzHandsOverToTheNextLine()
{
    QWidget window;
    MrzEdit edit(m_theme, &window);
    edit.resize(900, 200);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit.line(0)->setFocus();
    QTest::keyClicks(edit.line(0), QString(44, u'<'));
    QVERIFY(edit.line(1)->hasFocus());
    edit.setShape(3, 30);
    QCOMPARE(edit.lineCount(), 3);
}

void TestWidgets::fieldSpeaksItsError()
{
    auto *editor = new QLineEdit;
    Field field(m_theme, editor);
    field.setLabel(QStringLiteral("Passport number"));
    field.setHelp(QStringLiteral("As printed."));
    QCOMPARE(editor->accessibleName(), QStringLiteral("Passport number"));
    QCOMPARE(editor->accessibleDescription(), QStringLiteral("As printed."));
    field.setError(QStringLiteral("Enter the passport number as printed"));
    QVERIFY(field.hasError());
    QCOMPARE(editor->accessibleDescription(), field.error());
    QCOMPARE(editor->property("field").toString(), QStringLiteral("error"));
    field.setError({});
    QVERIFY(!field.hasError());
    QCOMPARE(editor->property("field").toString(), QString());
}

void TestWidgets::questionKeepsTheKeyboard()
{
    QWidget window;
    window.resize(1280, 720);
    QPushButton behind(QStringLiteral("behind"), &window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    behind.setFocus();
    auto *question = new QuestionDialog(m_theme, &window);
    question->setQuestion(QStringLiteral("Start over?"), {});
    question->setAnswers(QStringLiteral("Keep"), QStringLiteral("Erase"));
    QSignalSpy safe(question, &QuestionDialog::safeChosen);
    QSignalSpy other(question, &QuestionDialog::otherChosen);
    question->ask();
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(question->isAncestorOf(QApplication::focusWidget()));
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(safe.count(), 1);
    QCOMPARE(other.count(), 0);
    QVERIFY(behind.hasFocus());
}

void TestWidgets::progressFallsBackToOneName()
{
    ProgressLine line(m_theme);
    line.setStages({QStringLiteral("Passport"), QStringLiteral("Trip"), QStringLiteral("Payment")}, 1);
    line.resize(900, 40);
    QCOMPARE(line.writtenNames().size(), 3);
    line.resize(120, 40);
    QCOMPARE(line.writtenNames(), QStringList{QStringLiteral("Step 2 of 3: Trip")});
    QCOMPARE(line.accessibleName(), QStringLiteral("Step 2 of 3: Trip"));
}

void TestWidgets::topBarHidesAllNamesOrNone()
{
    QWidget window;
    TopBar bar(m_theme, QStringLiteral("emblem"), &window);
    bar.setPlace(QStringLiteral("Embassy of Utopia"), QStringLiteral("Tokyo"));
    std::vector<BarButton *> buttons;
    for (const auto &name : {QStringLiteral("Language"), QStringLiteral("Help"), QStringLiteral("Call staff")}) {
        buttons.push_back(bar.addButton(QStringLiteral("help"), name));
        buttons.back()->setText(name);
    }
    bar.resize(1280, 80);
    window.show();
    const auto named = [&] {
        return std::count_if(buttons.begin(), buttons.end(), [](const BarButton *button) {
            return button->sizeHint().width() == button->widthWith(BarButton::Naming::Full);
        });
    };
    QCOMPARE(named(), 3);
    bar.resize(420, 80); // then the place's name goes, the words stay
    QCOMPARE(named(), 3);
    QVERIFY(!bar.findChild<QLabel *>()->isVisible());
    bar.resize(250, 80);
    QCOMPARE(named(), 0);
    for (const BarButton *button : buttons)
        QVERIFY(button->sizeHint().width() >= 44 && button->sizeHint().height() >= 44);
}

void TestWidgets::topBarSaysBriefNamesOrGoesBelow()
{
    using Naming = BarButton::Naming;
    theme::Theme tall{theme::ScreenMetrics{{1080, 1920}, 96}};
    for (const theme::Theme *look :
        {static_cast<const theme::Theme *>(&m_theme), static_cast<const theme::Theme *>(&tall)}) {
        QWidget window;
        TopBar bar(*look, QStringLiteral("emblem"), &window);
        bar.setPlace(QStringLiteral("Embassy of Utopia"), QStringLiteral("Tokyo"));
        std::vector<BarButton *> buttons;
        for (int i = 0; i < 6; ++i) {
            buttons.push_back(bar.addButton(QStringLiteral("help"), QStringLiteral("button%1").arg(i)));
            buttons.back()->setText(QStringLiteral("Empezar todo de nuevo"));
            buttons.back()->setBriefName(QStringLiteral("Empezar"));
        }
        bar.resize(1080, 300);
        window.show();
        QCoreApplication::processEvents();
        for (const BarButton *button : buttons) {
            QCOMPARE(button->sizeHint().width(), button->widthWith(Naming::Brief));
            QVERIFY(bar.rect().contains(button->geometry()));
        }
        const QLabel *place = bar.findChild<QLabel *>();
        const bool below = std::all_of(buttons.begin(), buttons.end(),
            [&](const BarButton *button) { return button->y() >= place->geometry().bottom(); });
        QCOMPARE(below, look == &tall);
    }
}

void TestWidgets::pagesAreEven_data()
{
    QTest::addColumn<std::vector<int>>("heights");
    QTest::addColumn<std::vector<int>>("pages");
    QTest::newRow("all on one") << std::vector<int>{40, 30, 30} << std::vector<int>{0, 0, 0};
    QTest::newRow("nobody is left alone") << std::vector<int>{25, 25, 25, 25, 25} << std::vector<int>{0, 0, 0, 1, 1};
    QTest::newRow("three of a kind") << std::vector<int>{50, 50, 50, 50, 50} << std::vector<int>{0, 0, 1, 1, 2};
    QTest::newRow("too high for any page") << std::vector<int>{150, 20, 20} << std::vector<int>{0, 1, 1};
    QTest::newRow("none") << std::vector<int>{} << std::vector<int>{};
}

void TestWidgets::pagesAreEven()
{
    QFETCH(std::vector<int>, heights);
    QTEST(evenPages(heights, 100), "pages");
}

void TestWidgets::noWordStandsAlone()
{
    // The picture of a text whose last word would stand on a line by itself has ink on both halves of that line.
    TextLabel label(theme::TextRole::Body);
    QFont font;
    font.setPixelSize(20);
    label.setFont(font);
    label.setText(QStringLiteral("Responda a unas preguntas y pague la tasa aquí ya"));
    label.setAlignment(Qt::AlignLeading | Qt::AlignTop);
    const int all = label.fontMetrics().horizontalAdvance(label.text());
    label.resize(all - 4, label.fontMetrics().height() * 2 + 2);
    const QImage picture = label.grab().toImage();
    const QColor paper = picture.pixelColor(picture.width() - 1, picture.height() - 1);
    int last = 0; // of the second line's ink
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = picture.height() / 2 + 2; y < picture.height(); ++y) {
            if (picture.pixelColor(x, y) != paper)
                last = x;
        }
    }
    QVERIFY2(last > picture.width() / 3, qPrintable(QString::number(last)));
}

void TestWidgets::nothingTouchesTheBar_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("bar at the right") << false;
    QTest::newRow("bar at the left") << true;
}

void TestWidgets::nothingTouchesTheBar()
{
    QFETCH(bool, mirrored);
    QWidget host;
    auto *column = ScrollPanel::fill(&host, 0, 16);
    auto *content = new TextLabel(theme::TextRole::Body);
    column->addWidget(content);
    host.resize(400, 300);
    host.show();
    host.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const auto *bar = host.findChild<ScrollPanel *>()->verticalScrollBar();
    const auto boxOf = [&host](const QWidget *widget) { return QRect(widget->mapTo(&host, QPoint()), widget->size()); };
    content->setText(QStringLiteral("one line"));
    QTRY_VERIFY_WITH_TIMEOUT(content->width() == 400 && !bar->isVisible(), 20'000);
    content->setText(QStringLiteral("a line\n").repeated(100));
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible() && content->width() == 400 - 16 - bar->width(), 20'000);
    QCOMPARE(boxOf(content).left(), mirrored ? bar->width() + 16 : 0);
    QCOMPARE(boxOf(bar).left(), mirrored ? 0 : 400 - bar->width());
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
