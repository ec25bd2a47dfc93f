// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/lineedit.h"

#include "ui/widgets/raisedtext.h"

namespace chancery::widgets {

void LineEdit::paintEvent(QPaintEvent *event)
{
    const int raise = displayText().isEmpty() ? raiseToMiddle(placeholderText(), font()) : 0;
    // A margin above of twice as much moves the middle, and takes nothing from the letters below.
    QMargins margins = textMargins();
    if (margins.top() != -2 * raise) {
        margins.setTop(-2 * raise);
        setTextMargins(margins);
    }
    QLineEdit::paintEvent(event);
}

} // namespace chancery::widgets
