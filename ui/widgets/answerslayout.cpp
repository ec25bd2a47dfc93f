// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/answerslayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace chancery::widgets {

AnswersLayout::AnswersLayout(int spacing)
{
    setSpacing(spacing);
}

AnswersLayout::~AnswersLayout() = default;

void AnswersLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int AnswersLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *AnswersLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *AnswersLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

std::vector<QLayoutItem *> AnswersLayout::shown() const
{
    std::vector<QLayoutItem *> items;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            items.push_back(item.get());
    }
    return items;
}

int AnswersLayout::rowWidth() const
{
    const auto items = shown();
    const int gaps = spacing() * std::max(0, static_cast<int>(items.size()) - 1);
    return std::accumulate(items.begin(), items.end(), gaps,
        [](int sum, const QLayoutItem *item) { return sum + item->sizeHint().width(); });
}

int AnswersLayout::heightForWidth(int width) const
{
    const bool beside = rowWidth() <= width;
    int height = 0;
    for (const QLayoutItem *item : shown()) {
        const int own = item->sizeHint().height();
        height = beside ? std::max(height, own) : height + (height > 0 ? spacing() : 0) + own;
    }
    return height;
}

QSize AnswersLayout::sizeHint() const
{
    return {rowWidth(), heightForWidth(rowWidth())};
}

QSize AnswersLayout::minimumSize() const
{
    int width = 0;
    for (const QLayoutItem *item : shown())
        width = std::max(width, item->sizeHint().width());
    return {width, heightForWidth(rowWidth())};
}

void AnswersLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const auto items = shown();
    if (items.empty())
        return;
    const QWidget *host = parentWidget();
    const Qt::LayoutDirection direction = host != nullptr ? host->layoutDirection() : Qt::LeftToRight;
    if (rowWidth() > rect.width()) {
        int top = rect.top();
        for (auto item = items.rbegin(); item != items.rend(); ++item) {
            const int height = (*item)->sizeHint().height();
            (*item)->setGeometry({rect.left(), top, rect.width(), height});
            top += height + spacing();
        }
        return;
    }
    const auto place = [&](QLayoutItem *item, int left) {
        const QSize size = item->sizeHint();
        item->setGeometry(QStyle::visualRect(direction, rect, {QPoint(left, rect.top()), size}));
    };
    int end = rect.left() + rect.width();
    for (std::size_t i = items.size(); i-- > 0;) {
        const bool first = i == 0 && items.size() > 1;
        end -= items[i]->sizeHint().width();
        place(items[i], first ? rect.left() : end);
        end -= spacing();
    }
}

} // namespace chancery::widgets
