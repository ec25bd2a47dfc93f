// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/kiosk/voiceengine.h"

#include <QLoggingCategory>
#include <QTimer>

#include <chrono>
#include <cstdlib>

namespace chancery::app {

namespace {

constexpr std::chrono::milliseconds pause{500};
constexpr int mostLooks = 20;

struct Free
{
    void operator()(char *text) const { std::free(text); }
};

QLocale::Language languageOf(const QByteArray &name)
{
    const QByteArray language = name.split('-').first().toLower();
    // ISO 639-3 for the spoken language, which QLocale does not know.
    return language == "cmn" ? QLocale::Chinese : QLocale(QString::fromLatin1(language)).language();
}

} // namespace

bool VoiceEngine::open()
{
    char *error = nullptr;
    m_connection.reset(spd_open2("chancery", "kiosk", nullptr, SPD_MODE_SINGLE, nullptr, 1, &error));
    const std::unique_ptr<char, Free> why(error);
    if (!m_connection)
        qWarning("voice: %s", why ? why.get() : "speech-dispatcher does not answer");
    return m_connection != nullptr;
}

void VoiceEngine::start()
{
    if (!open()) {
        Q_EMIT found({});
        return;
    }
    look();
}

void VoiceEngine::look()
{
    SPDVoice **voices = spd_list_synthesis_voices(m_connection.get());
    for (SPDVoice **voice = voices; voice != nullptr && *voice != nullptr; ++voice) {
        const QByteArray name((*voice)->language);
        const QLocale::Language language = languageOf(name);
        // The plain language before one of its regions, and the first of several.
        if (language != QLocale::C && (!m_voices.contains(language) || name.size() < m_voices[language].size()))
            m_voices.insert(language, name);
    }
    if (voices != nullptr)
        free_spd_voices(voices);
    // A daemon that has only just come up answers before its synthesisers do.
    if (m_voices.isEmpty() && ++m_looks < mostLooks) {
        QTimer::singleShot(pause, this, &VoiceEngine::look);
        return;
    }
    Q_EMIT found(m_voices.keys());
}

bool VoiceEngine::send(const QString &text, const QByteArray &voice)
{
    // Its scale reaches from -100 to 100.
    return m_connection != nullptr && spd_cancel(m_connection.get()) == 0
        && spd_set_volume(m_connection.get(), 2 * m_percent - 100) == 0
        && spd_set_language(m_connection.get(), voice.constData()) == 0
        && spd_say(m_connection.get(), SPD_MESSAGE, text.toUtf8().constData()) >= 0;
}

void VoiceEngine::say(const QString &text, QLocale::Language language)
{
    const QByteArray voice = m_voices.value(language);
    if (voice.isEmpty() || send(text, voice))
        return;
    qInfo("voice: the daemon has gone; looking for it again");
    if (open() && !send(text, voice))
        qWarning("voice: nothing is said");
}

void VoiceEngine::stop()
{
    if (m_connection && spd_cancel(m_connection.get()) != 0)
        m_connection.reset(); // gone, and silent with that
}

void VoiceEngine::setVolume(int percent)
{
    m_percent = percent;
}

} // namespace chancery::app
