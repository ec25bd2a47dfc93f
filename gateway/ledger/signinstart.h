// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/staffcredentials.h"
#include "gateway/ledger/staffmember.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace chancery::ledger {

/// How an attempt to sign in begins.
struct SignInStart
{
    struct Account
    {
        StaffMember member;
        StaffCredentials credentials;
    };
    std::chrono::seconds lockedFor{0}; ///< more than 0: too many attempts, nothing is to be checked now
    std::optional<Account> account; ///< nothing: no such name
};

/// How long a name is locked after so many attempts without a success: not for the first four, then a minute, doubled
/// each time up to an hour.
[[nodiscard]] inline std::chrono::seconds signInLock(int attempts)
{
    constexpr int free = 4;
    if (attempts <= free)
        return std::chrono::seconds(0);
    return std::min<std::chrono::seconds>(
        std::chrono::minutes(1) * (1 << std::min(attempts - free - 1, 6)), std::chrono::hours(1));
}

} // namespace chancery::ledger
