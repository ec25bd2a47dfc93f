// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/staffrole.h"
#include "models/domain/ids.h"

#include <QString>

namespace chancery::server {

/// The member of staff that a request was proven to come from, beside the device.
struct StaffCaller
{
    using Role = ledger::StaffRole;

    domain::StaffId staff;
    QString name; ///< as in the account; goes into events as who did it
    Role role = Role::Clerk;
    QString post; ///< the staff member acts for this post only, and from its devices
};

} // namespace chancery::server
