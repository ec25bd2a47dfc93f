// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/palette.h"

#include <algorithm>
#include <cmath>

namespace chancery::theme {

const Palette &Palette::normal()
{
    static const Palette palette({
        QColor(0x16, 0x20, 0x2B), // Ink
        QColor(0x4B, 0x57, 0x66), // InkMuted
        QColor(0xF6, 0xF7, 0xF9), // Paper
        QColor(0xFF, 0xFF, 0xFF), // Surface
        QColor(0xD5, 0xDA, 0xE1), // Line
        QColor(0x75, 0x80, 0x8E), // LineStrong
        QColor(0x0B, 0x4F, 0x9C), // Accent
        QColor(0x08, 0x3B, 0x76), // AccentPressed
        QColor(0xFF, 0xFF, 0xFF), // OnAccent
        QColor(0xE8, 0xF0, 0xFA), // AccentSoft
        QColor(0xE3, 0xE7, 0xEC), // Disabled
        QColor(0x0B, 0x6B, 0x3A), // Success
        QColor(0xE6, 0xF4, 0xEC), // SuccessSoft
        QColor(0x8A, 0x5A, 0x00), // Attention
        QColor(0xFD, 0xF4, 0xE0), // AttentionSoft
        QColor(0xB3, 0x26, 0x1E), // Danger
        QColor(0xFC, 0xEC, 0xEA), // DangerSoft
        QColor(0x0B, 0x4F, 0x9C), // Focus
        QColor(0x16, 0x20, 0x2B, 0x99), // Scrim
    });
    return palette;
}

const Palette &Palette::highContrast()
{
    const QColor black(0, 0, 0);
    const QColor white(0xFF, 0xFF, 0xFF);
    const QColor yellow(0xFF, 0xD4, 0x00);
    static const Palette palette({
        white, // Ink
        white, // InkMuted
        black, // Paper
        black, // Surface
        white, // Line
        white, // LineStrong
        yellow, // Accent
        white, // AccentPressed
        black, // OnAccent
        black, // AccentSoft
        black, // Disabled
        white, // Success
        black, // SuccessSoft
        yellow, // Attention
        black, // AttentionSoft
        yellow, // Danger
        black, // DangerSoft
        yellow, // Focus
        QColor(0, 0, 0, 0xCC), // Scrim
    });
    return palette;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &color) {
        const auto channel = [](double value) {
            return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
    };
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)}); // a list: a pair of references would dangle
    return (light + 0.05) / (dark + 0.05);
}

} // namespace chancery::theme
