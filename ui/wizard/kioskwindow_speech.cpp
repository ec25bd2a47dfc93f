// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// Reading the screen aloud: off until somebody asks for it, and off again with the session.
#include "ui/wizard/kioskwindow.h"

#include "models/intake/intakesession.h"
#include "ui/theme/theme.h"
#include "ui/widgets/barbutton.h"
#include "ui/widgets/questiondialog.h"
#include "ui/widgets/topbar.h"
#include "ui/wizard/languages.h"
#include "ui/wizard/stepview.h"

#include <QApplication>

namespace chancery::wizard {

using intake::Step;
using widgets::QuestionDialog;

namespace {

/// Steps that show what a person has answered, not only what is asked.
bool showsAnswers(Step step)
{
    return step == Step::ConfirmPassport || step == Step::Review || step == Step::Done;
}

} // namespace

void KioskWindow::buildSpeech()
{
    m_listen->setCheckable(true);
    for (widgets::BarButton *button : {m_listen, m_volume})
        button->hide();
    connect(m_listen, &QAbstractButton::clicked, this, &KioskWindow::toggleListening);
    connect(m_volume, &QAbstractButton::clicked, this, [this] {
        m_listening.cycleVolume();
        refreshSpeech();
        m_listening.readControl(m_volume); // that loud
    });
    connect(&m_listening, &Listening::offerChanged, this, &KioskWindow::refreshSpeech);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && now != this && isAncestorOf(now))
            m_listening.readControl(now);
    });
}

void KioskWindow::setVoice(Speaker *voice, Listening::Output output, int volume)
{
    m_listening.setVoice(voice, output, volume);
}

void KioskWindow::refreshSpeech()
{
    const QLocale locale = m_context.languages.locale();
    if (m_listening.isOn() && !m_listening.isOffered(locale))
        m_listening.stop(); // the voice does not know this language
    m_listening.setLocale(locale);
    m_listen->setText(tr("Listen"));
    m_listen->setAccessibleDescription(
        m_listening.isOn() ? tr("The screen is being read to you") : tr("Read the screen to me"));
    m_listen->setChecked(m_listening.isOn());
    m_listen->setVisible(m_listening.isOffered(locale));
    m_volume->setText(tr("Volume"));
    m_volume->setAccessibleDescription(tr("%1 percent").arg(m_listening.volume()));
    m_volume->setVisible(m_listening.isOn());
    m_top->refit();
}

void KioskWindow::toggleListening()
{
    if (m_listening.isOn()) {
        m_listening.stop();
        return refreshSpeech();
    }
    m_listen->setChecked(false); // until it has begun
    const auto begin = [this] {
        m_listening.start(m_context.languages.locale());
        m_read.clear();
        refreshSpeech();
        readScreen();
    };
    if (m_question != nullptr)
        return;
    if (m_listening.output() == Listening::Output::Loudspeaker)
        return begin();
    m_question = new QuestionDialog(m_context.theme, this, QStringLiteral("listen"));
    m_question->setObjectName(QStringLiteral("headsetQuestion"));
    m_question->setQuestion(tr("Plug in a headset"),
        tr("The screen is read to you, your answers as well. The socket is at the front of this machine. Without a "
           "headset nothing is heard."));
    m_question->setAnswers(tr("Listen"), tr("Read it myself"));
    m_question->setDismissible(false);
    connect(m_question, &QuestionDialog::safeChosen, this, begin, Qt::QueuedConnection);
    m_question->ask();
}

void KioskWindow::readScreen()
{
    if (!m_listening.isOn() || current() == nullptr)
        return;
    // What changes by itself, a time left or a state, is not read over and over.
    const StepView &view = *current();
    const QString now
        = view.title() + u'\n' + view.subtitle() + u'\n' + view.primaryAction() + u'\n' + m_context.languages.current();
    if (now == m_read)
        return m_listening.controlChanged(QApplication::focusWidget());
    m_read = now;
    m_listening.readStep(view.title(), view.subtitle(), current(), showsAnswers(m_context.session.step()));
}

} // namespace chancery::wizard
