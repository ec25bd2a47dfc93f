// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

class ChoiceCard;

/// Choices as cards, one or several of them chosen. Arranges itself in as many columns as the words allow; a yes-or-no
/// question becomes a row of two.
class ChoiceCards final : public QWidget
{
    Q_OBJECT

public:
    struct Option
    {
        QString key;
        QString name;
        QString detail{};
        QString trailing{};
        QString icon{};
        bool enabled = true;
        bool operator==(const Option &) const = default;
    };

    enum class Count { One, Several };

    ChoiceCards(const theme::Theme &theme, Count count, QWidget *parent = nullptr);

    /// What is chosen stays chosen when its key is among the new options.
    void setOptions(const std::vector<Option> &options);
    void setMaximumColumns(int columns);
    void setLarge(bool large);
    void setChosen(const QStringList &keys);
    [[nodiscard]] QStringList chosen() const;
    /// The card to which the keyboard comes first: what is chosen, else the first that can be.
    [[nodiscard]] QWidget *entry() const;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the person, not by setChosen().
    void chosenChanged(const QStringList &keys);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int spacing() const;
    [[nodiscard]] int columnsFor(int width) const;
    /// One has no room for what stands at its far end: it stands below on all of them then, so that prices are found at
    /// one place. `each`: how wide a card is.
    [[nodiscard]] bool isTrailingBelow(int each) const;
    void arrange();

    const theme::Theme &m_theme;
    Count m_count;
    int m_maximumColumns = 4;
    std::vector<Option> m_options;
    std::vector<ChoiceCard *> m_cards;
    bool m_filling = false; ///< by the program
};

} // namespace chancery::widgets
