// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QString>

#include <optional>

namespace chancery::counter {

/// One refund of a payment, as staff decide about it.
struct RefundItem
{
    enum class State { Requested, Rejected, Refunding, Done, Failed };

    QString id;
    State state = State::Requested;
    domain::Money amount;
    QString reason;
    domain::StaffId requester; ///< empty: it was made by itself, or at the provider
    QString reference; ///< the provider's, or the receipt's number

    /// Its share of the payment is taken.
    [[nodiscard]] bool isPromised() const { return state == State::Requested || state == State::Refunding; }
    bool operator==(const RefundItem &) const = default;
};

/// Of the relay's name for it.
[[nodiscard]] std::optional<RefundItem::State> refundStateFromString(QStringView name);

} // namespace chancery::counter
