// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/textsize.h"

#include <QMetaType>
#include <QSize>
#include <QString>

namespace chancery::test {

/// How every screen of the counter is looked at.
struct ScreenLook
{
    QString language;
    QSize screen;
    theme::TextSize text = theme::TextSize::Normal;
    bool contrast = false;
};

/// A row of a test whose only column is a look.
void addLook(const ScreenLook &look);
/// What screens of the counter do not keep, one a line: each fits, no word is cut, nothing is out of reach, no target is
/// smaller than the theme's, every control has a name, and every text stands out from what is behind it.
[[nodiscard]] QString screenFaults(const ScreenLook &look);

} // namespace chancery::test

Q_DECLARE_METATYPE(chancery::test::ScreenLook)
