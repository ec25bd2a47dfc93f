// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/theme.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/choicecards.h"
#include "ui/widgets/field.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/pickedit.h"
#include "ui/widgets/scrollpanel.h"

#include <QImage>
#include <QListView>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace chancery;
using namespace chancery::widgets;

namespace {

/// Changes of colour along the upper edge of a picture: one or none in a solid line.
int gapsInTheEdge(const QImage &image)
{
    int gaps = 0;
    for (int x = image.width() / 4; x < image.width() * 3 / 4; ++x)
        gaps += image.pixel(x, 1) != image.pixel(x - 1, 1) ? 1 : 0;
    return gaps;
}

/// Lines across, from the upper edge to a quarter of the height.
int linesAtTheTop(const QImage &image)
{
    int lines = 0;
    for (int y = 1; y < image.height() / 4; ++y)
        lines += image.pixel(image.width() / 2, y) != image.pixel(image.width() / 2, y - 1) ? 1 : 0;
    return lines;
}

} // namespace

/// What can be chosen, what is chosen and where the keyboard is look different, in every palette.
class TestChoices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_theme.setHighContrast(false); }
    void whatCannotBeChosenIsDashed();
    void focusIsNoChoice_data();
    void focusIsNoChoice();
    void keyboardComesToTheChosenOne();
    void rowsAreFilledAlike_data();
    void rowsAreFilledAlike();
    void aMistakeIsNoFocus();
    void listsShowWholeRows();
    void dialogsGrowBeforeTheyScroll();

private:
    theme::Theme m_theme{theme::ScreenMetrics{{1280, 720}, 96}};
};

void TestChoices::whatCannotBeChosenIsDashed()
{
    m_theme.setHighContrast(true);
    ChoiceCard card(m_theme, false);
    card.setWords(QStringLiteral("Alipay"), {}, {});
    card.resize(600, 100);
    QCOMPARE(gapsInTheEdge(card.grab().toImage()), 0);
    card.setEnabled(false);
    QVERIFY(gapsInTheEdge(card.grab().toImage()) > 10);
}

void TestChoices::focusIsNoChoice_data()
{
    QTest::addColumn<bool>("contrast");
    QTest::newRow("colours") << false;
    QTest::newRow("high contrast") << true;
}

void TestChoices::focusIsNoChoice()
{
    QFETCH(bool, contrast);
    m_theme.setHighContrast(contrast);
    QWidget window;
    auto *first = new ChoiceCard(m_theme, false, &window);
    auto *second = new ChoiceCard(m_theme, false, &window);
    first->setGeometry(0, 0, 600, 100);
    second->setGeometry(0, 110, 600, 100);
    second->setChecked(true);
    window.resize(600, 220);
    window.show();
    window.activateWindow();
    first->setFocus();
    QTRY_VERIFY(first->hasFocus());
    QVERIFY(linesAtTheTop(first->grab().toImage()) > linesAtTheTop(second->grab().toImage())); // a second ring
    const QRgb edge = first->grab().toImage().pixel(300, 1);
    first->clearFocus();
    QCOMPARE(first->grab().toImage().pixel(300, 1), edge); // its edge is that of what is not chosen
}

void TestChoices::keyboardComesToTheChosenOne()
{
    ChoiceCards cards(m_theme, ChoiceCards::Count::One);
    cards.setOptions({{QStringLiteral("a"), QStringLiteral("A"), {}, {}, {}, false}, {QStringLiteral("b"), QStringLiteral("B")},
        {QStringLiteral("c"), QStringLiteral("C")}});
    QCOMPARE(cards.entry()->objectName(), QStringLiteral("b"));
    cards.setChosen({QStringLiteral("c")});
    QCOMPARE(cards.entry()->objectName(), QStringLiteral("c"));
}

void TestChoices::rowsAreFilledAlike_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("columns");
    QTest::newRow("two and two") << 4 << 2;
    QTest::newRow("three and three") << 6 << 3;
    QTest::newRow("one row") << 3 << 3;
}

void TestChoices::rowsAreFilledAlike()
{
    QFETCH(int, count);
    QFETCH(int, columns);
    ChoiceCards cards(m_theme, ChoiceCards::Count::One);
    std::vector<ChoiceCards::Option> options;
    for (int i = 0; i < count; ++i)
        options.push_back({QString::number(i), QStringLiteral("as long as the others")});
    cards.setOptions(options);
    const int each = cards.findChild<ChoiceCard *>()->naturalWidth();
    cards.resize(each * 3 + 100, 400); // room for three
    cards.show();
    int inTheFirstRow = 0;
    for (const ChoiceCard *card : cards.findChildren<ChoiceCard *>())
        inTheFirstRow += card->y() == 0 ? 1 : 0;
    QCOMPARE(inTheFirstRow, columns);
}

void TestChoices::aMistakeIsNoFocus()
{
    m_theme.setHighContrast(true);
    auto *pick = new PickEdit(m_theme);
    Field field(m_theme, pick);
    field.resize(600, 300);
    field.show();
    const auto at = [pick](int y) { return pick->grab().toImage().pixel(pick->width() / 2, y); };
    const QRgb edge = at(1);
    QVERIFY(at(4) != edge);
    field.setError(QStringLiteral("Choose an answer"));
    QCOMPARE(at(4), edge); // it is thicker
}

void TestChoices::listsShowWholeRows()
{
    QWidget window;
    window.resize(1280, 720);
    window.show();
    PickEdit pick(m_theme, &window);
    std::vector<PickEdit::Option> options;
    for (int i = 0; i < 200; ++i)
        options.push_back({QString::number(i), QStringLiteral("Country %1").arg(i), {}});
    pick.setOptions(options);
    pick.click();
    const auto *view = pick.list()->findChild<QListView *>();
    QTRY_VERIFY(view->viewport()->height() > 0 && view->sizeHintForRow(0) > 0);
    QTRY_COMPARE(view->viewport()->height() % view->sizeHintForRow(0), 0);
}

void TestChoices::dialogsGrowBeforeTheyScroll()
{
    QWidget window;
    window.resize(1080, 1920);
    window.show();
    auto *dialog = new Overlay(m_theme, &window);
    auto *panel = new ScrollPanel(dialog);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    auto *tall = new QWidget(content);
    tall->setMinimumHeight(1500);
    column->addWidget(tall);
    panel->setContent(content);
    panel->askForAll();
    dialog->body()->addWidget(panel, 1);
    dialog->open();
    QTRY_COMPARE(panel->viewport()->height(), 1500);
    QVERIFY(panel->isContentVisible());
    dialog->close();
}

QTEST_MAIN(TestChoices)
#include "tst_choices.moc"
