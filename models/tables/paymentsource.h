// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/tables/paymentfilter.h"
#include "models/tables/paymentrow.h"

#include <functional>
#include <vector>

class QObject;

namespace chancery::tables {

struct PaymentPage
{
    std::vector<PaymentRow> rows; ///< in the filter's order
    QString next; ///< cursor of the page after it; empty: it is the last
};

/// Where payments come from, a page at a time.
class PaymentSource
{
public:
    using Done = std::function<void(domain::Expected<PaymentPage, domain::Error>)>;

    PaymentSource() = default;
    PaymentSource(const PaymentSource &) = delete;
    PaymentSource &operator=(const PaymentSource &) = delete;
    virtual ~PaymentSource() = default;

    /// An empty cursor: the first page. `done` comes once, later, on the caller's thread, unless `context` is gone.
    virtual void page(const PaymentFilter &filter, const QString &cursor, QObject *context, Done done) = 0;
};

} // namespace chancery::tables
