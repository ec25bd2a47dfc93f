// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace chancery::widgets {

/// One key of the on-screen keyboard, as data.
struct KeyboardKey
{
    enum class Kind {
        Text, ///< types `text`
        Shift,
        Backspace,
        Signs, ///< to numbers and signs
        Letters, ///< back to the letters
        Alphabet, ///< between the language's letters and Latin ones
        Space,
        Previous, ///< field
        Next, ///< field
        Close,
    };

    Kind kind = Kind::Text;
    QString text{};
    QStringList alternates{}; ///< offered by a long press, in small letters where the alphabet has capitals
    int units = 2; ///< width; a letter has 2

    bool operator==(const KeyboardKey &) const = default;
};

} // namespace chancery::widgets
