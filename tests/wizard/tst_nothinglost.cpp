// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/wizard/wizardrig.h"

#include "ui/wizard/formview.h"
#include "ui/wizard/stepview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QTest>

using namespace chancery;
using domain::FieldId;
using intake::Step;

/// Random walks over a filled form: back, on, Change, language, text size, contrast, help, the on-screen keyboard, a
/// smaller window. Whatever the way, every answer is as it was.
class TestNothingLost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomWalks_data();
    void randomWalks();
    void whatIsHalfTypedStays();

private:
    static void settle();
    static QString act(test::WizardRig &rig, QRandomGenerator &random);
    static void press(const test::WizardRig &rig, const QString &name);
    static QByteArray answersOf(const test::WizardRig &rig);
};

void TestNothingLost::settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

void TestNothingLost::press(const test::WizardRig &rig, const QString &name)
{
    auto *button = rig.window.findChild<QAbstractButton *>(name);
    if (button != nullptr && button->isVisible() && button->isEnabled())
        QTest::mouseClick(button, Qt::LeftButton);
}

QByteArray TestNothingLost::answersOf(const test::WizardRig &rig)
{
    QJsonObject answers = rig.session.application().toJson();
    QJsonObject session = answers.value(QLatin1String("session")).toObject();
    session.remove(QStringLiteral("ui_language")); // the one that is meant to change
    answers.insert(QStringLiteral("session"), session);
    return QJsonDocument(answers).toJson();
}

QString TestNothingLost::act(test::WizardRig &rig, QRandomGenerator &random)
{
    const Step step = rig.session.step();
    switch (random.bounded(10)) {
    case 0:
    case 1:
        if (step > Step::ConfirmPassport) // before that lies the reading itself
            press(rig, QStringLiteral("back"));
        return QStringLiteral("back");
    case 2:
    case 3:
        if (step < Step::Fee)
            press(rig, QStringLiteral("primary"));
        return QStringLiteral("on");
    case 4: {
        const auto steps = rig.session.steps();
        const Step there = steps.at(static_cast<std::size_t>(random.bounded(static_cast<int>(steps.size()))));
        if (there > Step::Passport && there < Step::Fee)
            rig.session.goTo(there);
        return QStringLiteral("goTo ") + intake::toString(there);
    }
    case 5: {
        const auto &languages = wizard::Languages::available();
        const QString code
            = languages.at(static_cast<std::size_t>(random.bounded(static_cast<int>(languages.size())))).code;
        press(rig, QStringLiteral("chooseLanguage"));
        if (auto *panel = rig.window.findChild<QWidget *>(QStringLiteral("languagePanel")))
            panel->findChild<QAbstractButton *>(code)->click();
        return code;
    }
    case 6:
        press(rig, QStringLiteral("textSize"));
        return QStringLiteral("text size");
    case 7:
        press(rig, QStringLiteral("contrast"));
        return QStringLiteral("contrast");
    case 8: {
        const auto fields = rig.window.view(step)->findChildren<QLineEdit *>();
        QLineEdit *field = fields.isEmpty() ? nullptr : fields.at(random.bounded(static_cast<int>(fields.size())));
        if (field != nullptr && field->isVisible())
            QTest::mouseClick(field, Qt::LeftButton); // the keyboard comes, the pages are dealt anew
        return QStringLiteral("touch a field");
    }
    default:
        rig.window.resize(rig.window.width() == 1280 ? QSize(1366, 768) : QSize(1280, 720));
        return QStringLiteral("resize");
    }
}

void TestNothingLost::randomWalks_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("child");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed << (seed % 3 == 0);
}

void TestNothingLost::randomWalks()
{
    QFETCH(quint32, seed);
    QFETCH(bool, child);
    QRandomGenerator random(seed);
    test::WizardRig rig;
    rig.child = child;
    rig.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    rig.goTo(Step::Review);
    rig.answer(Step::Review);
    settle();
    const QByteArray before = answersOf(rig);
    const domain::ApplicationRef reference = rig.session.reference();
    QStringList way;
    for (int i = 0; i < 40; ++i) {
        way.append(act(rig, random));
        settle();
        if (answersOf(rig) != before)
            QFAIL(qPrintable(way.join(QStringLiteral(", ")) + u'\n' + QString::fromUtf8(answersOf(rig))));
    }
    QCOMPARE(rig.session.reference(), reference);
    QVERIFY(rig.session.canGoTo(Step::Fee)); // and it is as complete as it was
}

void TestNothingLost::whatIsHalfTypedStays()
{
    test::WizardRig rig;
    rig.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    rig.goTo(Step::Contact);
    rig.session.setValue(FieldId::ResidenceOtherThanNationality, true);
    settle();
    auto *permit = rig.window.findChild<QWidget *>(QStringLiteral("residence_permit_expiry"));
    auto *year = permit->findChild<QLineEdit *>(QStringLiteral("year"));
    auto *form = static_cast<wizard::FormView *>(rig.window.view(Step::Contact));
    for (int page = 0; page < form->pageCount() && !year->isVisible(); ++page)
        form->showPage(page);
    year->setFocus();
    QTest::keyClicks(year, QStringLiteral("202"), {}, 80);
    for (const QString &name : {QStringLiteral("textSize"), QStringLiteral("contrast")})
        press(rig, name);
    settle();
    press(rig, QStringLiteral("chooseLanguage"));
    rig.window.findChild<QWidget *>(QStringLiteral("languagePanel"))
        ->findChild<QAbstractButton *>(QStringLiteral("zh_CN"))
        ->click();
    settle();
    rig.session.back();
    settle();
    rig.session.next();
    settle();
    QCOMPARE(rig.window.findChild<QWidget *>(QStringLiteral("residence_permit_expiry"))
                 ->findChild<QLineEdit *>(QStringLiteral("year"))
                 ->text(),
        QStringLiteral("202"));
}

QTEST_MAIN(TestNothingLost)
#include "tst_nothinglost.moc"
