// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/rules/refundstate.h"

namespace chancery::rules {

QString toString(RefundState state)
{
    switch (state) {
    case RefundState::Requested:
        return QStringLiteral("requested");
    case RefundState::Rejected:
        return QStringLiteral("rejected");
    case RefundState::Refunding:
        return QStringLiteral("refunding");
    case RefundState::Done:
        return QStringLiteral("done");
    case RefundState::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

std::optional<RefundState> refundStateFromString(QStringView text)
{
    for (const RefundState state : allRefundStates) {
        if (toString(state) == text)
            return state;
    }
    return std::nullopt;
}

bool takesShare(RefundState state)
{
    return state == RefundState::Requested || state == RefundState::Refunding || state == RefundState::Done;
}

} // namespace chancery::rules
