// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>

#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

class BarButton;
class TextLabel;

/// The bar at the top, the same on every screen: emblem and name of the place at the start, buttons at the end; on a tall screen the
/// buttons have rows of their own below. Buttons say their whole names where these fit, else brief ones, all of them; on a low
/// screen with large letters none.
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
    [[nodiscard]] std::vector<BarButton *> shownButtons() const;
    [[nodiscard]] int placeWidth() const; ///< of the emblem and all words beside it
    /// Puts the buttons beside the place (0 rows) or below it.
    void arrange(const std::vector<BarButton *> &buttons, int rows);

    const theme::Theme &m_theme;
    TextLabel *m_name;
    TextLabel *m_line;
    QHBoxLayout *m_row;
    QVBoxLayout *m_below;
    std::vector<BarButton *> m_buttons;
    std::vector<BarButton *> m_arranged;
    int m_rows = 0;
};

} // namespace chancery::widgets
