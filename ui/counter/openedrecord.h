// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/ids.h"
#include "ui/counter/recordversion.h"
#include "ui/counter/role.h"

#include <vector>

namespace chancery::counter {

/// An application's record, and who has opened it.
struct OpenedRecord
{
    struct Reader
    {
        QString name;
        Role role = Role::Clerk;
        domain::Instant at{};
    };

    domain::ApplicationRef application;
    std::vector<RecordVersion> versions; ///< oldest first; at least one
    std::vector<Reader> readers; ///< newest first, this time included
};

} // namespace chancery::counter
