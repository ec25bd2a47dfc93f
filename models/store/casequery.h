// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/casesort.h"
#include "models/store/casestatus.h"

#include <QString>

#include <optional>

namespace chancery::store {

/// Which cases, in which order.
struct CaseQuery
{
    QString text; ///< a reference as spoken or whole, a document number, or beginnings of names; empty: all
    std::optional<CaseStatus> status;
    bool newestFirst = true; ///< by another order than time: the last first
    CaseSort sort = CaseSort::Received;

    bool operator==(const CaseQuery &) const = default;
};

} // namespace chancery::store
