// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/colorrole.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;
class QScrollBar;

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

/// At the lower edge of what scrolls: letters fade into the ground there as long as something lies below, where they
/// would be cut in half. Takes no touch.
class ScrollFade final : public QWidget
{
    Q_OBJECT

public:
    ScrollFade(const theme::Theme &theme, theme::ColorRole ground, QScrollArea &area);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    const theme::Theme &m_theme;
    theme::ColorRole m_ground;
    QPointer<QScrollBar> m_bar; ///< gone before the viewport is
};

} // namespace chancery::widgets
