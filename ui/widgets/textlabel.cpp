// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/textlabel.h"

namespace chancery::widgets {

TextLabel::TextLabel(theme::TextRole role, QWidget *parent, Tone tone)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextRole(this, role);
    setTone(this, tone);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

} // namespace chancery::widgets
