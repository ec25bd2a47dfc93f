// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace chancery::domain {

/// Where one attempt to pay stands. Names on the wire are the snake_case of these.
enum class PaymentState {
    Created,
    Submitting,
    Unknown,
    Open,
    Closing,
    Closed,
    Failed,
    Captured,
    Surplus,
    Refunding,
    Refunded,
    RefundFailed,
    PartRefunded,
    Disputed,
    ChargedBack,
};

inline constexpr std::array allPaymentStates {PaymentState::Created, PaymentState::Submitting, PaymentState::Unknown,
    PaymentState::Open, PaymentState::Closing, PaymentState::Closed, PaymentState::Failed, PaymentState::Captured,
    PaymentState::Surplus, PaymentState::Refunding, PaymentState::Refunded, PaymentState::RefundFailed,
    PaymentState::PartRefunded, PaymentState::Disputed, PaymentState::ChargedBack};

[[nodiscard]] QString toString(PaymentState state);
[[nodiscard]] std::optional<PaymentState> paymentStateFromString(QStringView text);

/// Live: may still end in a capture that we asked for, so a second attempt must not start beside it.
[[nodiscard]] bool isLive(PaymentState state);
/// The money is with us and belongs to the application.
[[nodiscard]] bool isPaid(PaymentState state);
/// Ended without money: closed or failed. A late success can still lift it.
[[nodiscard]] bool isOver(PaymentState state);

} // namespace chancery::domain
