// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/pagedcolumn.h"

#include "ui/theme/theme.h"
#include "ui/widgets/evenpages.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QFrame>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace chancery::widgets {

namespace {
constexpr int betweenItems = 3; // steps of the theme's spaces
constexpr int cardSide = 5;
constexpr int cardBorder = 1; // pixels, of the style sheet
}

PagedColumn::PagedColumn(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_scroll(new ScrollPanel(this))
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.space(betweenItems));
    m_column->addStretch(1);
    m_scroll->setContent(m_content);
    outer->addWidget(m_scroll);
    m_content->installEventFilter(this);
}

void PagedColumn::setPicture(const QString &icon)
{
    m_picture = new Picture(m_theme, icon, m_content);
    m_picture->hide();
    m_column->insertWidget(0, m_picture);
}

int PagedColumn::insideCard() const
{
    return m_theme.space(m_isWide ? 6 : 2);
}

int PagedColumn::cardEdge() const
{
    return m_theme.space(m_isWide ? 6 : 3);
}

void PagedColumn::space()
{
    const int side = m_theme.space(cardSide);
    const QFrame *card = nullptr;
    for (const Item &item : m_items) {
        if (item.card == nullptr || std::exchange(card, item.card) == item.card)
            continue;
        if (item.card->layout()->spacing() != insideCard()) {
            item.card->layout()->setSpacing(insideCard());
            item.card->layout()->setContentsMargins(side, cardEdge(), side, cardEdge());
        }
    }
}

void PagedColumn::placePicture()
{
    if (m_picture == nullptr)
        return;
    const int spare = height() - m_used - 2 * m_theme.space(betweenItems);
    const int least = m_theme.textPixels(theme::TextRole::Display) * 3;
    const int side = std::min(spare / 2, least * 2);
    const bool shown = m_theme.isTall() && m_pages == 1 && side >= least;
    if (shown && (m_picture->minimumHeight() != side || m_picture->maximumHeight() != side))
        m_picture->setFixedHeight(side);
    if (m_picture->isHidden() == shown)
        m_picture->setVisible(shown);
}

void PagedColumn::add(QWidget *item, Place place, Qt::Alignment alignment)
{
    const int last = m_column->count() - 1; // before the stretch
    if (place == Place::Plain) {
        item->setParent(m_content);
        m_column->insertWidget(last, item, 0, alignment);
        m_items.push_back({item, nullptr});
        return;
    }
    QFrame *card = m_items.empty() ? nullptr : m_items.back().card;
    if (card == nullptr) {
        card = new QFrame(m_content);
        setSurface(card, QStringLiteral("card"));
        auto *inside = new QVBoxLayout(card);
        const int side = m_theme.space(cardSide);
        inside->setContentsMargins(side, cardEdge(), side, cardEdge());
        inside->setSpacing(insideCard());
        m_column->insertWidget(last, card);
        card->installEventFilter(this);
    }
    card->layout()->addWidget(item);
    m_items.push_back({item, card});
}

void PagedColumn::clear()
{
    for (const Item &item : m_items)
        delete item.widget;
    qDeleteAll(m_content->findChildren<QFrame *>(Qt::FindDirectChildrenOnly));
    m_items.clear();
    m_pages = 1;
}

void PagedColumn::setWanted(QWidget *item, bool wanted)
{
    for (Item &known : m_items) {
        if (known.widget == item)
            known.wanted = wanted;
    }
    deal();
}

int PagedColumn::heightOf(const Item &item) const
{
    const int inside = width() - (item.card != nullptr ? 2 * (m_theme.space(cardSide) + cardBorder) : 0);
    return item.widget->hasHeightForWidth() ? item.widget->heightForWidth(inside) : item.widget->sizeHint().height();
}

int PagedColumn::dealWithin(int limit, const std::vector<int> &heights)
{
    int page = 0;
    int used = 0;
    const QFrame *card = nullptr;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        Item &item = m_items[i];
        if (!item.wanted)
            continue;
        const int own = heights[i];
        const int edges = item.card != nullptr ? 2 * (cardEdge() + cardBorder) : 0;
        const bool joins = item.card != nullptr && item.card == card;
        const int before = joins ? insideCard() : edges + (used > 0 ? m_theme.space(betweenItems) : 0);
        if (used > 0 && used + before + own > limit) {
            ++page;
            used = edges + own;
        } else {
            used += before + own;
        }
        card = item.card;
        item.page = page;
    }
    m_used = used;
    return page + 1;
}

void PagedColumn::deal()
{
    if (width() < 100 || height() < 100)
        return;
    std::vector<int> heights;
    heights.reserve(m_items.size());
    for (const Item &item : m_items)
        heights.push_back(item.wanted ? heightOf(item) : 0);
    int pages = 1;
    // Buttons below that say something else on the last page can be lower than those of the others: with that room it
    // would be one page again, whose buttons are higher, and so on.
    const bool regained = m_pages > 1 && height() > m_dealtHeight && height() < m_dealtHeight + 3 * m_theme.touch();
    if (!regained)
        m_dealtHeight = height();
    const auto dealAll
        = [&] { dealEvenly(m_dealtHeight, [&](int limit) { return pages = dealWithin(limit, heights); }); };
    m_isWide = m_theme.isGenerous();
    dealAll();
    if (m_isWide && pages > 1) {
        m_isWide = false; // closer together it may be one page
        dealAll();
    }
    space();
    const int shown = std::min(m_page, pages - 1);
    const bool other = pages != m_pages || shown != m_page;
    m_pages = pages;
    m_page = shown;
    place();
    placePicture();
    if (other)
        Q_EMIT changed();
}

void PagedColumn::place()
{
    std::vector<std::pair<QFrame *, bool>> cards;
    for (const Item &item : m_items) {
        const bool shown = item.wanted && item.page == m_page;
        if (item.widget->isHidden() == shown)
            item.widget->setVisible(shown);
        if (item.card == nullptr)
            continue;
        if (cards.empty() || cards.back().first != item.card)
            cards.emplace_back(item.card, false);
        cards.back().second = cards.back().second || shown;
    }
    for (const auto &[card, shown] : cards) {
        if (card->isHidden() == shown)
            card->setVisible(shown);
    }
}

void PagedColumn::rewind()
{
    m_page = 0;
    m_pages = 1;
}

void PagedColumn::showPage(int page)
{
    page = std::clamp(page, 0, m_pages - 1);
    if (page == m_page)
        return;
    m_page = page;
    place();
    Q_EMIT changed();
}

bool PagedColumn::eventFilter(QObject *watched, QEvent *event)
{
    // Words, letters or an item's wish have changed.
    if (event->type() == QEvent::LayoutRequest)
        deal();
    return QWidget::eventFilter(watched, event);
}

void PagedColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    deal();
}

} // namespace chancery::widgets
