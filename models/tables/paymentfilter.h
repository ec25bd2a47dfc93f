// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/ids.h"
#include "models/domain/paymentstate.h"

#include <QDate>
#include <QString>

#include <optional>

namespace chancery::tables {

/// Which payments of the post are shown.
struct PaymentFilter
{
    domain::ApplicationRef application; ///< empty: all
    std::optional<domain::PaymentState> state;
    QString method; ///< empty: all
    QDate from; ///< of this machine's zone, included; invalid: from the beginning
    QDate to; ///< included; invalid: up to now
    bool operator==(const PaymentFilter &) const = default;
};

} // namespace chancery::tables
