// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"

#include <QString>

#include <optional>

namespace chancery::ledger {

/// Somebody at a machine asked for staff.
struct StaffCall
{
    domain::StaffCallId id;
    QString post;
    domain::DeviceId device;
    QString deviceName;
    QString reason; ///< letters and underscores: help_at_trip, payment
    int times = 1; ///< how often the button was pressed before anybody came
    domain::Instant calledAt{};
    domain::Instant lastAt{};
    std::optional<domain::Instant> doneAt;
};

} // namespace chancery::ledger
