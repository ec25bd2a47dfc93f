// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// How the questions of a form are dealt out to pages, and where they stand.

#include "ui/wizard/formview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/evenpages.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scrollpanel.h"

#include <QApplication>
#include <QLayout>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <iterator>

namespace chancery::wizard {

using domain::FieldId;

int FormView::columns() const
{
    const int narrow = m_context.theme.textPixels(theme::TextRole::Body) * 20;
    return width() >= 2 * narrow + m_context.theme.space(6) ? 2 : 1;
}

int FormView::heightOf(const Row &row, int width) const
{
    const int each = row.slots.size() == 1 && row.slots.front()->editor->isWide()
        ? width
        : (width - m_context.theme.space(6) * (columns() - 1)) / columns();
    int height = 0;
    int lead = 0;
    for (const Slot *slot : row.slots)
        lead = std::max(lead, slot->field->leadHeight(each));
    for (const Slot *slot : row.slots) {
        slot->field->alignLead(lead); // editors of a row stand side by side
        height = std::max(height, slot->field->layout()->totalHeightForWidth(each));
    }
    return height;
}

const FormView::Slot *FormView::keptSlot() const
{
    if (m_page >= pageCount())
        return nullptr;
    const QWidget *focus = QApplication::focusWidget();
    for (const auto &slot : m_slots) {
        if (focus != nullptr && slot->field->isVisibleTo(this) && slot->field->isAncestorOf(focus))
            return slot.get();
    }
    const auto &rows = m_pages[static_cast<std::size_t>(m_page)];
    return rows.empty() ? nullptr : rows.front().slots.front();
}

int FormView::neededFor(const Row &row) const
{
    const int message = m_context.theme.textPixels(theme::TextRole::Note) + m_context.theme.space(2);
    return row.height + message + m_context.theme.space(2);
}

int FormView::mostHeight() const
{
    return height() + m_context.theme.space(2); // none is needed below the last row
}

void FormView::paginate()
{
    if (width() < 100 || height() < 40)
        return;
    const Slot *kept = keptSlot();
    std::vector<Row> rows;
    for (const auto &slot : m_slots) {
        const bool beside = columns() > 1 && !slot->editor->isWide() && !rows.empty() && rows.back().slots.size() == 1
            && !rows.back().slots.front()->editor->isWide();
        if (beside)
            rows.back().slots.push_back(slot.get());
        else
            rows.push_back({{slot.get()}});
    }
    for (Row &row : rows)
        row.height = heightOf(row, width());
    deal(std::move(rows));
    m_page = std::clamp(m_page, 0, std::max(0, pageCount() - 1));
    for (int page = 0; page < pageCount(); ++page) {
        for (const Row &row : m_pages[static_cast<std::size_t>(page)]) {
            if (kept != nullptr && std::find(row.slots.begin(), row.slots.end(), kept) != row.slots.end())
                m_page = page;
        }
    }
    placePage();
    Q_EMIT changed();
}

bool FormView::belongsTo(const Row &before, const Row &row)
{
    const FieldId last = before.slots.back()->spec.id;
    const FieldId next = row.slots.front()->spec.id;
    return last == next || (last == FieldId::IntendedArrivalDate && next == FieldId::IntendedDepartureDate);
}

std::vector<int> FormView::dealt(const std::vector<Row> &rows, const std::vector<int> &heights, bool together) const
{
    std::vector<int> needed; // of what stays on one page
    std::vector<std::size_t> part;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int height = heights[i];
        if (together && i > 0 && belongsTo(rows[i - 1], rows[i]) && needed.back() + height <= mostHeight())
            needed.back() += height;
        else
            needed.push_back(height);
        part.push_back(needed.size() - 1);
    }
    const std::vector<int> pages = widgets::evenPages(needed, mostHeight());
    std::vector<int> dealt;
    std::ranges::transform(part, std::back_inserter(dealt), [&pages](std::size_t at) { return pages[at]; });
    return dealt;
}

void FormView::deal(std::vector<Row> rows)
{
    m_pages.clear();
    if (rows.empty())
        return;
    // The two days of a stay, and the lines of an address, are on one page where that makes no page more.
    std::vector<int> heights;
    std::ranges::transform(rows, std::back_inserter(heights), [this](const Row &row) { return neededFor(row); });
    const std::vector<int> apart = dealt(rows, heights, false);
    const std::vector<int> together = dealt(rows, heights, true);
    const std::vector<int> &pages = together.back() > apart.back() ? apart : together;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(pages[i]) >= m_pages.size())
            m_pages.emplace_back();
        m_pages.back().push_back(std::move(rows[i]));
    }
}

void FormView::refitPage()
{
    if (m_page >= pageCount())
        return;
    for (Row &row : m_pages[static_cast<std::size_t>(m_page)])
        row.height = heightOf(row, width());
    placePage();
}

void FormView::placePage()
{
    if (m_page >= pageCount())
        return;
    for (const auto &slot : m_slots)
        slot->field->setProperty("here", false);
    const int gap = m_context.theme.space(6);
    const auto &rows = m_pages[static_cast<std::size_t>(m_page)];
    const int summary
        = m_summary->isHidden() ? 0 : m_summary->layout()->totalHeightForWidth(width()) + m_context.theme.space(3);
    const int gaps = m_context.theme.space(2) * static_cast<int>(rows.size() - 1);
    int content = summary + gaps;
    for (const Row &row : rows)
        content += row.height;
    const bool tooHigh = content > height();
    const int across = tooHigh ? width() - 2 * m_context.theme.space(4) : width();
    if (tooHigh) { // beside the bar cards may need more lines than across the whole
        content = summary + gaps;
        for (const Row &row : rows)
            content += heightOf(row, across);
    }
    m_canvas->setMinimumHeight(tooHigh ? content : 0);
    m_summary->setGeometry(0, 0, across, summary - m_context.theme.space(3));
    int top = summary;
    const int spare = height() - content;
    const int between = std::clamp(spare / std::max<int>(1, static_cast<int>(rows.size())), m_context.theme.space(2),
        m_context.theme.space(m_context.theme.isTall() ? 8 : 6));
    for (const Row &row : rows) {
        const int high = tooHigh ? heightOf(row, across) : row.height;
        const bool wide = row.slots.size() == 1 && row.slots.front()->editor->isWide();
        const int each = wide ? across : (across - gap * (columns() - 1)) / columns();
        int left = 0;
        for (Slot *slot : row.slots) {
            slot->field->setGeometry(
                QStyle::visualRect(layoutDirection(), QRect(0, 0, across, high), QRect(left, top, each, high)));
            slot->field->setProperty("here", true);
            left += each + gap;
        }
        top += high + between;
    }
    for (const auto &slot : m_slots)
        slot->field->setVisible(slot->field->property("here").toBool());
}

void FormView::showPage(int page)
{
    m_page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    updateSummary();
    refitPage();
    m_scroll->verticalScrollBar()->setValue(0);
    focusFirst();
    Q_EMIT changed();
}

} // namespace chancery::wizard
