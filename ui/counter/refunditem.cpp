// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/refunditem.h"

namespace chancery::counter {

std::optional<RefundItem::State> refundStateFromString(QStringView name)
{
    using State = RefundItem::State;
    if (name == u"requested")
        return State::Requested;
    if (name == u"rejected")
        return State::Rejected;
    if (name == u"refunding")
        return State::Refunding;
    if (name == u"done")
        return State::Done;
    if (name == u"failed")
        return State::Failed;
    return std::nullopt;
}

} // namespace chancery::counter
