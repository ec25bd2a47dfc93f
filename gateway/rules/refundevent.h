// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <array>

namespace chancery::rules {

/// What happens to one refund after it has come to be.
enum class RefundEvent {
    Approve, ///< by a second person, or at once below the limit
    Reject,
    Retry, ///< by a person, of one that failed
    Succeed,
    Fail, ///< definitely not made
    Return, ///< had been done, and the money came back to the provider's account
};

inline constexpr std::array allRefundEvents{RefundEvent::Approve, RefundEvent::Reject, RefundEvent::Retry,
    RefundEvent::Succeed, RefundEvent::Fail, RefundEvent::Return};

[[nodiscard]] QString toString(RefundEvent event);

} // namespace chancery::rules
