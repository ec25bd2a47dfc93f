// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/wizard/wizardrig.h"

#include "models/domain/fielddefinition.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/pickedit.h"
#include "ui/wizard/formview.h"
#include "ui/wizard/stepwords.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLineEdit>
#include <QTest>

using namespace chancery;
using intake::Step;

/// The language may change at any step: what was answered stays, what is on the screen says it in the other language,
/// and Arabic turns the window round.
class TestLanguageSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost_data();
    void nothingIsLost();
    void whatIsTypedStays();
    void arabicTurnsTheWindowRound();
    void aChineseListIsFoundOnLatinKeys();

private:
    static void settle();
    static void choose(test::WizardRig &rig, const QString &language);
    static QMap<QString, QString> typed(const QWidget &page);
};

void TestLanguageSwitch::settle()
{
    for (int i = 0; i < 6; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

void TestLanguageSwitch::choose(test::WizardRig &rig, const QString &language)
{
    rig.window.findChild<QAbstractButton *>(QStringLiteral("chooseLanguage"))->click();
    settle();
    rig.window.findChild<QWidget *>(QStringLiteral("languagePanel"))->findChild<QAbstractButton *>(language)->click();
    settle();
}

QMap<QString, QString> TestLanguageSwitch::typed(const QWidget &page)
{
    QMap<QString, QString> texts;
    for (const auto *edit : page.findChildren<QLineEdit *>())
        texts.insert(edit->parentWidget()->objectName() + u'/' + edit->objectName(), edit->text());
    return texts;
}

void TestLanguageSwitch::nothingIsLost_data()
{
    QTest::addColumn<Step>("step");
    for (const Step step : intake::allSteps) {
        if (step != Step::Language && step < Step::Pay) // Pay and Done have a test of their own
            QTest::newRow(qPrintable(intake::toString(step))) << step;
    }
}

void TestLanguageSwitch::nothingIsLost()
{
    QFETCH(Step, step);
    test::WizardRig rig;
    rig.child = step == Step::Guardian;
    rig.goTo(step);
    rig.answer(step == Step::Passport || step == Step::ConfirmPassport ? Step::Fee : step);
    settle();
    QHash<domain::FieldId, QVariant> answers;
    for (const auto &definition : domain::formFields()) {
        if (definition.id != domain::FieldId::UiLanguage)
            answers.insert(definition.id, rig.session.value(definition.id));
    }
    const auto texts = typed(*rig.window.view(step));
    for (const auto &language : wizard::Languages::available()) {
        if (language.code == rig.languages.current())
            continue;
        choose(rig, language.code);
        QCOMPARE(rig.languages.current(), language.code);
        QVERIFY(rig.session.step() == step);
        QCOMPARE(rig.session.language(), language.code);
        QVERIFY(rig.window.layoutDirection() == (language.code == u"ar" ? Qt::RightToLeft : Qt::LeftToRight));
        QVERIFY2(rig.window.windowTitle().startsWith(wizard::stepTitle(step)), qPrintable(rig.window.windowTitle()));
        for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer)
            QCOMPARE(rig.session.value(answer.key()), answer.value());
        QCOMPARE(typed(*rig.window.view(step)), texts);
    }
}

void TestLanguageSwitch::whatIsTypedStays()
{
    // On a later page of a form, in a field that has not been left yet.
    test::WizardRig rig;
    rig.goTo(Step::Contact);
    auto *form = static_cast<wizard::FormView *>(rig.window.view(Step::Contact));
    auto *email = rig.window.findChild<QLineEdit *>(QStringLiteral("email"));
    for (int page = 0; page < form->pageCount() && !email->isVisible(); ++page) {
        form->showPage(page);
        settle();
    }
    QVERIFY(email->isVisible());
    email->setFocus();
    QTest::keyClicks(email, QStringLiteral("c@e"), Qt::NoModifier, 3 * intake::MrzScan::burstGapMs); // no reader types so slowly
    for (const QString &language :
        {QStringLiteral("ar"), QStringLiteral("ru"), QStringLiteral("zh_CN"), QStringLiteral("en")}) {
        choose(rig, language);
        QVERIFY(email->isVisible());
        QCOMPARE(email->text(), QStringLiteral("c@e"));
    }
}

void TestLanguageSwitch::aChineseListIsFoundOnLatinKeys()
{
    test::WizardRig rig;
    rig.goTo(Step::Person);
    choose(rig, QStringLiteral("zh_CN"));
    auto *country = rig.window.findChild<widgets::PickEdit *>(QStringLiteral("birth_country"));
    QVERIFY(country != nullptr);
    for (const auto &[keys, name] : {std::pair(QStringLiteral("aerji"), QStringLiteral("阿尔及利亚")),
             std::pair(QStringLiteral("Algeria"), QStringLiteral("阿尔及利亚")),
             std::pair(QStringLiteral("aejly"), QStringLiteral("阿尔及利亚"))}) {
        country->openList();
        settle();
        auto *search = country->list()->findChild<QLineEdit *>(QStringLiteral("search"));
        QTest::keyClicks(search, keys, Qt::NoModifier, 2 * intake::MrzScan::burstGapMs);
        QTest::keyClick(search, Qt::Key_Return);
        settle();
        QCOMPARE(country->chosen(), QStringLiteral("DZA"));
        QCOMPARE(country->text(), name);
        country->setChosen({});
    }
}

void TestLanguageSwitch::arabicTurnsTheWindowRound()
{
    test::WizardRig rig;
    rig.goTo(Step::Trip);
    settle();
    const auto place = [&rig](const char *name) {
        const auto *widget = rig.window.findChild<QWidget *>(QString::fromLatin1(name));
        return widget->mapTo(&rig.window, widget->rect().center()).x() * 2 > rig.window.width() ? Qt::RightEdge
                                                                                                : Qt::LeftEdge;
    };
    QVERIFY(place("primary") == Qt::RightEdge);
    QVERIFY(place("back") == Qt::LeftEdge);
    QVERIFY(place("startOver") == Qt::RightEdge);
    choose(rig, QStringLiteral("ar"));
    QVERIFY(place("primary") == Qt::LeftEdge);
    QVERIFY(place("back") == Qt::RightEdge);
    QVERIFY(place("startOver") == Qt::LeftEdge);
    choose(rig, QStringLiteral("fr"));
    QVERIFY(place("primary") == Qt::RightEdge);
}

QTEST_MAIN(TestLanguageSwitch)
#include "tst_languageswitch.moc"
