// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace chancery::rules {

/// Where one refund stands. Names in the database and on the wire are the snake_case of these.
enum class RefundState {
    Requested, ///< waits for a second person
    Rejected, ///< by that person; for good
    Refunding, ///< promised: sent, or about to be sent
    Done, ///< the provider has sent the money back; can still come back
    Failed, ///< definitely not refunded; a person may try again
};

inline constexpr std::array allRefundStates{
    RefundState::Requested, RefundState::Rejected, RefundState::Refunding, RefundState::Done, RefundState::Failed};

[[nodiscard]] QString toString(RefundState state);
[[nodiscard]] std::optional<RefundState> refundStateFromString(QStringView text);

/// Takes a share of the capture: what is promised or gone cannot be promised again.
[[nodiscard]] bool takesShare(RefundState state);

} // namespace chancery::rules
