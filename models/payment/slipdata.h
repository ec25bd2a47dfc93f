// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QString>

#include <optional>

namespace chancery::payment {

/// What the slip of an application says that was taken without a payment. All that it holds of the person is masked.
struct SlipData
{
    domain::ApplicationRef application;
    QString post;
    QString timeZone; ///< IANA name of the post's zone
    QString maskedName; ///< as maskName() makes it
    QString documentEnd; ///< last three characters of the document number
    domain::Instant takenAt;
    QString payUrl; ///< the page to pay on, for a phone; empty: only at a counter
    std::optional<domain::Money> estimate; ///< by the schedule at hand; the relay decides when it is paid
    int queueNumber = 0; ///< of the day at this machine; 0: none
    QString contact; ///< how to reach the post; empty: at the counter

    bool operator==(const SlipData &) const = default;
};

} // namespace chancery::payment
