// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/tables/paymentsource.h"
#include "models/tables/sheetexport.h"

namespace chancery::tables {

/// All payments that a filter shows, in its order.
class PaymentExport final : public SheetExport
{
    Q_OBJECT

public:
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
};

} // namespace chancery::tables
