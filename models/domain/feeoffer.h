// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <vector>

namespace chancery::domain {

/// What a person of one nationality can choose for one visa type.
struct FeeOffer
{
    QString entries;
    std::vector<QString> processing; ///< in the schedule's order; never empty
    bool operator==(const FeeOffer &) const = default;
};

} // namespace chancery::domain
