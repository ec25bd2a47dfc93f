// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/cramped.h"

#include "ui/theme/theme.h"

#include <QWidget>

namespace chancery::counter {

bool isCramped(const QWidget &page, const theme::Theme &theme)
{
    constexpr int enough = 50;
    return page.window()->width() < enough * theme.textPixels(theme::TextRole::Body);
}

} // namespace chancery::counter
