// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/notice.h"

#include <vector>

namespace chancery::providers {

/// A piece of the provider's own list of events, newest first.
struct NoticePage
{
    std::vector<Notice> notices;
    /// Set when there are older ones: pass it on to ask for them.
    QString olderThan;
    int unreadable = 0; ///< events that were passed over
};

} // namespace chancery::providers
