// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/tables/casesource.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QStringList>

#include <vector>

namespace chancery::tables {

/// Cases as a table that costs what is on the screen: keys of 16 bytes come a few hundred at a time as the view asks
/// for more, and what is in a row only when it is shown; the rows seen last are kept, the others are forgotten. No call
/// waits for the disk. Cells hold values; the view words them.
class CaseTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Document, Status, ReceivedAt, ColumnCount };
    enum Role {
        ApplicationRole = Qt::UserRole, ///< QString, the reference; empty until the row is there
        StatusRole, ///< int, a store::CaseStatus
        InstantRole, ///< qint64, milliseconds since 1970
    };
    static constexpr int firstKeys = 100; ///< so that the first rows are there at once
    static constexpr int moreKeys = 500;
    static constexpr int block = 50; ///< rows read at once
    static constexpr int keptBlocks = 40;
    /// A block is whole when it is first asked for, but for the last of a list.
    static_assert(firstKeys % block == 0 && moreKeys % block == 0);

    /// The source outlives it.
    explicit CaseTableModel(CaseSource &source, QObject *parent = nullptr);
    ~CaseTableModel() override;

    /// Begins the list anew; answers to what was asked before are dropped.
    void setQuery(const store::CaseQuery &query);
    [[nodiscard]] const store::CaseQuery &query() const { return m_query; }
    /// The same list again: something has changed.
    void reload();
    void clear();
    /// Nothing of any case is left in memory, here or in the source.
    void forget();
    /// In the order of Column, in the present language.
    void setHeaderTexts(const QStringList &texts);
    /// The case of a row; nothing until it is read.
    [[nodiscard]] const store::Case *caseAt(int row) const;
    /// The row of an application among those read; -1.
    [[nodiscard]] int rowOf(const QString &application) const;
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] int keptRows() const { return static_cast<int>(m_blocks.count()) * block; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// By that column, in the order of the words and times: the list begins anew.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// The first rows of a list are there, or there are none.
    void listed();
    void failed(const chancery::domain::Error &error);

private:
    using Block = std::vector<store::Case>;

    void ask(int limit);
    void take(const std::vector<store::CaseKey> &keys, int limit);
    void askBlock(int number) const;
    void takeBlock(int number, const std::vector<store::Case> &cases);

    CaseSource &m_source;
    store::CaseQuery m_query;
    QStringList m_headers;
    std::vector<store::CaseKey> m_keys;
    QObject *m_round; ///< context of all questions about the present list
    bool m_complete = true;
    bool m_asking = false;
    mutable QCache<int, Block> m_blocks; ///< by row / block
    mutable QSet<int> m_wanted;
};

} // namespace chancery::tables
