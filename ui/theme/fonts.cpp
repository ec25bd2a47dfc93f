// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/fonts.h"

namespace chancery::theme {

QStringList fontFamilies(const QLocale &locale)
{
    const QStringList chinese {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("WenQuanYi Micro Hei")};
    const QStringList latin {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")};
    const QStringList arabic {QStringLiteral("Noto Sans Arabic"), QStringLiteral("DejaVu Sans")};
    if (locale.language() == QLocale::Arabic)
        return arabic + latin + chinese;
    // The Latin families have no Chinese characters: one order serves English and Chinese, and a change between them leaves every
    // widget's style as it is.
    return latin + chinese + arabic;
}

QStringList fixedFontFamilies()
{
    return {QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono"), QStringLiteral("monospace")};
}

} // namespace chancery::theme
