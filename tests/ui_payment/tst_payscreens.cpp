// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_payment/payrig.h"
#include "ui/widgets/choicecards.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/scrollpanel.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace chancery;

/// The step Pay on every screen: nothing clipped, nothing scrolls, the code large enough to be scanned.
class TestPayScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyScene_data();
    void everyScene();

private:
    static void noWordIsClipped(const QWidget &window);
    static void everythingIsInside(const QWidget &window);
};

void TestPayScreens::everyScene_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<theme::TextSize>("text");
    for (const auto &language : wizard::Languages::available()) {
        for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(1080, 1920)}) {
            for (const auto text : {theme::TextSize::Normal, theme::TextSize::Largest}) {
                QTest::addRow(
                    "%s %dx%d %d", qPrintable(language.code), size.width(), size.height(), static_cast<int>(text))
                    << language.code << size << text;
            }
        }
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
        noWordIsClipped(rig.rig.window);
        everythingIsInside(rig.rig.window);
        for (const auto *panel : rig.view->findChildren<widgets::ScrollPanel *>()) {
            if (panel->isVisible() && !scene.isList)
                QVERIFY2(panel->isContentVisible(), qPrintable(scene.name + QStringLiteral(" scrolls")));
        }
        const auto *code = rig.view->findChild<widgets::QrView *>(QStringLiteral("payCode"));
        if (code->isVisible()) {
            const int side = std::min(code->width(), code->height());
            QVERIFY2(side >= rig.rig.theme.millimetres(45), qPrintable(QStringLiteral("code of %1 px").arg(side)));
        }
        if (QTest::currentTestFailed()) {
            qWarning() << "in scene" << scene.name;
            return;
        }
    }
}

void TestPayScreens::noWordIsClipped(const QWidget &window)
{
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int flags = static_cast<int>(label->alignment()) | (label->wordWrap() ? Qt::TextWordWrap : 0);
        const QRect needed
            = label->fontMetrics().boundingRect(QRect(0, 0, label->width(), 100000), flags, label->text());
        const QString where = QStringLiteral("%1 \"%2\": %3×%4 in %5×%6")
                                  .arg(label->objectName(), label->text())
                                  .arg(needed.width())
                                  .arg(needed.height())
                                  .arg(label->width())
                                  .arg(label->height());
        QVERIFY2(needed.height() <= label->height() + 2 && needed.width() <= label->width() + 2, qPrintable(where));
    }
    for (const auto *button : window.findChildren<QPushButton *>()) {
        if (button->isVisible())
            QVERIFY2(
                button->fontMetrics().horizontalAdvance(button->text()) <= button->width(), qPrintable(button->text()));
    }
    // Cards paint their words themselves, for the height that they ask for.
    for (const auto *card : window.findChildren<QAbstractButton *>()) {
        if (card->isVisible() && card->inherits("chancery::widgets::ChoiceCard"))
            QVERIFY2(card->height() + 2 >= card->heightForWidth(card->width()), qPrintable(card->text()));
    }
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

QTEST_MAIN(TestPayScreens)
#include "tst_payscreens.moc"
