// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QWidget>

namespace chancery::app {

/// Synthetic touches and keys for a guided session. Events are posted, not called, so that each is handled and measured
/// on its own as a person's would be.
class GuidedHands
{
public:
    /// Presses and releases at the middle of a visible widget.
    static void touch(QWidget *widget, QPoint at = {});
    /// Enters a text at once, as an on-screen keyboard does: keys in quick succession are taken for a passport reader.
    static void write(QWidget *widget, const QString &text);
    /// Types into a widget, one key after the other, as fast as a passport reader.
    static void type(QWidget *widget, const QString &text);
    static void key(QWidget *widget, int key, const QString &text = {});

    /// A visible, enabled descendant by its object name; the first one. Null: not there (now).
    [[nodiscard]] static QWidget *find(const QWidget *in, const QString &objectName);

    /// Enters a value into the control of a field, whatever sort it is: cards, a list, a date in three parts, a line.
    /// `row` is where `value` stands among the options. False: this sort of control is not known.
    [[nodiscard]] static bool enter(QWidget *control, const QString &value, int row);
};

} // namespace chancery::app
