// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "ui/counter/role.h"

#include <QString>

namespace chancery::counter {

/// Who works at the counter now.
struct StaffMember
{
    domain::StaffId id;
    QString name;
    Role role = Role::Clerk;
    QString post;
    domain::Instant until{}; ///< whatever is done, the person signs in again then
    bool offline = false; ///< let in by this machine alone: the relay has not been asked
    bool opensRecords = false; ///< the post's key is open

    bool operator==(const StaffMember &) const = default;
};

} // namespace chancery::counter
