// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/fonts.h"

namespace chancery::theme {

QStringList fontFamilies()
{
    // Noto's "UI" face is the same Arabic with a line height of 1.36 instead of 2.11. DejaVu comes last: it has Arabic
    // letters of its own.
    return {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic UI"),
        QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("WenQuanYi Micro Hei"),
        QStringLiteral("DejaVu Sans")};
}

QStringList fixedFontFamilies()
{
    return {QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono"), QStringLiteral("monospace")};
}

} // namespace chancery::theme
