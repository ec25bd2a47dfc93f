// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/staffrole.h"
#include "models/domain/clock.h"
#include "models/domain/ids.h"

#include <optional>

namespace chancery::ledger {

/// An account of a person who works at a post. Names are unique over all posts.
struct StaffMember
{
    domain::StaffId id;
    QString name;
    QString post;
    StaffRole role = StaffRole::Clerk;
    bool oneTimeCode = false; ///< signing in needs a code as well
    domain::Instant createdAt{};
    std::optional<domain::Instant> disabledAt{};
};

} // namespace chancery::ledger
