// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/rules/obligationstate.h"

#include <array>

namespace chancery::rules {

QString toString(ObligationState state)
{
    switch (state) {
    case ObligationState::Due:
        return QStringLiteral("due");
    case ObligationState::Paid:
        return QStringLiteral("paid");
    case ObligationState::PartRefunded:
        return QStringLiteral("part_refunded");
    case ObligationState::Refunded:
        return QStringLiteral("refunded");
    case ObligationState::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

std::optional<ObligationState> obligationStateFromString(QStringView text)
{
    constexpr std::array all{ObligationState::Due, ObligationState::Paid, ObligationState::PartRefunded,
        ObligationState::Refunded, ObligationState::Cancelled};
    for (const ObligationState state : all) {
        if (toString(state) == text)
            return state;
    }
    return std::nullopt;
}

} // namespace chancery::rules
