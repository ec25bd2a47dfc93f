// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_payment/payrig.h"
#include "tests/wizard/screenchecks.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choicecards.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/scrollpanel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace chancery;

/// The step Pay on every screen: nothing clipped, nothing scrolls, the code large enough to be scanned.
class TestPayScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyScene_data();
    void everyScene();

    void waysToPayAreWhole_data();
    void waysToPayAreWhole();

    void everyTextIsReadable_data();
    void everyTextIsReadable();
    void aChangeOfLanguageKeepsThePayment();

private:
    static void everythingIsInside(const QWidget &window);
    /// At the end it is seen what happened, what the reference is and what the code is for.
    static void endIsMarked(const test::PayRig &rig);
};

void TestPayScreens::everyScene_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<theme::TextSize>("text");
    // The smallest screen in every language; the others in the longest words, the highest lines and the plainest.
    const auto row = [](const QString &language, QSize size, theme::TextSize text) {
        QTest::addRow("%s %dx%d %d", qPrintable(language), size.width(), size.height(), static_cast<int>(text))
            << language << size << text;
    };
    for (const auto &language : wizard::Languages::available()) {
        for (const auto text : {theme::TextSize::Normal, theme::TextSize::Largest})
            row(language.code, {1280, 720}, text);
    }
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("ar"), QStringLiteral("ru")}) {
        for (const QSize size : {QSize(1920, 1080), QSize(1080, 1920)})
            row(language, size, theme::TextSize::Largest);
    }
}

void TestPayScreens::everyScene()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(theme::TextSize, text);
    for (const auto &scene : test::PayRig::scenes()) {
        test::PayRig rig(language, size, text);
        scene.play(rig);
        test::PayRig::settle();
        QVERIFY2(rig.rig.window.size() == size, qPrintable(scene.name + QStringLiteral(" is larger than its screen")));
        const QString clipped = test::clippedWord(rig.rig.window);
        QVERIFY2(clipped.isEmpty(), qPrintable(scene.name + u' ' + clipped));
        const QString unnamed = test::unnamedControl(rig.rig.window);
        QVERIFY2(unnamed.isEmpty(), qPrintable(scene.name + u' ' + unnamed));
        const QString wordless = test::wordlessButton(rig.rig.window);
        QVERIFY2(wordless.isEmpty(), qPrintable(scene.name + u' ' + wordless));
        everythingIsInside(rig.rig.window);
        endIsMarked(rig);
        for (const auto *panel : rig.rig.window.findChildren<widgets::ScrollPanel *>()) {
            if (panel->isVisible())
                QVERIFY2(panel->isContentVisible(), qPrintable(scene.name + QStringLiteral(" scrolls")));
        }
        if (const auto *address = rig.rig.window.findChild<QLineEdit *>(QStringLiteral("mailAddress"))) {
            const int letters = address->fontMetrics().horizontalAdvance(address->text());
            QVERIFY2(letters + 12 < address->width(), qPrintable(scene.name + QStringLiteral(" cuts the address")));
        }
        const auto *code = rig.view->findChild<widgets::QrView *>(QStringLiteral("payCode"));
        if (code->isVisible()) {
            const int side = std::min(code->width(), code->height());
            QVERIFY2(side >= rig.rig.theme.millimetres(45),
                qPrintable(QStringLiteral("%1: code of %2 px").arg(scene.name).arg(side)));
            // It is what a phone has to read: the words around it do not take its room. Its modules are whole pixels.
            const QSize room = code->parentWidget()->size();
            const int wanted = room.height() > room.width() ? room.height() * 3 / 10
                                                            : std::min(room.height(), room.width() * 2 / 5) * 3 / 5;
            QVERIFY2(code->width() == code->height() && side >= code->wholeSide(wanted),
                qPrintable(QStringLiteral("%1: code of %2 px, %3 wanted").arg(scene.name).arg(side).arg(wanted)));
        }
        if (QTest::currentTestFailed()) {
            qWarning() << "in scene" << scene.name;
            return;
        }
    }
}

void TestPayScreens::waysToPayAreWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const auto &language : wizard::Languages::available()) {
        for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(1080, 1920)}) {
            if (size.height() == 720 || language.code == u"es" || language.code == u"ru")
                QTest::addRow("%s %dx%d", qPrintable(language.code), size.width(), size.height())
                    << language.code << size;
        }
    }
}

/// Every way to pay is on the screen with its amount, from edge to edge, whatever is said above it.
void TestPayScreens::waysToPayAreWhole()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    for (const auto &scene : test::PayRig::scenes()) {
        if (!scene.name.contains(QLatin1String("-methods")))
            continue;
        for (const auto text : {theme::TextSize::Normal, theme::TextSize::Large, theme::TextSize::Largest}) {
            test::PayRig rig(language, size, text);
            scene.play(rig);
            test::PayRig::settle();
            const QString where = QStringLiteral("%1 %2").arg(scene.name).arg(static_cast<int>(text));
            const auto *cards = rig.view->findChild<widgets::ChoiceCards *>(QStringLiteral("methods"));
            const QWidget *viewport = cards->parentWidget()->parentWidget();
            QVERIFY2(cards->mapTo(viewport, QPoint()).y() >= 0
                    && cards->mapTo(viewport, QPoint(0, cards->height())).y() <= viewport->height(),
                qPrintable(where + QStringLiteral(" scrolls")));
            const int missing = rig.view->width() - cards->width();
            QVERIFY2(missing <= 6, qPrintable(QStringLiteral("%1 ends %2 px early").arg(where).arg(missing)));
            const auto *notice = rig.view->findChild<widgets::Banner *>();
            if (notice->isVisible()) {
                const int gap
                    = cards->mapTo(rig.view, QPoint()).y() - notice->mapTo(rig.view, QPoint(0, notice->height())).y();
                QVERIFY2(
                    gap >= rig.rig.theme.space(3), qPrintable(QStringLiteral("%1 %2 px below").arg(where).arg(gap)));
            }
        }
    }
}

void TestPayScreens::everyTextIsReadable_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("contrast");
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("ar")}) { // colours know no language
        for (const bool contrast : {false, true})
            QTest::addRow("%s%s", qPrintable(language), contrast ? " contrast" : "") << language << contrast;
    }
}

void TestPayScreens::everyTextIsReadable()
{
    QFETCH(QString, language);
    QFETCH(bool, contrast);
    for (const auto &scene : test::PayRig::scenes()) {
        test::PayRig rig(language, {1280, 720}, theme::TextSize::Normal);
        rig.rig.theme.setHighContrast(contrast);
        scene.play(rig);
        test::PayRig::settle();
        const QString unreadable = test::unreadableText(rig.rig.window);
        QVERIFY2(unreadable.isEmpty(), qPrintable(scene.name + u' ' + unreadable));
    }
}

void TestPayScreens::aChangeOfLanguageKeepsThePayment()
{
    for (const auto &scene : test::PayRig::scenes()) {
        test::PayRig rig(QStringLiteral("en"), {1280, 720}, theme::TextSize::Normal);
        scene.play(rig);
        test::PayRig::settle();
        const auto state = rig.session.state();
        const intake::Step step = rig.rig.session.step();
        const QString english = rig.rig.window.windowTitle();
        for (const auto &language : wizard::Languages::available()) {
            rig.rig.speak(language.code);
            test::PayRig::settle();
            QVERIFY(rig.session.state() == state);
            QVERIFY(rig.rig.session.step() == step);
            QVERIFY2((rig.rig.window.windowTitle() == english) == (language.code == u"en"), qPrintable(scene.name));
        }
    }
}

void TestPayScreens::endIsMarked(const test::PayRig &rig)
{
    if (!rig.done->isVisible())
        return;
    for (const char *name : {"doneMark", "doneHeadline", "doneReferenceLabel", "doneReference", "doneCodeNote"})
        QVERIFY2(rig.done->findChild<QWidget *>(QLatin1String(name))->isVisible(), name);
    const auto *code = rig.done->findChild<widgets::QrView *>(QStringLiteral("receiptCode"));
    QVERIFY(code->width() == code->height() && code->width() >= code->minimumSizeHint().width());
    const bool beside = rig.done->width() > rig.done->height();
    const int end = rig.done->isRightToLeft() ? code->x() : rig.done->width() - code->geometry().right() - 1;
    QVERIFY2(!beside || end == 0, "the code ends at the margin");
}

void TestPayScreens::everythingIsInside(const QWidget &window)
{
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        bool scrolled = false;
        for (const QWidget *around = label->parentWidget(); around != nullptr; around = around->parentWidget())
            scrolled = scrolled || qobject_cast<const widgets::ScrollPanel *>(around) != nullptr;
        const QRect place(label->mapTo(&window, QPoint()), label->size());
        QVERIFY2(scrolled || window.rect().contains(place), qPrintable(label->text()));
    }
}

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "900000"); // every scene is a whole kiosk: minutes on a machine with much to do
    QApplication application(argc, argv);
    TestPayScreens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_payscreens.moc"
