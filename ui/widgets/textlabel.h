// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/textrole.h"
#include "ui/widgets/styling.h"

#include <QLabel>

namespace chancery::widgets {

/// Plain text that wraps: never markup, so that what a person typed cannot become any.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(theme::TextRole role, QWidget *parent = nullptr, Tone tone = Tone::Plain);
};

} // namespace chancery::widgets
