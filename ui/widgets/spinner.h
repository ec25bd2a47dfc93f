// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTimer>
#include <QWidget>

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

/// Says that something is under way: dots that light up in turn. Stands still when the theme wants no motion.
class Spinner final : public QWidget
{
    Q_OBJECT

public:
    explicit Spinner(const theme::Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const theme::Theme &m_theme;
    QTimer m_timer;
    int m_step = 0;
};

} // namespace chancery::widgets
