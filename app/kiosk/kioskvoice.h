// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/kiosk/systemvoice.h"
#include "models/store/storeworker.h"
#include "ui/wizard/kioskwindow.h"

#include <QObject>

#include <memory>

namespace chancery::app {

/// The voice of this machine, and how loud staff want it. The store remembers that over a restart.
class KioskVoice final : public QObject
{
    Q_OBJECT

public:
    static constexpr int usualVolume = 60;

    KioskVoice(wizard::KioskWindow &window, wizard::Listening::Output output, QObject *parent = nullptr);

    /// Reads the remembered volume; the store outlives this.
    void setStore(store::StoreWorker &store);
    /// Whether there is anything to hear.
    [[nodiscard]] bool isThere() const { return m_voice.isThere(); }
    [[nodiscard]] int volume() const { return m_volume; }
    /// For staff: the next louder one, spoken at once.
    void cycleVolume(const QString &sample, const QLocale &locale);

private:
    void setVolume(int percent);

    wizard::KioskWindow &m_window;
    wizard::Listening::Output m_output;
    SystemVoice m_voice;
    store::StoreWorker *m_store = nullptr;
    int m_volume = usualVolume;
};

} // namespace chancery::app
