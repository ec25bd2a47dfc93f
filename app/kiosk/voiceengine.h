// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>
#include <QLocale>
#include <QObject>

#include <libspeechd.h>

#include <memory>

namespace chancery::app {

/// A connection to speech-dispatcher, on the thread that it was started on; the daemon is started where it does not
/// run. One that has gone is looked for again with the next words.
class VoiceEngine final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void start();
    void say(const QString &text, QLocale::Language language);
    void stop();
    /// Percent of the loudest.
    void setVolume(int percent);

Q_SIGNALS:
    /// What it can speak; nothing: there is no voice.
    void found(const QList<QLocale::Language> &languages);

private:
    void look();
    struct Close
    {
        void operator()(SPDConnection *connection) const { spd_close(connection); }
    };
    [[nodiscard]] bool open();
    /// False: the daemon did not take it.
    [[nodiscard]] bool send(const QString &text, const QByteArray &voice);

    std::unique_ptr<SPDConnection, Close> m_connection;
    QHash<QLocale::Language, QByteArray> m_voices; ///< by the daemon's own name of the language
    int m_percent = 100;
    int m_looks = 0;
};

} // namespace chancery::app
