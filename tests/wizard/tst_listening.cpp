// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/wizard/fakevoice.h"
#include "tests/wizard/wizardrig.h"
#include "ui/widgets/overlay.h"
#include "ui/wizard/formview.h"
#include "ui/wizard/stepview.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

using namespace chancery;
using intake::Step;
using test::FakeVoice;
using test::WizardRig;
using wizard::Listening;

/// The screen is read to whoever asks for it, and to nobody else.
class TestListening final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsOfferedWithoutAVoice();
    void silentUntilAskedFor();
    void aHeadsetIsAskedFor();
    void readsStepAndField();
    void readsWhatToDo();
    void moreIsReadInstead();
    void answersAreReadIntoAHeadsetOnly_data();
    void answersAreReadIntoAHeadsetOnly();
    void whatRunsByIsNotReadOverAndOver();
    void aQuestionIsRead();
    void theLanguageGoesAlong();
    void volume();
    void endsWithTheSession();

private:
    [[nodiscard]] QAbstractButton *button(const char *name) const
    {
        return m_rig->window.findChild<QAbstractButton *>(QString::fromLatin1(name));
    }
    void press(const char *name) { button(name)->click(); }
    void listen(Listening::Output output = Listening::Output::Loudspeaker);
    static void settle()
    {
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
    }

    std::unique_ptr<FakeVoice> m_voice;
    std::unique_ptr<WizardRig> m_rig;
};

void TestListening::init()
{
    m_voice = std::make_unique<FakeVoice>();
    m_rig = std::make_unique<WizardRig>();
    m_rig->window.show();
    m_rig->window.activateWindow();
    m_rig->window.showReady();
}

void TestListening::cleanup()
{
    m_rig.reset();
    m_voice.reset();
}

void TestListening::listen(Listening::Output output)
{
    m_rig->window.setVoice(m_voice.get(), output, 60);
    press("listen");
    if (output == Listening::Output::Headset)
        press("safeAnswer");
    settle();
}

void TestListening::nothingIsOfferedWithoutAVoice()
{
    QVERIFY(!button("listen")->isVisible());
    m_rig->window.setVoice(m_voice.get(), Listening::Output::Loudspeaker, 60);
    QVERIFY(button("listen")->isVisible());
    QVERIFY(!button("volume")->isVisible());
    m_voice->learn({});
    QVERIFY(!button("listen")->isVisible());
    m_voice->learn({QLocale::French});
    QVERIFY(!button("listen")->isVisible());
    m_rig->speak(QStringLiteral("fr"));
    settle();
    QVERIFY(button("listen")->isVisible());
    QVERIFY(!button("listen")->accessibleDescription().isEmpty());
}

void TestListening::silentUntilAskedFor()
{
    m_rig->window.setVoice(m_voice.get(), Listening::Output::Loudspeaker, 60);
    m_rig->goTo(Step::Review);
    settle();
    QVERIFY(m_voice->said.isEmpty());
}

void TestListening::aHeadsetIsAskedFor()
{
    m_rig->window.setVoice(m_voice.get(), Listening::Output::Headset, 60);
    press("listen");
    settle();
    auto *question = m_rig->window.findChild<widgets::Overlay *>(QStringLiteral("headsetQuestion"));
    QVERIFY(question != nullptr && question->isVisible());
    QVERIFY(m_voice->said.isEmpty());
    QVERIFY(!button("listen")->isChecked());
    press("otherAnswer");
    settle();
    QVERIFY(m_voice->said.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(button("safeAnswer") == nullptr, 20'000);
    press("listen");
    press("safeAnswer");
    QTRY_VERIFY_WITH_TIMEOUT(!m_voice->said.isEmpty(), 20'000);
    QVERIFY(button("listen")->isChecked());
}

void TestListening::readsStepAndField()
{
    listen();
    QVERIFY2(m_voice->last().contains(QStringLiteral("Apply for your visa here")), qPrintable(m_voice->last()));
    // What belongs together is read together.
    QVERIFY2(m_voice->last().contains(QStringLiteral("About 5 minutes.\nYou can go back at any time.")),
        qPrintable(m_voice->last()));
    m_rig->goTo(Step::Contact);
    settle();
    // The step, and the question at which the keyboard is.
    QVERIFY2(m_voice->last().startsWith(QStringLiteral("How to reach you")), qPrintable(m_voice->last()));
    QVERIFY2(m_voice->last().contains(QStringLiteral("Home address")), qPrintable(m_voice->last()));
    QVERIFY2(!m_voice->last().contains(QStringLiteral("Postal code")), qPrintable(m_voice->last()));
    m_rig->window.findChild<QLineEdit *>(QStringLiteral("home_address.city"))->setFocus();
    settle();
    QVERIFY2(m_voice->last().startsWith(QStringLiteral("Town or city")), qPrintable(m_voice->last()));
}

void TestListening::readsWhatToDo()
{
    listen();
    m_rig->goTo(Step::Contact);
    auto *form = static_cast<wizard::FormView *>(m_rig->window.view(Step::Contact));
    form->showProblems();
    settle();
    QVERIFY2(m_voice->last().contains(QStringLiteral("Fill in: home address")), qPrintable(m_voice->last()));
}

void TestListening::moreIsReadInstead()
{
    listen();
    QVERIFY(m_voice->isSpeaking);
    const auto before = m_voice->said.size();
    m_rig->session.next(); // silent at once, before the next step says anything
    QVERIFY(!m_voice->isSpeaking);
    QCOMPARE(m_voice->said.size(), before);
    settle();
    QVERIFY(m_voice->isSpeaking);
}

void TestListening::answersAreReadIntoAHeadsetOnly_data()
{
    QTest::addColumn<Listening::Output>("output");
    QTest::newRow("headset") << Listening::Output::Headset;
    QTest::newRow("loudspeaker") << Listening::Output::Loudspeaker;
}

void TestListening::answersAreReadIntoAHeadsetOnly()
{
    QFETCH(Listening::Output, output);
    const bool headset = output == Listening::Output::Headset;
    listen(output);
    m_rig->goTo(Step::ConfirmPassport);
    settle();
    m_rig->goTo(Step::Contact);
    m_rig->answer(Step::Contact);
    settle();
    m_rig->window.findChild<QLineEdit *>(QStringLiteral("email"))->setFocus();
    settle();
    m_rig->goTo(Step::Review);
    settle();
    const QString all = m_voice->said.join(u'\n');
    QCOMPARE(all.contains(QStringLiteral("Martin Dubois")), headset);
    QCOMPARE(all.contains(QStringLiteral("letter B, letter S")), headset); // the document number that is to be compared
    QCOMPARE(all.contains(QStringLiteral("@example.com")), headset);
    QVERIFY(all.contains(QStringLiteral("Check your answers")));
    QCOMPARE(all.contains(QStringLiteral("not read aloud")), !headset);
}

void TestListening::whatRunsByIsNotReadOverAndOver()
{
    listen();
    m_rig->goTo(Step::Privacy);
    settle();
    const auto said = m_voice->said.size();
    for (int i = 0; i < 5; ++i)
        Q_EMIT m_rig->window.view(Step::Privacy)->changed();
    settle();
    QCOMPARE(m_voice->said.size(), said);
}

void TestListening::aQuestionIsRead()
{
    listen();
    m_rig->goTo(Step::Trip);
    settle();
    press("startOver");
    settle();
    QVERIFY2(m_voice->last().contains(QStringLiteral("Start over?")), qPrintable(m_voice->last()));
    QVERIFY2(m_voice->last().contains(QStringLiteral("Keep my answers")), qPrintable(m_voice->last()));
}

void TestListening::theLanguageGoesAlong()
{
    listen();
    m_rig->goTo(Step::Trip);
    m_rig->speak(QStringLiteral("ar"));
    settle();
    QVERIFY(m_voice->language == QLocale::Arabic);
    QVERIFY(m_voice->isSpeaking);
    m_rig->speak(QStringLiteral("ru")); // which this voice does not know
    settle();
    QVERIFY(!m_voice->isSpeaking);
    QVERIFY(!button("listen")->isVisible());
    QVERIFY(!button("volume")->isVisible());
}

void TestListening::volume()
{
    listen();
    QVERIFY(button("volume")->isVisible());
    QCOMPARE(m_voice->volume, 60);
    QList<int> heard;
    for (int i = 0; i < 5; ++i) {
        press("volume");
        heard.append(m_voice->volume);
    }
    QCOMPARE(heard, (QList<int>{80, 100, 20, 40, 60}));
    press("volume");
    m_rig->window.endSession();
    QCOMPARE(m_voice->volume, 60); // the next person begins where the machine stands
}

void TestListening::endsWithTheSession()
{
    listen();
    m_rig->goTo(Step::Trip);
    settle();
    QVERIFY(m_voice->isSpeaking);
    m_rig->window.endSession();
    QVERIFY(!m_voice->isSpeaking);
    const auto said = m_voice->said.size();
    settle();
    m_rig->goTo(Step::Trip);
    settle();
    QCOMPARE(m_voice->said.size(), said);
    QVERIFY(!button("listen")->isChecked());
    QVERIFY(!button("volume")->isVisible());
}

QTEST_MAIN(TestListening)
#include "tst_listening.moc"
