// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/wizard/wizardrig.h"

#include "models/domain/previousvisa.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/mrzedit.h"
#include "ui/widgets/onscreenkeyboard.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/pickedit.h"
#include "ui/wizard/formview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace chancery;
using domain::FieldId;
using intake::Step;
using Kind = widgets::KeyboardKey::Kind;

/// The on-screen keyboard in the kiosk: every text field of every step on every screen is seen above it, with Back and
/// the primary button, and a person types without a hardware key.
class TestKeyboardScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversNothing_data();
    void coversNothing();
    void fillsAFormByTouch();
    void typesTheZone();
    void findsACountry();
    void aSheetStaysAboveIt();
    void leavesNothingBehind();

private:
    static void settle();
    static void touch(QWidget *widget);
    static widgets::OnScreenKeyboard *keyboardOf(const test::WizardRig &rig)
    {
        return rig.window.findChild<widgets::OnScreenKeyboard *>();
    }
    static void type(const test::WizardRig &rig, const QString &text);
    static void look(const test::WizardRig &rig, const QWidget &field);
};

void TestKeyboardScreens::settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

void TestKeyboardScreens::touch(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
    settle();
}

void TestKeyboardScreens::type(const test::WizardRig &rig, const QString &text)
{
    for (const QChar letter : text) {
        QWidget *key = letter == u' ' ? keyboardOf(rig)->keyFor(Kind::Space) : keyboardOf(rig)->keyFor(QString(letter));
        QVERIFY2(key != nullptr, qPrintable(QString(letter)));
        touch(key);
    }
}

void TestKeyboardScreens::look(const test::WizardRig &rig, const QWidget &field)
{
    const auto *keyboard = keyboardOf(rig);
    const QString where
        = intake::toString(rig.session.step()) + u' ' + field.objectName() + u' ' + field.accessibleName();
    QVERIFY2(keyboard->isVisible(), qPrintable(where));
    QVERIFY2(field.hasFocus(), qPrintable(where));
    QVERIFY2(
        field.visibleRegion().boundingRect() == field.rect(), qPrintable(where + QStringLiteral(" is not seen whole")));
    const int top = keyboard->mapTo(&rig.window, QPoint()).y();
    QVERIFY2(field.mapTo(&rig.window, QPoint(0, field.height())).y() <= top, qPrintable(where));
    QVERIFY2(keyboard->geometry().bottom() < rig.window.height(), qPrintable(where));
    for (const auto &name : {QStringLiteral("back"), QStringLiteral("primary")}) {
        const auto *button = rig.window.findChild<QAbstractButton *>(name);
        QVERIFY2(button->isVisible() && button->visibleRegion().boundingRect() == button->rect(), qPrintable(where));
        QVERIFY2(button->mapTo(&rig.window, QPoint(0, button->height())).y() + 8 <= top, qPrintable(where));
    }
}

void TestKeyboardScreens::coversNothing_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<theme::TextSize>("text");
    // One language each of short words, of long ones, and of those that are read from the other side; tst_screens looks
    // at all of them.
    const QStringList looked{QStringLiteral("en"), QStringLiteral("ru"), QStringLiteral("ar")};
    for (const auto &[language, ownName] : wizard::Languages::available()) {
        if (!looked.contains(language))
            continue;
        for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(1080, 1920)}) {
            for (const auto text : {theme::TextSize::Normal, theme::TextSize::Largest}) {
                QTest::addRow("%s %dx%d %d", qPrintable(language), size.width(), size.height(), static_cast<int>(text))
                    << language << size << text;
            }
        }
    }
}

void TestKeyboardScreens::coversNothing()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(theme::TextSize, text);
    test::WizardRig rig(size, text);
    rig.child = true;
    QVERIFY(rig.languages.speak(language));
    rig.theme.setLocale(rig.languages.locale());
    rig.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    for (const Step step : {Step::Passport, Step::Trip, Step::Person, Step::Contact, Step::Occupation, Step::Funding,
             Step::Host, Step::Guardian}) {
        rig.goTo(step);
        if (step != Step::Passport)
            rig.answer(step);
        settle();
        auto *form = qobject_cast<wizard::FormView *>(rig.window.view(step));
        QStringList names;
        for (const auto *edit : rig.window.view(step)->findChildren<QLineEdit *>())
            names.append(edit->objectName() + u'/' + edit->parentWidget()->objectName());
        for (const QString &name : names) {
            QLineEdit *field = nullptr;
            for (auto *edit : rig.window.view(step)->findChildren<QLineEdit *>())
                field = edit->objectName() + u'/' + edit->parentWidget()->objectName() == name ? edit : field;
            QVERIFY2(field != nullptr, qPrintable(name));
            for (int page = 0; form != nullptr && !field->isVisible() && page < form->pageCount(); ++page)
                form->showPage(page);
            settle();
            touch(field);
            QVERIFY2(rig.window.size() == size, qPrintable(name));
            look(rig, *field);
            if (QTest::currentTestFailed())
                return;
            touch(keyboardOf(rig)->keyFor(Kind::Close));
            QVERIFY(!keyboardOf(rig)->isVisible());
        }
        QCOMPARE(rig.window.size(), size);
    }
}

void TestKeyboardScreens::fillsAFormByTouch()
{
    test::WizardRig rig;
    rig.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    rig.goTo(Step::Person);
    settle();
    touch(rig.window.findChild<QLineEdit *>(QStringLiteral("birth_place")));
    type(rig, QStringLiteral("Lyon"));
    QCOMPARE(rig.session.value(FieldId::BirthPlace).toString(), QStringLiteral("Lyon"));
    // Next goes through all fields, over the pages; the keyboard is there for those that take text.
    QStringList visited;
    for (int i = 0; i < 20 && keyboardOf(rig)->isVisible(); ++i) {
        touch(keyboardOf(rig)->keyFor(Kind::Next));
        visited.append(QApplication::focusWidget()->objectName());
        if (!keyboardOf(rig)->isVisible() && visited.last() != QLatin1String("primary"))
            break;
    }
    QCOMPARE(visited.first(), QStringLiteral("birth_country")); // a list: no keyboard, but still in sight
    QVERIFY(QApplication::focusWidget()->isVisible());
}

void TestKeyboardScreens::typesTheZone()
{
    test::WizardRig rig;
    rig.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    rig.goTo(Step::Passport);
    settle();
    auto *edit = rig.window.findChild<widgets::MrzEdit *>(QStringLiteral("mrz"));
    touch(edit->line(0));
    type(rig, test::WizardRig::passportLines().join(QString()));
    QCOMPARE(edit->lines(), test::WizardRig::passportLines());
    touch(rig.window.findChild<QAbstractButton *>(QStringLiteral("primary")));
    QCOMPARE(intake::toString(rig.session.step()), intake::toString(Step::ConfirmPassport));
    QVERIFY(!keyboardOf(rig)->isVisible());
}

void TestKeyboardScreens::findsACountry()
{
    test::WizardRig rig;
    rig.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    rig.goTo(Step::Person);
    settle();
    touch(rig.window.findChild<widgets::PickEdit *>(QStringLiteral("birth_country")));
    auto *search = rig.window.findChild<QLineEdit *>(QStringLiteral("search"));
    QVERIFY(search != nullptr && !keyboardOf(rig)->isVisible()); // the list is what is touched first
    touch(search);
    QVERIFY(keyboardOf(rig)->isVisible());
    const auto *close = rig.window.findChild<QWidget *>(QStringLiteral("closeList"));
    QVERIFY(close->mapTo(&rig.window, QPoint(0, close->height())).y() <= keyboardOf(rig)->geometry().top());
    type(rig, QStringLiteral("Port"));
    QCOMPARE(search->text(), QStringLiteral("Port"));
    QTest::keyClick(search, Qt::Key_Return);
    settle();
    QCOMPARE(rig.session.value(FieldId::BirthCountry).toString(), QStringLiteral("PRT"));
    QVERIFY(!keyboardOf(rig)->isVisible());
}

void TestKeyboardScreens::aSheetStaysAboveIt()
{
    test::WizardRig rig({1280, 720}, theme::TextSize::Largest);
    rig.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    rig.goTo(Step::Trip);
    rig.answer(Step::Trip);
    settle();
    auto *form = static_cast<wizard::FormView *>(rig.window.view(Step::Trip));
    auto *add = rig.window.findChild<QAbstractButton *>(QStringLiteral("addVisa"));
    for (int page = 0; page < form->pageCount() && !add->isVisible(); ++page)
        form->showPage(page);
    settle();
    touch(add);
    auto *number = rig.window.findChild<QLineEdit *>(QStringLiteral("visaNumber"));
    touch(number);
    type(rig, QStringLiteral("AB"));
    QCOMPARE(number->text(), QStringLiteral("AB"));
    for (const auto &[sheet, date] : {std::pair{QStringLiteral("visaFrom"), QStringLiteral("01022024")},
             std::pair{QStringLiteral("visaTo"), QStringLiteral("30042024")}}) {
        auto *day = rig.window.findChild<QWidget *>(sheet)->findChild<QLineEdit *>(QStringLiteral("day"));
        day->setFocus();
        settle();
        QCOMPARE(day->visibleRegion().boundingRect(), day->rect());
        const int top = keyboardOf(rig)->mapTo(&rig.window, QPoint()).y();
        QVERIFY(day->mapTo(&rig.window, QPoint(0, day->height())).y() <= top);
        type(rig, date);
    }
    auto *give = rig.window.findChild<QAbstractButton *>(QStringLiteral("giveVisa"));
    QVERIFY(give->mapTo(&rig.window, QPoint(0, give->height())).y() <= keyboardOf(rig)->geometry().top());
    touch(give);
    const auto visas = rig.session.value(FieldId::PreviousVisas3y).value<domain::PreviousVisas>();
    QCOMPARE(visas.size(), 1U);
    QCOMPARE(visas.front(), (domain::PreviousVisa{QStringLiteral("AB"), QDate(2024, 2, 1), QDate(2024, 4, 30)}));
    touch(rig.window.findChild<QAbstractButton *>(QStringLiteral("remove0")));
    QVERIFY(!rig.session.value(FieldId::PreviousVisas3y).isValid());
}

void TestKeyboardScreens::leavesNothingBehind()
{
    test::WizardRig rig;
    rig.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    rig.goTo(Step::Person);
    settle();
    touch(rig.window.findChild<QLineEdit *>(QStringLiteral("birth_place")));
    type(rig, QStringLiteral("Oslo"));
    rig.window.endSession();
    settle();
    QVERIFY(!keyboardOf(rig)->isVisible());
    QVERIFY(keyboardOf(rig)->findChildren<widgets::KeyCap *>().isEmpty());
}

QTEST_MAIN(TestKeyboardScreens)
#include "tst_keyboardscreens.moc"
