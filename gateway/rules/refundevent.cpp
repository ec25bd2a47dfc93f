// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/rules/refundevent.h"

namespace chancery::rules {

QString toString(RefundEvent event)
{
    switch (event) {
    case RefundEvent::Approve:
        return QStringLiteral("approve");
    case RefundEvent::Reject:
        return QStringLiteral("reject");
    case RefundEvent::Retry:
        return QStringLiteral("retry");
    case RefundEvent::Succeed:
        return QStringLiteral("succeed");
    case RefundEvent::Fail:
        return QStringLiteral("fail");
    case RefundEvent::Return:
        return QStringLiteral("return");
    }
    Q_UNREACHABLE();
}

} // namespace chancery::rules
