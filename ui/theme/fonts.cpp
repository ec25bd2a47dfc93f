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
    if (locale.language() == QLocale::Chinese)
        return QStringList {latin.first()} + chinese + latin.mid(1) + arabic;
    return latin + chinese + arabic;
}

QStringList fixedFontFamilies()
{
    return {QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono"), QStringLiteral("monospace")};
}

} // namespace chancery::theme
