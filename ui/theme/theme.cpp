// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/theme.h"

#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QStyle>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace chancery::theme {

namespace {

using Scale = std::array<int, textRoleCount>; // Note, Body, Strong, Lead, Title, Display
constexpr Scale roomy{20, 24, 24, 32, 44, 60};
constexpr Scale compact{20, 20, 20, 24, 32, 44};
constexpr Scale desk{14, 16, 16, 20, 24, 32};
constexpr Scale compactDesk{14, 14, 14, 16, 20, 24};
constexpr std::array<int, 8> spaces{4, 8, 12, 16, 24, 32, 48, 64};
constexpr int smallestTouch = 44;
constexpr int deskTarget = 32;
constexpr int longestMotion = 160;

} // namespace

Theme::Theme(ScreenMetrics screen, QObject *parent)
    : QObject(parent)
    , m_screen(screen)
{
    makeFonts();
}

void Theme::makeFonts()
{
    for (std::size_t role = 0; role < m_fonts.size(); ++role)
        m_fonts[role] = makeFont(static_cast<TextRole>(role));
}

void Theme::renew()
{
    makeFonts();
    Q_EMIT changed();
}

void Theme::setScreen(ScreenMetrics screen)
{
    if (std::exchange(m_screen, screen) != screen)
        renew();
}

void Theme::setTextSize(TextSize size)
{
    if (std::exchange(m_textSize, size) != size)
        renew();
}

void Theme::setHighContrast(bool on)
{
    if (std::exchange(m_highContrast, on) != on)
        renew();
}

void Theme::setLocale(const QLocale &locale)
{
    if (std::exchange(m_locale, locale) != locale)
        renew();
}

void Theme::setDensity(Density density)
{
    if (std::exchange(m_density, density) != density)
        renew();
}

void Theme::setReducedMotion(bool on)
{
    m_reducedMotion = on;
}

QColor Theme::color(ColorRole role) const
{
    return (m_highContrast ? Palette::highContrast() : Palette::normal()).color(role);
}

int Theme::textPixels(TextRole role) const
{
    const Scale &touched = isCompact() ? compact : roomy;
    const Scale &read = isCompact() ? compactDesk : desk;
    const int size = (m_density == Density::Desk ? read : touched)[static_cast<std::size_t>(role)];
    const int percent = static_cast<int>(m_textSize);
    const bool heading = role == TextRole::Title || role == TextRole::Display;
    return size * (heading ? 100 + (percent - 100) / 2 : percent) / 100;
}

QFont Theme::font(TextRole role) const
{
    return m_fonts[static_cast<std::size_t>(role)];
}

QFont Theme::makeFont(TextRole role) const
{
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPixelSize(textPixels(role));
    const bool heading = role == TextRole::Strong || role == TextRole::Title || role == TextRole::Display;
    font.setWeight(heading ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont Theme::fixedFont(TextRole role) const
{
    QFont font;
    font.setFamilies(fixedFontFamilies());
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setPixelSize(textPixels(role));
    return font;
}

int Theme::space(int step) const
{
    return spaces[static_cast<std::size_t>(std::clamp(step, 1, static_cast<int>(spaces.size()))) - 1];
}

int Theme::millimetres(double length) const
{
    return static_cast<int>(std::lround(length * m_screen.dotsPerInch / 25.4));
}

int Theme::touch() const
{
    if (m_density == Density::Desk)
        return std::max(deskTarget, textPixels(TextRole::Body) * 7 / 5); // large letters keep air above and below
    const int side = std::min(m_screen.size.width(), m_screen.size.height());
    return std::clamp(millimetres(isTall() ? 18 : 15), smallestTouch, std::max(smallestTouch, side / 9));
}

int Theme::dayTouch() const
{
    return std::max(smallestTouch, isCompact() ? touch() * 4 / 5 : touch());
}

int Theme::iconPixels(TextRole role) const
{
    return textPixels(role) * 5 / 4;
}

int Theme::columnWidth() const
{
    return textPixels(TextRole::Body) * 50;
}

int Theme::motionMilliseconds() const
{
    // Zero is how a platform theme says that it wants no animation.
    const bool wanted = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
    return m_reducedMotion || !wanted ? 0 : longestMotion;
}

bool Theme::isCompact() const
{
    return std::min(m_screen.size.width(), m_screen.size.height()) < 900;
}

bool Theme::isGenerous() const
{
    if (isCompact() || m_density != Density::Touch)
        return false;
    return isTall() ? m_textSize != TextSize::Largest : m_textSize == TextSize::Normal;
}

QString Theme::styleSheet() const
{
    return chancery::theme::styleSheet(*this);
}

} // namespace chancery::theme
