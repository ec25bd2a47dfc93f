// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/backlog.h"
#include "gateway/ledger/device.h"

#include <optional>

namespace chancery::ledger {

/// A machine of a post, and when it was heard last.
struct MachineSighting
{
    domain::DeviceId id;
    QString name;
    domain::DeviceKind kind = domain::DeviceKind::Kiosk;
    domain::Instant enrolledAt{};
    std::optional<domain::Instant> heardAt; ///< nothing: not since it was enrolled
    std::optional<domain::Instant> sentAt; ///< when records of it came last
    Backlog backlog{}; ///< what it said when it was heard
};

} // namespace chancery::ledger
