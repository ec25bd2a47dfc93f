// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace chancery::ledger {

/// A place in the changes: everything up to it has been handed out. 0, 0: the beginning.
struct FeedCursor
{
    quint64 xid = 0;
    qint64 position = 0;
    auto operator<=>(const FeedCursor &) const = default;
};

} // namespace chancery::ledger
