// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/speaker.h"

#include <QStringList>

namespace chancery::test {

/// A voice that writes down what it is to say.
class FakeVoice final : public wizard::Speaker
{
public:
    [[nodiscard]] bool canSpeak(const QLocale &locale) const override
    {
        return m_languages.contains(locale.language());
    }
    void say(const QString &text, const QLocale &locale) override
    {
        said.append(text);
        language = locale.language();
        isSpeaking = true;
    }
    void stop() override { isSpeaking = false; }
    void setVolume(int percent) override { volume = percent; }
    void learn(const QList<QLocale::Language> &languages)
    {
        m_languages = languages;
        Q_EMIT languagesChanged();
    }
    [[nodiscard]] QString last() const { return said.isEmpty() ? QString() : said.last(); }

    QStringList said;
    QLocale::Language language = QLocale::C;
    int volume = 0;
    bool isSpeaking = false;

private:
    QList<QLocale::Language> m_languages{QLocale::English, QLocale::Arabic};
};

} // namespace chancery::test
