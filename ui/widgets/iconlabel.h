// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/colorrole.h"
#include "ui/theme/textrole.h"

#include <QWidget>

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

/// An icon of the theme beside text of a role. Decoration: assistive technology does not see it.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    /// `scale` multiplies the size that belongs to the role.
    IconLabel(const theme::Theme &theme, const QString &icon, theme::TextRole beside, theme::ColorRole color,
        QWidget *parent = nullptr, double scale = 1);

    void setIcon(const QString &icon);
    void setColor(theme::ColorRole color);
    void setBeside(theme::TextRole role);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int side() const;

    const theme::Theme &m_theme;
    QString m_icon;
    theme::TextRole m_beside;
    theme::ColorRole m_color;
    double m_scale;
};

} // namespace chancery::widgets
