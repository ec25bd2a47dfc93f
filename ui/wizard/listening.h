// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/speaker.h"

#include <QPointer>

class QWidget;

namespace chancery::wizard {

/// Reading the screen aloud for whoever asks for it: silent until start(), and again after stop(). What moves on is
/// read instead of what came before it.
class Listening final : public QObject
{
    Q_OBJECT

public:
    /// Where the sound goes, as the operator has set the machine up.
    enum class Output {
        Headset, ///< only into a socket: answers are read too
        Loudspeaker, ///< into the hall: nothing that a person has entered is read
    };

    explicit Listening(QObject *parent = nullptr);

    /// `voice` outlives this; nothing: there is none. `volume` is what each person begins with.
    void setVoice(Speaker *voice, Output output, int volume);
    [[nodiscard]] bool isOffered(const QLocale &locale) const;
    [[nodiscard]] bool isOn() const { return m_on; }
    [[nodiscard]] Output output() const { return m_output; }
    [[nodiscard]] int volume() const { return m_volume; }

    void start(const QLocale &locale);
    /// Silent at once; the volume is the machine's again.
    void stop();
    /// The next louder one; the quietest after the loudest.
    void cycleVolume();
    /// A step has come on the screen, or another part of it. `personal`: it shows answers. Read in the next event,
    /// together with where the keyboard is by then.
    void readStep(const QString &title, const QString &subtitle, QWidget *view, bool personal);
    /// The keyboard is at `control` now.
    void readControl(QWidget *control);
    /// What is said about `control`, where the keyboard is, may be another thing now: read when it is.
    void controlChanged(QWidget *control);
    void setLocale(const QLocale &locale) { m_locale = locale; }

Q_SIGNALS:
    /// Whether it is offered may be another answer now.
    void offerChanged();

private:
    void readLater();
    void read();
    [[nodiscard]] QStringList controlWords();

    QPointer<Speaker> m_voice;
    Output m_output = Output::Loudspeaker;
    int m_usualVolume = Speaker::loudest;
    int m_volume = Speaker::loudest;
    bool m_on = false;
    bool m_isDue = false;
    QLocale m_locale;
    QStringList m_step; ///< to be read
    QPointer<QWidget> m_view; ///< its text is to be read
    QPointer<QWidget> m_control;
    QPointer<QWidget> m_heard; ///< the control that was read last,
    QString m_heardHelp; ///< and what was said about it
    QPointer<QWidget> m_sheet; ///< the overlay that has been read
};

} // namespace chancery::wizard
