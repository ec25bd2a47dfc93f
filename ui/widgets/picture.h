// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

/// An icon of the theme on a round ground in the middle of its place, as large as the place is high. Decoration:
/// assistive technology does not see it.
class Picture final : public QWidget
{
    Q_OBJECT

public:
    Picture(const theme::Theme &theme, const QString &icon, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const theme::Theme &m_theme;
    QString m_icon;
};

} // namespace chancery::widgets
