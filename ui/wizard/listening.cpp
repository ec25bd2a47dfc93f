// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/listening.h"

#include "ui/widgets/overlay.h"
#include "ui/wizard/speakable.h"
#include "ui/wizard/spokentext.h"

#include <QWidget>

#include <algorithm>

namespace chancery::wizard {

Listening::Listening(QObject *parent)
    : QObject(parent)
{
}

void Listening::setVoice(Speaker *voice, Output output, int volume)
{
    stop();
    if (m_voice != nullptr)
        disconnect(m_voice, nullptr, this, nullptr);
    m_voice = voice;
    m_output = output;
    m_usualVolume = std::clamp(volume, Speaker::quietest, Speaker::loudest);
    m_volume = m_usualVolume;
    if (voice != nullptr) {
        voice->setVolume(m_volume);
        connect(voice, &Speaker::languagesChanged, this, &Listening::offerChanged);
    }
    Q_EMIT offerChanged();
}

bool Listening::isOffered(const QLocale &locale) const
{
    return m_voice != nullptr && m_voice->canSpeak(locale);
}

void Listening::start(const QLocale &locale)
{
    m_locale = locale;
    m_on = isOffered(locale);
}

void Listening::stop()
{
    m_on = false;
    m_step.clear();
    m_view = nullptr;
    m_control = nullptr;
    m_sheet = nullptr;
    if (m_voice == nullptr)
        return;
    m_voice->stop();
    if (m_volume != m_usualVolume)
        m_voice->setVolume(m_usualVolume);
    m_volume = m_usualVolume;
}

void Listening::cycleVolume()
{
    m_volume = m_volume + Speaker::step > Speaker::loudest ? Speaker::quietest : m_volume + Speaker::step;
    if (m_voice != nullptr)
        m_voice->setVolume(m_volume);
}

void Listening::readStep(const QString &title, const QString &subtitle, QWidget *view, bool personal)
{
    if (!m_on)
        return;
    m_voice->stop(); // nobody hears a step that is no longer there
    m_sheet = nullptr;
    m_step = QStringList{title, subtitle};
    m_step.removeAll(QString());
    const bool isPrivate = personal && m_output == Output::Loudspeaker;
    if (isPrivate)
        m_step.append(tr("Your answers are on the screen. They are not read aloud here."));
    m_view = isPrivate ? nullptr : view;
    readLater();
}

void Listening::readControl(QWidget *control)
{
    if (!m_on)
        return;
    m_control = control;
    readLater();
}

void Listening::controlChanged(QWidget *control)
{
    if (m_on && control != nullptr && control == m_heard && control->accessibleDescription() != m_heardHelp)
        readControl(control);
}

void Listening::readLater()
{
    if (m_isDue)
        return;
    m_isDue = true;
    // The screen is built and the keyboard is where it stays by then.
    QMetaObject::invokeMethod(this, &Listening::read, Qt::QueuedConnection);
}

QStringList Listening::controlWords()
{
    if (m_control == nullptr)
        return {};
    QStringList words;
    const widgets::Overlay *sheet = nullptr;
    for (QWidget *around = m_control; around != nullptr && sheet == nullptr; around = around->parentWidget())
        sheet = qobject_cast<const widgets::Overlay *>(around);
    if (sheet != nullptr && sheet != m_sheet && m_output == Output::Headset)
        words += spokenText(*sheet);
    else if (sheet != nullptr && sheet != m_sheet)
        words += {sheet->accessibleName(), sheet->accessibleDescription()};
    m_sheet = const_cast<widgets::Overlay *>(sheet);
    if (sheet != m_control)
        words += spokenControl(*m_control, m_output == Output::Headset);
    words.removeAll(QString());
    return words;
}

void Listening::read()
{
    m_isDue = false;
    if (!m_on || m_voice == nullptr)
        return;
    QStringList words = m_step;
    if (m_view != nullptr)
        words += spokenText(*m_view);
    words += controlWords();
    m_step.clear();
    m_view = nullptr;
    if (m_control != nullptr) {
        m_heard = m_control;
        m_heardHelp = m_control->accessibleDescription();
    }
    m_control = nullptr;
    if (!words.isEmpty())
        m_voice->say(speakable(words.join(u'\n'), m_locale), m_locale);
}

} // namespace chancery::wizard
