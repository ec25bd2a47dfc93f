// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace chancery::store {

/// What of a database that was set aside had not been sent, in records.
struct SalvageResult
{
    qint64 salvaged = 0; ///< whole, and queued again
    qint64 lost = 0; ///< known to have been there; there may have been more on pages of which nothing is left

    bool operator==(const SalvageResult &) const = default;
};

} // namespace chancery::store
