// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/choicecards.h"

#include "ui/theme/theme.h"
#include "ui/widgets/choicecard.h"

#include <QScopedValueRollback>
#include <QStyle>

#include <algorithm>

namespace chancery::widgets {

ChoiceCards::ChoiceCards(const theme::Theme &theme, Count count, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_count(count)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &theme::Theme::changed, this, [this] {
        updateGeometry();
        arrange();
    });
}

void ChoiceCards::setOptions(const std::vector<Option> &options)
{
    if (m_options == options)
        return;
    const QStringList before = chosen();
    m_options = options;
    while (m_cards.size() > options.size()) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    while (m_cards.size() < options.size()) {
        auto *card = new ChoiceCard(m_theme, m_count == Count::Several, this);
        card->show();
        m_cards.push_back(card);
        // Not clicked: assistive technology toggles.
        connect(card, &QAbstractButton::toggled, this, [this, card] {
            if (m_filling)
                return;
            if (m_count == Count::One) {
                const QScopedValueRollback<bool> filling(m_filling, true);
                for (ChoiceCard *other : m_cards)
                    other->setChecked(other == card); // touching the chosen one keeps it
            }
            Q_EMIT chosenChanged(chosen());
        });
    }
    const QScopedValueRollback<bool> filling(m_filling, true);
    for (std::size_t i = 0; i < options.size(); ++i) {
        m_cards[i]->setObjectName(options[i].key);
        m_cards[i]->setWords(options[i].name, options[i].detail, options[i].trailing);
        m_cards[i]->setIconName(options[i].icon);
        m_cards[i]->setEnabled(options[i].enabled);
        m_cards[i]->setChecked(before.contains(options[i].key));
    }
    updateGeometry();
    arrange();
}

void ChoiceCards::setMaximumColumns(int columns)
{
    m_maximumColumns = columns;
    arrange();
}

void ChoiceCards::setLarge(bool large)
{
    for (ChoiceCard *card : m_cards)
        card->setLarge(large);
    updateGeometry();
    arrange();
}

void ChoiceCards::setChosen(const QStringList &keys)
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    for (ChoiceCard *card : m_cards)
        card->setChecked(keys.contains(card->objectName()));
}

QStringList ChoiceCards::chosen() const
{
    QStringList keys;
    for (const ChoiceCard *card : m_cards) {
        if (card->isChecked())
            keys.append(card->objectName());
    }
    return keys;
}

int ChoiceCards::spacing() const
{
    return m_theme.space(m_theme.isTight() ? 2 : 3);
}

QWidget *ChoiceCards::entry() const
{
    const auto chosen
        = std::find_if(m_cards.begin(), m_cards.end(), [](const ChoiceCard *card) { return card->isChecked(); });
    if (chosen != m_cards.end())
        return *chosen;
    const auto open
        = std::find_if(m_cards.begin(), m_cards.end(), [](const ChoiceCard *card) { return card->isEnabled(); });
    return open != m_cards.end() ? *open : nullptr;
}

int ChoiceCards::columnsFor(int width) const
{
    int widest = m_theme.touch();
    for (const ChoiceCard *card : m_cards)
        widest = std::max(widest, card->naturalWidth());
    const int fitting = (width + spacing()) / (widest + spacing());
    const int count = static_cast<int>(m_cards.size());
    const int most = std::clamp(fitting, 1, std::max(1, std::min(m_maximumColumns, count)));
    // As many rows, filled alike: two and two rather than three and one.
    const int rows = (count + most - 1) / most;
    return rows > 0 ? (count + rows - 1) / rows : 1;
}

bool ChoiceCards::isTrailingBelow(int each) const
{
    return std::any_of(
        m_cards.begin(), m_cards.end(), [each](const ChoiceCard *card) { return card->wantsTrailingBelow(each); });
}

int ChoiceCards::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    const int each = (width - spacing() * (columns - 1)) / columns;
    const bool below = isTrailingBelow(each);
    int height = 0;
    for (std::size_t i = 0; i < m_cards.size(); i += static_cast<std::size_t>(columns)) {
        int row = 0;
        for (std::size_t k = i; k < std::min(m_cards.size(), i + static_cast<std::size_t>(columns)); ++k)
            row = std::max(row, m_cards[k]->heightFor(each, below));
        height += row + (i == 0 ? 0 : spacing());
    }
    return height;
}

QSize ChoiceCards::sizeHint() const
{
    const int width = m_theme.columnWidth() / 2;
    return {width, heightForWidth(this->width() > m_theme.touch() * 2 ? this->width() : width)};
}

QSize ChoiceCards::minimumSizeHint() const
{
    return {m_theme.touch() * 3, m_cards.empty() ? 0 : m_theme.touch()};
}

void ChoiceCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChoiceCards::arrange()
{
    if (m_cards.empty())
        return;
    const int columns = columnsFor(width());
    const int each = (width() - spacing() * (columns - 1)) / columns;
    const bool below = isTrailingBelow(each);
    for (ChoiceCard *card : m_cards)
        card->setTrailingBelow(below);
    int top = 0;
    for (std::size_t i = 0; i < m_cards.size(); i += static_cast<std::size_t>(columns)) {
        const std::size_t end = std::min(m_cards.size(), i + static_cast<std::size_t>(columns));
        int row = 0;
        for (std::size_t k = i; k < end; ++k)
            row = std::max(row, m_cards[k]->heightForWidth(each));
        for (std::size_t k = i; k < end; ++k) {
            const QRect box(static_cast<int>(k - i) * (each + spacing()), top, each, row);
            m_cards[k]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
        }
        top += row + spacing();
    }
}

} // namespace chancery::widgets
