// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/paymentstate.h"

namespace chancery::domain {

QString toString(PaymentState state)
{
    switch (state) {
    case PaymentState::Created:
        return QStringLiteral("created");
    case PaymentState::Submitting:
        return QStringLiteral("submitting");
    case PaymentState::Unknown:
        return QStringLiteral("unknown");
    case PaymentState::Open:
        return QStringLiteral("open");
    case PaymentState::Closing:
        return QStringLiteral("closing");
    case PaymentState::Closed:
        return QStringLiteral("closed");
    case PaymentState::Failed:
        return QStringLiteral("failed");
    case PaymentState::Captured:
        return QStringLiteral("captured");
    case PaymentState::Surplus:
        return QStringLiteral("surplus");
    case PaymentState::Refunding:
        return QStringLiteral("refunding");
    case PaymentState::Refunded:
        return QStringLiteral("refunded");
    case PaymentState::RefundFailed:
        return QStringLiteral("refund_failed");
    case PaymentState::PartRefunded:
        return QStringLiteral("part_refunded");
    case PaymentState::Disputed:
        return QStringLiteral("disputed");
    case PaymentState::ChargedBack:
        return QStringLiteral("charged_back");
    }
    Q_UNREACHABLE();
}

std::optional<PaymentState> paymentStateFromString(QStringView text)
{
    for (const PaymentState state : allPaymentStates) {
        if (toString(state) == text)
            return state;
    }
    return std::nullopt;
}

bool isLive(PaymentState state)
{
    switch (state) {
    case PaymentState::Created:
    case PaymentState::Submitting:
    case PaymentState::Unknown:
    case PaymentState::Open:
    case PaymentState::Closing:
        return true;
    case PaymentState::Closed:
    case PaymentState::Failed:
    case PaymentState::Captured:
    case PaymentState::Surplus:
    case PaymentState::Refunding:
    case PaymentState::Refunded:
    case PaymentState::RefundFailed:
    case PaymentState::PartRefunded:
    case PaymentState::Disputed:
    case PaymentState::ChargedBack:
        return false;
    }
    Q_UNREACHABLE();
}

bool isPaid(PaymentState state)
{
    return state == PaymentState::Captured || state == PaymentState::PartRefunded || state == PaymentState::Disputed;
}

bool isOver(PaymentState state)
{
    return state == PaymentState::Closed || state == PaymentState::Failed;
}

} // namespace chancery::domain
