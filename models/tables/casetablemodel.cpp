// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/tables/casetablemodel.h"

#include <algorithm>

namespace chancery::tables {

using domain::Error;
using domain::Expected;
using store::Case;
using store::CaseKey;

CaseTableModel::CaseTableModel(CaseSource &source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_round(new QObject(this))
    , m_blocks(keptBlocks)
{
}

CaseTableModel::~CaseTableModel() = default;

void CaseTableModel::setQuery(const store::CaseQuery &query)
{
    m_query = query;
    reload();
}

void CaseTableModel::reload()
{
    clear();
    m_complete = false;
    ask(firstKeys);
}

void CaseTableModel::clear()
{
    beginResetModel();
    delete m_round;
    m_round = new QObject(this);
    m_keys.clear();
    m_blocks.clear();
    m_wanted.clear();
    m_complete = true;
    m_asking = false;
    endResetModel();
}

void CaseTableModel::forget()
{
    clear();
    m_source.forget();
}

void CaseTableModel::sort(int column, Qt::SortOrder order)
{
    store::CaseQuery query = m_query;
    query.newestFirst = order == Qt::DescendingOrder;
    switch (column) {
    case Name:
        query.sort = store::CaseSort::Name;
        break;
    case Document:
        query.sort = store::CaseSort::Document;
        break;
    case Status:
        query.sort = store::CaseSort::Status;
        break;
    case ReceivedAt:
        query.sort = store::CaseSort::Received;
        break;
    default: // the header has no such column
        return;
    }
    if (query != m_query)
        setQuery(query);
}

void CaseTableModel::ask(int limit)
{
    m_asking = true;
    m_source.keys(m_query, m_keys.empty() ? CaseKey() : m_keys.back(), limit, m_round,
        [this, limit](const Expected<std::vector<CaseKey>, Error> &answer) {
            m_asking = false;
            if (!answer) {
                m_complete = true; // asked again with the next list, not in a circle
                Q_EMIT failed(answer.error());
                return;
            }
            take(*answer, limit);
        });
}

void CaseTableModel::take(const std::vector<CaseKey> &keys, int limit)
{
    m_complete = keys.size() < static_cast<std::size_t>(limit);
    const bool first = m_keys.empty();
    if (!keys.empty()) {
        const int from = static_cast<int>(m_keys.size());
        beginInsertRows({}, from, from + static_cast<int>(keys.size()) - 1);
        m_keys.insert(m_keys.end(), keys.begin(), keys.end());
        endInsertRows();
    }
    if (first)
        Q_EMIT listed();
}

void CaseTableModel::askBlock(int number) const
{
    if (m_wanted.contains(number))
        return;
    m_wanted.insert(number);
    std::vector<qint64> ids;
    const int end = std::min((number + 1) * block, static_cast<int>(m_keys.size()));
    for (int row = number * block; row < end; ++row)
        ids.push_back(m_keys[static_cast<std::size_t>(row)].id);
    auto *self = const_cast<CaseTableModel *>(this); // a row that is looked at is read: what is seen does not change
    m_source.cases(ids, m_round, [self, number](const Expected<std::vector<Case>, Error> &answer) {
        if (!answer) {
            Q_EMIT self->failed(answer.error());
            return;
        }
        self->takeBlock(number, *answer);
    });
}

void CaseTableModel::takeBlock(int number, const std::vector<Case> &cases)
{
    m_wanted.remove(number);
    const int from = number * block;
    const int end = std::min(from + block, static_cast<int>(m_keys.size()));
    // In the places of their keys: a case that has gone meanwhile leaves an empty row.
    auto *rows = new Block(static_cast<std::size_t>(end - from));
    for (int row = from; row < end; ++row) {
        const qint64 id = m_keys[static_cast<std::size_t>(row)].id;
        const auto found = std::find_if(cases.begin(), cases.end(), [id](const Case &one) { return one.id == id; });
        if (found != cases.end())
            (*rows)[static_cast<std::size_t>(row - from)] = *found;
    }
    m_blocks.insert(number, rows);
    Q_EMIT dataChanged(index(from, 0), index(end - 1, ColumnCount - 1));
}

void CaseTableModel::setHeaderTexts(const QStringList &texts)
{
    m_headers = texts;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QVariant CaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    return m_headers.value(section);
}

const Case *CaseTableModel::caseAt(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_keys.size()))
        return nullptr;
    const Block *rows = m_blocks.object(row / block);
    const auto place = static_cast<std::size_t>(row % block);
    if (rows == nullptr || place >= rows->size()) {
        askBlock(row / block);
        return nullptr;
    }
    return (*rows)[place].id == 0 ? nullptr : &(*rows)[place];
}

int CaseTableModel::rowOf(const QString &application) const
{
    for (const int number : m_blocks.keys()) {
        const Block *rows = m_blocks.object(number);
        for (std::size_t place = 0; place < rows->size(); ++place) {
            if ((*rows)[place].application == application)
                return number * block + static_cast<int>(place);
        }
    }
    return -1;
}

int CaseTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int CaseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CaseTableModel::data(const QModelIndex &index, int role) const
{
    const Case *row = caseAt(index.row());
    if (row == nullptr)
        return {};
    switch (role) {
    case ApplicationRole:
        return row->application;
    case StatusRole:
        return static_cast<int>(row->status);
    case InstantRole:
        return qint64{row->receivedAt.time_since_epoch().count()};
    case Qt::DisplayRole:
        break;
    default: // decoration and the like are the view's
        return {};
    }
    switch (static_cast<Column>(index.column())) {
    case Name:
        return row->givenNames.isEmpty() ? row->surname : row->surname + QStringLiteral(", ") + row->givenNames;
    case Document:
        return row->document;
    case Status:
        return static_cast<int>(row->status);
    case ReceivedAt:
        return qint64{row->receivedAt.time_since_epoch().count()};
    case ColumnCount:
        break;
    }
    return {};
}

bool CaseTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_asking;
}

void CaseTableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(moreKeys);
}

} // namespace chancery::tables
