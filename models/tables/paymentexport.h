// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/tables/paymentsource.h"
#include "models/tables/paymenttable.h"
#include "models/tables/sheet.h"

#include <QObject>

#include <memory>

namespace chancery::tables {

/// Reads all pages that a filter shows into a sheet: what is handed on is the same whether it was scrolled to or not.
class PaymentExport final : public QObject
{
    Q_OBJECT

public:
    /// So many rows are one sheet; more than that is cut off and told.
    static constexpr std::size_t mostRows = 200'000;
    struct Words
    {
        QString name; ///< of the sheet
        QStringList headings; ///< created at, application, payment, method, state, currency, total, refunded,
                              ///< reference, tendered, change
        std::function<QString(const PaymentRow &)> method;
        std::function<QString(const PaymentRow &)> state;
    };

    /// The source outlives it.
    PaymentExport(PaymentSource &source, PaymentFilter filter, Words words, QObject *parent = nullptr);
    ~PaymentExport() override;

    void start();

Q_SIGNALS:
    void progressed(int rows);
    /// Once: the sheet, and whether it was cut off at mostRows.
    void finished(const chancery::tables::Sheet &sheet, bool cut);
    void failed(const QString &code);

private:
    void read(const QString &cursor);
    void take(const PaymentPage &page);

    PaymentSource &m_source;
    const PaymentFilter m_filter;
    const Words m_words;
    Sheet m_sheet;
    std::unique_ptr<QObject> m_call;
};

} // namespace chancery::tables
