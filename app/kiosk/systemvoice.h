// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/speaker.h"

#include <QList>
#include <QThread>

namespace chancery::app {

class VoiceEngine;

/// The system's voice, speech-dispatcher. Beside the screen's thread: finding the daemon and starting it may take
/// seconds. Without one it speaks no language.
class SystemVoice final : public wizard::Speaker
{
    Q_OBJECT

public:
    explicit SystemVoice(QObject *parent = nullptr);
    ~SystemVoice() override;

    [[nodiscard]] bool canSpeak(const QLocale &locale) const override;
    void say(const QString &text, const QLocale &locale) override;
    void stop() override;
    void setVolume(int percent) override;
    /// Whether there is any voice.
    [[nodiscard]] bool isThere() const { return !m_languages.isEmpty(); }

private:
    void found(const QList<QLocale::Language> &languages);

    QThread m_thread;
    VoiceEngine *m_engine; ///< on m_thread
    QList<QLocale::Language> m_languages;
};

} // namespace chancery::app
