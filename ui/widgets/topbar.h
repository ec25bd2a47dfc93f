// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/barbutton.h"

#include <QFrame>

#include <vector>

class QHBoxLayout;
class QSpacerItem;
class QVBoxLayout;

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

class TextLabel;

/// The bar at the top, the same on every screen: emblem and name of the place at the start, buttons at the end; on a
/// tall screen the buttons have rows of their own below. Buttons say their whole names where these fit, else brief
/// ones, all of them. Where large letters leave no room for a word under every icon, the words are as large as there is
/// room, never smaller than with normal letters.
class TopBar final : public QFrame
{
    Q_OBJECT

public:
    TopBar(const theme::Theme &theme, const QString &emblem, QWidget *parent = nullptr);

    void setPlace(const QString &name, const QString &line);
    /// Buttons stand in the order in which they are added.
    BarButton *addButton(const QString &icon, const QString &objectName);
    /// As low as it can be with a word under every icon: height is needed for something else.
    void setLow(bool low);
    /// To be called after names changed.
    void refit();
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Fit
    {
        int rows; ///< below the place; 0: beside it
        BarButton::Naming naming;
        int letters; ///< pixels
    };
    /// The largest words that fit.
    [[nodiscard]] Fit bestFit(const std::vector<BarButton *> &buttons) const;
    [[nodiscard]] int widthOf(
        const std::vector<BarButton *> &buttons, const Fit &fit, std::size_t from, std::size_t to) const;
    [[nodiscard]] bool fits(const std::vector<BarButton *> &buttons, const Fit &fit, int place) const;
    [[nodiscard]] std::vector<BarButton *> shownButtons() const;
    [[nodiscard]] bool isScarce() const; ///< height is for the step
    [[nodiscard]] int placeWords() const; ///< width of the words beside the emblem
    [[nodiscard]] int placeWidth() const; ///< of the emblem and all words beside it
    /// On a kiosk what the emblem and the last button show begins and ends where the step's own words do.
    [[nodiscard]] int side() const;
    [[nodiscard]] int beforeEmblem() const; ///< more of it, at the start
    void fitEdges();
    /// Puts the buttons beside the place (0 rows) or below it.
    void arrange(const std::vector<BarButton *> &buttons, int rows);

    const theme::Theme &m_theme;
    TextLabel *m_name;
    TextLabel *m_line;
    QHBoxLayout *m_row;
    QVBoxLayout *m_below;
    QSpacerItem *m_start;
    std::vector<BarButton *> m_buttons;
    std::vector<BarButton *> m_arranged;
    int m_rows = 0;
    bool m_isLow = false;
};

} // namespace chancery::widgets
