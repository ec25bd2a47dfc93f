// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/wizard/wizardrig.h"

#include "ui/widgets/dateedit.h"
#include "ui/wizard/formview.h"

#include <QPushButton>
#include <QTest>

using namespace chancery;
using intake::Step;

/// What is on which part of a step that is cut into parts, and what a part says of itself.
class TestFormParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDaysOfAStayStandTogether_data();
    void theDaysOfAStayStandTogether();
    void aDeclarationSaysItsPart_data();
    void aDeclarationSaysItsPart();

private:
    static void languages()
    {
        for (const char *language : {"en", "zh_CN", "fr", "es", "ar", "ru"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
};

void TestFormParts::theDaysOfAStayStandTogether_data()
{
    QTest::addColumn<QString>("language");
    languages();
}

void TestFormParts::theDaysOfAStayStandTogether()
{
    QFETCH(QString, language);
    test::WizardRig rig({1080, 1920}, theme::TextSize::Normal, 102.46);
    rig.speak(language);
    rig.goTo(Step::Trip);
    rig.answer(Step::Trip);
    auto *form = qobject_cast<wizard::FormView *>(rig.window.view(Step::Trip));
    QVERIFY(form != nullptr);
    const auto *arrival = form->findChild<widgets::DateEdit *>(QStringLiteral("intended_arrival_date"));
    const auto *departure = form->findChild<widgets::DateEdit *>(QStringLiteral("intended_departure_date"));
    QVERIFY(arrival != nullptr && departure != nullptr);
    bool seen = false;
    for (int part = 0; part < form->pageCount(); ++part) {
        form->showPage(part);
        QTest::qWait(0);
        QCOMPARE(arrival->isVisible(), departure->isVisible());
        seen = seen || arrival->isVisible();
    }
    QVERIFY(seen);
}

void TestFormParts::aDeclarationSaysItsPart_data()
{
    QTest::addColumn<QString>("language");
    languages();
}

void TestFormParts::aDeclarationSaysItsPart()
{
    QFETCH(QString, language);
    test::WizardRig rig({1280, 720}, theme::TextSize::Largest);
    rig.speak(language);
    rig.goTo(Step::Review);
    auto *primary = rig.window.findChild<QPushButton *>(QStringLiteral("primary"));
    QTRY_VERIFY(primary->isVisible() && primary->isEnabled());
    const QString allRight = primary->text();
    primary->click();
    auto *form = rig.window.view(Step::Review)->findChild<wizard::FormView *>();
    QTRY_VERIFY(form->isVisible());
    QTRY_VERIFY(primary->text() != allRight);
    QCOMPARE(form->pageCount(), 2);
    QVERIFY2(rig.window.windowTitle().contains(QStringLiteral("1/2")), qPrintable(rig.window.windowTitle()));
    const QString goOn = primary->text();
    form->showPage(1);
    QTRY_VERIFY2(rig.window.windowTitle().contains(QStringLiteral("2/2")), qPrintable(rig.window.windowTitle()));
    QVERIFY2(primary->text() != goOn, qPrintable(goOn)); // the last one names the fee
}

QTEST_MAIN(TestFormParts)
#include "tst_formparts.moc"
