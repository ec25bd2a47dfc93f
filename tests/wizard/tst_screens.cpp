// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/wizard/wizardrig.h"

#include "ui/widgets/choicecards.h"
#include "ui/widgets/pagedcolumn.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/wizard/formview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace chancery;
using intake::Step;

/// Every step on every screen in every language: nothing clipped, everything large enough to touch, named, and Back and the primary
/// button where they belong.
class TestScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStep_data();
    void everyStep();

private:
    /// Every part of the step that is on the screen.
    static void walkParts(test::WizardRig &rig, Step step);
    static void look(test::WizardRig &rig);
    static void nothingScrolls(const test::WizardRig &rig, Step step);
    static void noWordIsClipped(const QWidget &window);
    static void targetsAreLarge(const QWidget &window);
    static void everythingIsNamed(const QWidget &window);
    static void buttonsAreInPlace(const test::WizardRig &rig);
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
                    QTest::addRow("%s %dx%d %d%s", qPrintable(language.code), size.width(), size.height(), static_cast<int>(text),
                        child ? " child" : "")
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
    QVERIFY(rig.languages.speak(language));
    rig.theme.setLocale(rig.languages.locale());
    while (rig.session.step() != Step::Pay) {
        const Step step = rig.session.step();
        if (step >= Step::Trip && step < Step::Review)
            rig.answer(step);
        walkParts(rig, step);
        if (QTest::currentTestFailed()) {
            qWarning() << "on step" << intake::toString(step);
            return;
        }
        QVERIFY2(rig.window.size() == size, qPrintable(intake::toString(step) + QStringLiteral(" is larger than its screen")));
        if (step == Step::Fee)
            break;
        const auto &steps = rig.session.steps();
        rig.goTo(*std::next(std::find(steps.begin(), steps.end(), step)));
    }
}

void TestScreens::walkParts(test::WizardRig &rig, Step step)
{
    look(rig);
    nothingScrolls(rig, step);
    // What the window itself would touch, so that a step's pages, and the questions behind the passport's, are all seen.
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
        look(rig);
        nothingScrolls(rig, step);
    }
}

void TestScreens::nothingScrolls(const test::WizardRig &rig, Step step)
{
    if (step == Step::Review || step == Step::Attract)
        return; // lists: of the answers, of the languages
    const auto *form = qobject_cast<const wizard::FormView *>(rig.window.view(step));
    const auto isList = [&](const widgets::ScrollPanel *panel) { // one question with a list of choices
        int questions = 0;
        int choices = 0;
        for (const auto *cards : panel->findChildren<widgets::ChoiceCards *>()) {
            questions += cards->isVisible() ? 1 : 0;
            if (cards->isVisible())
                choices = static_cast<int>(cards->findChildren<QAbstractButton *>().size());
        }
        return form != nullptr && questions == 1 && choices > 2;
    };
    for (const auto *panel : rig.window.view(step)->findChildren<widgets::ScrollPanel *>()) {
        if (panel->isVisible() && !isList(panel))
            QVERIFY2(panel->isContentVisible(), qPrintable(intake::toString(step) + QStringLiteral(" scrolls: ") + rig.window.windowTitle()));
    }
}

void TestScreens::look(test::WizardRig &rig)
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    noWordIsClipped(rig.window);
    targetsAreLarge(rig.window);
    everythingIsNamed(rig.window);
    buttonsAreInPlace(rig);
}

void TestScreens::noWordIsClipped(const QWidget &window)
{
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int flags = static_cast<int>(label->alignment()) | (label->wordWrap() ? Qt::TextWordWrap : 0);
        const QRect needed = label->fontMetrics().boundingRect(QRect(0, 0, label->width(), 100000), flags, label->text());
        const QString where = QStringLiteral("%1 \"%2\": %3×%4 in %5×%6")
                                  .arg(label->objectName(), label->text())
                                  .arg(needed.width())
                                  .arg(needed.height())
                                  .arg(label->width())
                                  .arg(label->height());
        QVERIFY2(needed.height() <= label->height() + 2, qPrintable(where));
        QVERIFY2(needed.width() <= label->width() + 2, qPrintable(where));
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->inherits("QPushButton"))
            QVERIFY2(button->fontMetrics().horizontalAdvance(button->text()) <= button->width(), qPrintable(button->text()));
    }
}

void TestScreens::targetsAreLarge(const QWidget &window)
{
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || (qobject_cast<const QAbstractButton *>(widget) == nullptr && qobject_cast<const QLineEdit *>(widget) == nullptr))
            continue;
        const QString where = QStringLiteral("%1 %2×%3").arg(widget->objectName()).arg(widget->width()).arg(widget->height());
        QVERIFY2(widget->width() >= 44 && widget->height() >= 44, qPrintable(where));
    }
}

void TestScreens::everythingIsNamed(const QWidget &window)
{
    for (auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        QString name = widget->accessibleName();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button != nullptr && name.isEmpty())
            name = button->text();
        QVERIFY2(!name.isEmpty(), qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

void TestScreens::buttonsAreInPlace(const test::WizardRig &rig)
{
    const QRect all = rig.window.rect();
    for (const auto &name : {QStringLiteral("back"), QStringLiteral("primary"), QStringLiteral("help"), QStringLiteral("callStaff"),
             QStringLiteral("chooseLanguage"), QStringLiteral("startOver")}) {
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
