// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QString>

namespace chancery::rules {

/// One refund as the provider states it, in words that no provider owns.
struct RefundStatement
{
    enum class State {
        Pending, ///< taken on, not decided: ask again
        Succeeded, ///< the money is on its way to the payer; can still fail later
        Failed, ///< definitely not refunded, or it came back: the money is with the provider's account again
    };

    domain::RefundId refund; ///< ours, when the provider gives it back; empty: made elsewhere, e.g. in its dashboard
    QString reference; ///< the provider's id of the refund, stable: re_…, out_request_no; never empty
    domain::Money amount; ///< of this refund alone, in our minor units
    State state = State::Pending;
    QString failureCode; ///< our code when Failed, else empty

    bool operator==(const RefundStatement &) const = default;
};

} // namespace chancery::rules
