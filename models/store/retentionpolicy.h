// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>

namespace chancery::store {

/// How long what is kept, by category.
struct RetentionPolicy
{
    static constexpr std::chrono::days shortestAudit{180};

    std::chrono::days drafts{30}; ///< applications nobody went on with
    std::chrono::days unpaid{30}; ///< payments that never came to an end, with their receipts
    std::chrono::days delivered{35}; ///< records that the relay has: until no backup of it is older
    std::chrono::days refused{365}; ///< records that the relay refused for good
    std::chrono::days audit{396}; ///< 13 months; only what is countersigned goes

    bool operator==(const RetentionPolicy &) const = default;
};

} // namespace chancery::store
