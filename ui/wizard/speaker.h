// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocale>
#include <QObject>
#include <QString>

namespace chancery::wizard {

/// A voice. What it says is never waited for, and every call returns at once.
class Speaker : public QObject
{
    Q_OBJECT

public:
    static constexpr int quietest = 20; ///< percent of the loudest
    static constexpr int loudest = 100;
    static constexpr int step = 20;

    using QObject::QObject;

    /// Whether it can speak the language; false until that is known.
    [[nodiscard]] virtual bool canSpeak(const QLocale &locale) const = 0;
    /// Instead of whatever is being said.
    virtual void say(const QString &text, const QLocale &locale) = 0;
    virtual void stop() = 0;
    /// From the next words on. Percent, quietest to loudest.
    virtual void setVolume(int percent) = 0;

Q_SIGNALS:
    /// It can speak other languages now than before, or none.
    void languagesChanged();
};

} // namespace chancery::wizard
