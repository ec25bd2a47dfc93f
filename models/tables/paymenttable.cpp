// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/tables/paymenttable.h"

#include <algorithm>

namespace chancery::tables {

namespace {

constexpr Qt::Alignment amountAlignment = Qt::AlignTrailing | Qt::AlignVCenter;

} // namespace

PaymentTable::PaymentTable(PaymentSource &source, Words words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_words(std::move(words))
{
}

PaymentTable::~PaymentTable() = default;

void PaymentTable::show(const PaymentFilter &filter)
{
    beginResetModel();
    m_call.reset();
    m_filter = filter;
    m_shown = true;
    m_rows.clear();
    m_next.clear();
    m_ended = false;
    endResetModel();
    read();
}

const PaymentRow *PaymentTable::row(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

void PaymentTable::replace(const PaymentRow &row)
{
    const auto found = std::ranges::find(m_rows, row.id, &PaymentRow::id);
    if (found == m_rows.end())
        return;
    *found = row;
    const int at = static_cast<int>(std::distance(m_rows.begin(), found));
    Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
}

void PaymentTable::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PaymentTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PaymentTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PaymentTable::data(const QModelIndex &index, int role) const
{
    const PaymentRow *payment = index.isValid() ? row(index.row()) : nullptr;
    if (payment == nullptr)
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_words.cell(*payment, column);
    if (role == Qt::TextAlignmentRole && (column == Total || column == Refunded))
        return QVariant::fromValue(amountAlignment);
    return {};
}

QVariant PaymentTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Total || section == Refunded))
        return QVariant::fromValue(amountAlignment); // above its figures
    if (role != Qt::DisplayRole)
        return {};
    return m_words.heading(static_cast<Column>(section));
}

bool PaymentTable::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_ended && !m_call;
}

void PaymentTable::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read();
}

void PaymentTable::sort(int column, Qt::SortOrder order)
{
    using Sort = PaymentFilter::Sort;
    PaymentFilter filter = m_filter;
    switch (static_cast<Column>(column)) {
    case CreatedAt:
        filter.sort = Sort::Time;
        break;
    case Application:
        filter.sort = Sort::Application;
        break;
    case Method:
        filter.sort = Sort::Method;
        break;
    case State:
        filter.sort = Sort::State;
        break;
    case Total:
        filter.sort = Sort::Amount;
        break;
    case Refunded:
        filter.sort = Sort::Refunded;
        break;
    case Reference:
        filter.sort = Sort::Reference;
        break;
    case ColumnCount:
        return;
    }
    filter.ascending = order == Qt::AscendingOrder;
    if (filter == m_filter)
        return;
    if (m_shown)
        show(filter);
    else
        m_filter = filter;
}

void PaymentTable::read()
{
    m_call = std::make_unique<QObject>();
    m_source.page(m_filter, m_next, m_call.get(), [this](domain::Expected<PaymentPage, domain::Error> page) {
        // The context is let go at the end: this very function belongs to it.
        const auto call = std::move(m_call);
        if (!page) {
            m_ended = true; // until the filter is shown again
            Q_EMIT loaded(page.error().code);
            return;
        }
        m_next = page->next;
        m_ended = m_next.isEmpty();
        if (!page->rows.empty()) {
            beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page->rows.size()) - 1);
            m_rows.insert(m_rows.end(), page->rows.begin(), page->rows.end());
            endInsertRows();
        }
        Q_EMIT loaded({});
    });
}

} // namespace chancery::tables
