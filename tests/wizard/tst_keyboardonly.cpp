// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/wizard/hands.h"

#include "ui/widgets/overlay.h"
#include "ui/wizard/formview.h"
#include "ui/wizard/stepview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

using namespace chancery;
using intake::Step;

/// A person without a pointer: the whole way by Tab, Space, Enter, arrows and letters, and always a visible place of
/// the focus.
class TestKeyboardOnly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeWay();
    void focusIsSeenEverywhere_data();
    void focusIsSeenEverywhere();
    void tabGoesRoundAndBack();
    void tabReadsAsThePageDoes_data();
    void tabReadsAsThePageDoes();
    void escapeClosesWhatFloats();

private:
    static void settle();
    static QList<QWidget *> stops(test::WizardRig &rig);
};

void TestKeyboardOnly::settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

/// All places that Tab comes to, once round.
QList<QWidget *> TestKeyboardOnly::stops(test::WizardRig &rig)
{
    QList<QWidget *> all;
    for (int i = 0; i < 120; ++i) {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &rig.window, Qt::Key_Tab);
        settle();
        focus = QApplication::focusWidget();
        if (focus == nullptr || all.contains(focus))
            return all;
        all.append(focus);
    }
    return all;
}

void TestKeyboardOnly::theWholeWay()
{
    test::WizardRig rig;
    rig.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    test::Hands hands(rig, test::Hands::Way::Keys);
    QVERIFY2(hands.walkTo(Step::Fee), qPrintable(hands.what()));
    QVERIFY(rig.session.canGoTo(Step::Fee));
    QCOMPARE(rig.session.value(domain::FieldId::BirthCountry).toString(), QStringLiteral("FRA"));
    QCOMPARE(rig.session.value(domain::FieldId::CivilStatus).toString(), QStringLiteral("married"));
    auto *primary = rig.window.findChild<QAbstractButton *>(QStringLiteral("primary"));
    QTRY_VERIFY(primary->isVisible() && primary->isEnabled());
}

void TestKeyboardOnly::focusIsSeenEverywhere_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<bool>("contrast");
    for (const Step step : {Step::Attract, Step::Privacy, Step::Passport, Step::Trip, Step::Person, Step::Contact,
             Step::Funding, Step::Review}) {
        for (const bool contrast : {false, true})
            QTest::addRow("%s%s", qPrintable(intake::toString(step)), contrast ? " contrast" : "") << step << contrast;
    }
}

void TestKeyboardOnly::focusIsSeenEverywhere()
{
    QFETCH(Step, step);
    QFETCH(bool, contrast);
    test::WizardRig rig;
    rig.theme.setHighContrast(contrast);
    rig.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    rig.goTo(step);
    if (step >= Step::Trip && step < Step::Review)
        rig.answer(step);
    settle();
    const QList<QWidget *> all = stops(rig);
    QVERIFY2(all.size() >= 6, qPrintable(QString::number(all.size())));
    for (QWidget *stop : all) {
        const QString where
            = QStringLiteral("%1 %2").arg(QString::fromLatin1(stop->metaObject()->className()), stop->objectName());
        rig.window.setFocus();
        settle();
        const QImage without = stop->grab().toImage();
        stop->setFocus(Qt::TabFocusReason);
        settle();
        const QImage with = stop->grab().toImage();
        int differing = 0;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x)
                differing += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
        }
        // A ring of two pixels around it, or more; a blinking cursor alone would be less.
        QVERIFY2(differing >= stop->width() + stop->height(),
            qPrintable(where + QStringLiteral(": %1 pixels").arg(differing)));
        QVERIFY2(!stop->visibleRegion().isEmpty(), qPrintable(where));
    }
}

void TestKeyboardOnly::tabGoesRoundAndBack()
{
    test::WizardRig rig;
    rig.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    rig.goTo(Step::Person);
    settle();
    const QList<QWidget *> forward = stops(rig);
    QCOMPARE(QApplication::focusWidget(), forward.first()); // round
    QList<QWidget *> back;
    for (int i = 0; i < forward.size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        back.prepend(QApplication::focusWidget());
    }
    QCOMPARE(back, forward);
}

void TestKeyboardOnly::tabReadsAsThePageDoes_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("from the left") << false;
    QTest::newRow("from the right") << true;
}

void TestKeyboardOnly::tabReadsAsThePageDoes()
{
    QFETCH(bool, mirrored);
    test::WizardRig rig;
    rig.window.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    rig.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    rig.goTo(Step::Contact);
    settle();
    QStringList names;
    for (const QWidget *stop : stops(rig)) {
        if (rig.window.view(Step::Contact)->isAncestorOf(stop))
            names.append(stop->objectName());
    }
    names.prepend(names.takeLast()); // Tab began at the first question, where the keyboard was, and came back to it
    // Two columns: along each row, then the next row.
    const QStringList expected{QStringLiteral("home_address.line1"), QStringLiteral("home_address.city"),
        QStringLiteral("home_address.postalCode"), QStringLiteral("home_address.country")};
    QCOMPARE(names.first(4), expected);
}

void TestKeyboardOnly::escapeClosesWhatFloats()
{
    test::WizardRig rig;
    rig.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    rig.goTo(Step::Trip);
    settle();
    for (const auto &name : {QStringLiteral("chooseLanguage"), QStringLiteral("help"), QStringLiteral("startOver")}) {
        auto *button = rig.window.findChild<QAbstractButton *>(name);
        button->setFocus();
        QTest::qWait(intake::MrzScan::burstGapMs + 10); // slower than a reader
        QTest::keyClick(button, Qt::Key_Space);
        settle();
        QVERIFY2(!rig.window.findChildren<widgets::Overlay *>().isEmpty(), qPrintable(name));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        settle();
        QVERIFY2(rig.window.findChildren<widgets::Overlay *>().isEmpty(), qPrintable(name));
        QCOMPARE(QApplication::focusWidget(), button);
        QCOMPARE(intake::toString(rig.session.step()), intake::toString(Step::Trip));
    }
}

QTEST_MAIN(TestKeyboardOnly)
#include "tst_keyboardonly.moc"
