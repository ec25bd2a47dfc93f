// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/density.h"
#include "ui/theme/palette.h"
#include "ui/theme/screenmetrics.h"
#include "ui/theme/textrole.h"
#include "ui/theme/textsize.h"

#include <QFont>
#include <QLocale>
#include <QObject>

#include <array>

namespace chancery::theme {

/// The look: every colour, size and font on a screen comes from here. One per window, handed down by reference.
/// What a widget paints itself it reads from here and repaints on changed(); all else follows the style sheet, which
/// the window sets on itself.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(ScreenMetrics screen, QObject *parent = nullptr);

    void setScreen(ScreenMetrics screen);
    void setTextSize(TextSize size);
    void setHighContrast(bool on);
    /// How dates, figures and money are written.
    void setLocale(const QLocale &locale);
    /// What is set up at the start: the kiosk's sizes, or the counter's.
    void setDensity(Density density);
    /// No animation at all; the platform's own wish is honoured besides.
    void setReducedMotion(bool on);

    [[nodiscard]] TextSize textSize() const { return m_textSize; }
    [[nodiscard]] bool isHighContrast() const { return m_highContrast; }
    [[nodiscard]] Density density() const { return m_density; }
    [[nodiscard]] QLocale locale() const { return m_locale; }

    [[nodiscard]] QColor color(ColorRole role) const;
    /// Pixels, with the text size applied. Titles grow by half of what the body grows by.
    [[nodiscard]] int textPixels(TextRole role) const;
    [[nodiscard]] QFont font(TextRole role) const;
    [[nodiscard]] QFont fixedFont(TextRole role) const;
    /// Step 1–8 of 4-8-12-16-24-32-48-64.
    [[nodiscard]] int space(int step) const;
    [[nodiscard]] int radius() const { return 8; }
    [[nodiscard]] int millimetres(double length) const;
    /// Side of what a finger has to hit: 15 mm, 18 on a tall screen, which has room for it; at least 44 px, at most a
    /// ninth of the screen's shorter side (not under 44). At a desk, where a mouse points: 32 px,
    /// more where the largest letters need it.
    [[nodiscard]] int touch() const;
    /// Height of a day of a calendar, of which six weeks have to fit: what a finger has to hit, on a small screen four
    /// fifths of it; at least 44 px.
    [[nodiscard]] int dayTouch() const;
    /// Icon beside text of that role.
    [[nodiscard]] int iconPixels(TextRole role) const;
    /// Widest column that is read comfortably.
    [[nodiscard]] int columnWidth() const;
    /// 0–200 ms.
    [[nodiscard]] int motionMilliseconds() const;
    /// A screen of less than 900 px on its shorter side: everything a step of the scale smaller, never under 20 px.
    [[nodiscard]] bool isCompact() const;
    /// Letters are large for so small a screen: what is said elsewhere gives way to what is needed now.
    [[nodiscard]] bool isTight() const { return isCompact() && m_textSize != TextSize::Normal; }
    /// Higher than wide.
    [[nodiscard]] bool isPortrait() const { return m_screen.size.height() > m_screen.size.width(); }
    /// A kiosk's large screen on end: height is what there is enough of.
    [[nodiscard]] bool isTall() const { return isPortrait() && !isCompact() && m_density == Density::Touch; }

    /// So much room for the size of the letters that words stand a step larger and further apart than elsewhere.
    [[nodiscard]] bool isGenerous() const;

    [[nodiscard]] QString styleSheet() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QFont makeFont(TextRole role) const;
    void makeFonts();
    /// Tells everybody that a token is another one.
    void renew();

    ScreenMetrics m_screen;
    TextSize m_textSize = TextSize::Normal;
    Density m_density = Density::Touch;
    bool m_highContrast = false;
    bool m_reducedMotion = false;
    QLocale m_locale{QLocale::English};
    std::array<QFont, textRoleCount> m_fonts;
};

} // namespace chancery::theme
