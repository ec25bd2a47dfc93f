// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/kiosk/systemvoice.h"

#include "app/kiosk/voiceengine.h"

#include <QLoggingCategory>

namespace chancery::app {

SystemVoice::SystemVoice(QObject *parent)
    : Speaker(parent)
    , m_engine(new VoiceEngine)
{
    m_thread.setObjectName(QStringLiteral("voice"));
    m_engine->moveToThread(&m_thread);
    qRegisterMetaType<QList<QLocale::Language>>();
    connect(&m_thread, &QThread::started, m_engine, &VoiceEngine::start);
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    connect(m_engine, &VoiceEngine::found, this, &SystemVoice::found);
    m_thread.start();
}

SystemVoice::~SystemVoice()
{
    m_thread.quit();
    m_thread.wait();
}

void SystemVoice::found(const QList<QLocale::Language> &languages)
{
    m_languages = languages;
    qInfo("voice: %lld languages", static_cast<long long>(languages.size()));
    Q_EMIT languagesChanged();
}

bool SystemVoice::canSpeak(const QLocale &locale) const
{
    return m_languages.contains(locale.language());
}

void SystemVoice::say(const QString &text, const QLocale &locale)
{
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, text, language = locale.language()] { engine->say(text, language); },
        Qt::QueuedConnection);
}

void SystemVoice::stop()
{
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine] { engine->stop(); }, Qt::QueuedConnection);
}

void SystemVoice::setVolume(int percent)
{
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, percent] { engine->setVolume(percent); }, Qt::QueuedConnection);
}

} // namespace chancery::app
