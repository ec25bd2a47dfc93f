// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>

#include <vector>

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

class BarButton;
class TextLabel;

/// The bar at the top, the same on every screen: emblem and name of the place at the start, buttons at the end. The buttons' names
/// disappear, all of them, when they would not fit.
class TopBar final : public QFrame
{
    Q_OBJECT

public:
    TopBar(const theme::Theme &theme, const QString &emblem, QWidget *parent = nullptr);

    void setPlace(const QString &name, const QString &line);
    /// Buttons stand in the order in which they are added.
    BarButton *addButton(const QString &icon, const QString &objectName);
    /// To be called after names changed.
    void refit();
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const theme::Theme &m_theme;
    TextLabel *m_name;
    TextLabel *m_line;
    std::vector<BarButton *> m_buttons;
};

} // namespace chancery::widgets
