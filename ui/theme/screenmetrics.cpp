// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/screenmetrics.h"

#include <QScreen>

namespace chancery::theme {

ScreenMetrics ScreenMetrics::of(const QScreen &screen)
{
    const double reported = screen.physicalDotsPerInch();
    return {screen.size(), reported >= 60 && reported <= 320 ? reported : 96};
}

} // namespace chancery::theme
