// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>

#include <array>
#include <map>
#include <utility>

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

/// One choice as a large card: mark of being chosen, optional icon, name, a line of detail, and something at the far
/// end (a price).
class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT

public:
    /// `several`: a square mark (any number can be chosen) instead of a round one.
    ChoiceCard(const theme::Theme &theme, bool several, QWidget *parent = nullptr);

    void setWords(const QString &name, const QString &detail, const QString &trailing);
    void setIconName(const QString &icon);
    /// Letters of a step more, a larger icon and more space.
    void setLarge(bool large);
    /// What stands at the far end stands below the words instead, as on the cards beside this one.
    void setTrailingBelow(bool below);
    /// There is no room at the far end beside the name.
    [[nodiscard]] bool wantsTrailingBelow(int width) const;
    /// With the trailing words below or at the far end, however it is now.
    [[nodiscard]] int heightFor(int width, bool trailingBelow) const { return arrange(width, trailingBelow).height; }
    /// Width at which the name stands on one line.
    [[nodiscard]] int naturalWidth() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// One of several that may be chosen together.
    [[nodiscard]] bool isOneOfSeveral() const { return m_several; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Boxes
    {
        QRect mark, icon, name, detail, trailing;
        int height = 0;
    };
    /// What one size of letters takes. A form asks for the same few widths many times while it is laid out.
    struct Sizes
    {
        int naturalWidth = -1;
        int besideWidth = -1; ///< from here on the trailing words have room at the far end
        std::map<std::pair<int, bool>, Boxes> boxes; ///< by width, and whether the trailing words stand below
    };
    [[nodiscard]] Sizes &sizes() const { return m_sizes[m_large ? 1 : 0]; }
    [[nodiscard]] const Boxes &arrange(int width, bool trailingBelow) const;
    [[nodiscard]] Boxes measure(int width, bool trailingBelow) const;
    /// Where the words begin, beside mark and icon.
    [[nodiscard]] int wordsBegin() const;
    [[nodiscard]] int trailingWidth() const;
    [[nodiscard]] QFont nameFont() const;
    [[nodiscard]] QFont detailFont() const;
    [[nodiscard]] int iconSide() const;
    /// Words, letters or sizes have changed.
    void forget();

    const theme::Theme &m_theme;
    bool m_several;
    bool m_large = false;
    bool m_trailingBelow = false;
    QString m_icon;
    QString m_detail;
    QString m_trailing;
    mutable std::array<Sizes, 2> m_sizes; ///< small and large: both are tried to see which one has room
};

} // namespace chancery::widgets
