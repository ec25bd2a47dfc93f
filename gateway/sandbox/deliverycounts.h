// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace chancery::sandbox {

/// What became of the tries to deliver something.
struct DeliveryCounts
{
    qint64 tried = 0;
    qint64 accepted = 0;
    qint64 refused = 0; ///< answered otherwise
    qint64 unanswered = 0;
    qint64 dropped = 0; ///< by order
    qint64 abandoned = 0; ///< after the last try
    bool operator==(const DeliveryCounts &) const = default;
};

} // namespace chancery::sandbox
