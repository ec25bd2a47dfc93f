// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/kiosk/kioskvoice.h"

#include <QLoggingCategory>

using namespace chancery::domain;

namespace chancery::app {

namespace {
const QString storedName = QStringLiteral("voice_volume");
}

using wizard::Speaker;

KioskVoice::KioskVoice(wizard::KioskWindow &window, wizard::Listening::Output output, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_output(output)
{
    // What is set before the engine is there would be lost.
    connect(&m_voice, &Speaker::languagesChanged, this, [this] { setVolume(m_volume); });
}

void KioskVoice::setStore(store::StoreWorker &store)
{
    m_store = &store;
    store.call(
        this, [](store::EncryptedStore &opened) { return opened.settings().get(storedName); },
        [this](const Expected<std::optional<QByteArray>, Error> &stored) {
            if (!stored)
                return qWarning("voice: volume not read: %s", qUtf8Printable(stored.error().code));
            if (const int percent = *stored ? (*stored)->toInt() : 0;
                percent >= Speaker::quietest && percent <= Speaker::loudest)
                setVolume(percent);
        });
}

void KioskVoice::setVolume(int percent)
{
    m_volume = percent;
    m_window.setVoice(&m_voice, m_output, percent);
}

void KioskVoice::cycleVolume(const QString &sample, const QLocale &locale)
{
    setVolume(m_volume + Speaker::step > Speaker::loudest ? Speaker::quietest : m_volume + Speaker::step);
    m_voice.say(sample, m_voice.canSpeak(locale) ? locale : QLocale(QLocale::English));
    if (m_store == nullptr)
        return;
    m_store->call(
        this,
        [bytes = QByteArray::number(m_volume)](
            store::EncryptedStore &store) { return store.settings().put(storedName, bytes); },
        [](const Expected<void, Error> &kept) {
            if (!kept)
                qWarning("voice: volume not kept: %s", qUtf8Printable(kept.error().code));
        });
}

} // namespace chancery::app
