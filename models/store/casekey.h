// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace chancery::store {

/// A case's place in a list: all that is kept of those that are not on the screen.
struct CaseKey
{
    qint64 receivedAt = 0; ///< milliseconds since 1970; 0 in the order of something sealed
    qint64 id = 0; ///< 0: before the first

    bool operator==(const CaseKey &) const = default;
};

} // namespace chancery::store
