// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/styling.h"

#include <QObject>
#include <QString>

#include <functional>

namespace chancery::counter {

/// Short words on how something ended, for the line above the status bar.
class Notices final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void tell(widgets::Tone tone, const QString &text) { Q_EMIT told(tone, text, {}, {}); }
    /// With a button, such as Undo, as long as the words are there.
    void tell(widgets::Tone tone, const QString &text, const QString &button, std::function<void()> act)
    {
        Q_EMIT told(tone, text, button, act);
    }

Q_SIGNALS:
    void told(
        chancery::widgets::Tone tone, const QString &text, const QString &button, const std::function<void()> &act);
};

} // namespace chancery::counter
