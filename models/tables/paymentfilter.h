// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/ids.h"
#include "models/domain/paymentstate.h"

#include <QDate>
#include <QString>

#include <optional>

namespace chancery::tables {

/// Which payments of the post are shown, and in which order.
struct PaymentFilter
{
    enum class Sort { Time, Amount, Refunded, State, Method, Application, Reference };

    domain::ApplicationRef application; ///< empty: all
    std::optional<domain::PaymentState> state;
    QString method; ///< empty: all
    QDate from; ///< of this machine's zone, included; invalid: from the beginning
    QDate to; ///< included; invalid: up to now
    Sort sort = Sort::Time;
    bool ascending = false; ///< false: the newest, or the greatest, first
    bool operator==(const PaymentFilter &) const = default;
};

} // namespace chancery::tables
