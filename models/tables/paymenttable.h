// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/tables/paymentsource.h"

#include <QAbstractTableModel>

#include <memory>

namespace chancery::tables {

/// Payments page after page: the view asks for more as it is scrolled, so that memory follows what was looked at.
class PaymentTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CreatedAt, Application, Method, State, Total, Refunded, Reference, ColumnCount };
    /// Words and formats of the view's language.
    struct Words
    {
        std::function<QString(Column)> heading;
        std::function<QString(const PaymentRow &, Column)> cell;
    };

    /// The source outlives it.
    explicit PaymentTable(PaymentSource &source, Words words, QObject *parent = nullptr);
    ~PaymentTable() override;

    /// Reads anew from the first page, in the filter's order. What an earlier filter still brings is dropped.
    void show(const PaymentFilter &filter);
    [[nodiscard]] const PaymentFilter &filter() const { return m_filter; }
    [[nodiscard]] const PaymentRow *row(int row) const;
    /// Takes the place of the payment with the same id, if it is here.
    void replace(const PaymentRow &row);
    [[nodiscard]] bool isLoading() const { return m_call != nullptr; }
    /// The words have changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// By that column: read anew from the first page, once a filter was shown.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// A page has come, or could not be read: the error's code, empty when it came.
    void loaded(const QString &error);

private:
    void read();

    PaymentSource &m_source;
    const Words m_words;
    PaymentFilter m_filter;
    std::vector<PaymentRow> m_rows;
    QString m_next;
    bool m_ended = true;
    bool m_shown = false;
    std::unique_ptr<QObject> m_call; ///< context of the page under way
};

} // namespace chancery::tables
