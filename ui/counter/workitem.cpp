// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/workitem.h"

namespace chancery::counter {

WorkGroup groupOf(WorkItem::Kind kind)
{
    switch (kind) {
    case WorkItem::Kind::Call:
        return WorkGroup::Calls;
    case WorkItem::Kind::Untold:
        return WorkGroup::Travellers;
    case WorkItem::Kind::Exception:
        return WorkGroup::Differences;
    case WorkItem::Kind::Conflict:
        return WorkGroup::Versions;
    case WorkItem::Kind::Refund:
    case WorkItem::Kind::Correction:
        return WorkGroup::SecondPerson;
    case WorkItem::Kind::Letter:
    case WorkItem::Kind::Unsent:
    case WorkItem::Kind::Silent:
    case WorkItem::Kind::Stuck:
        return WorkGroup::Sync;
    }
    Q_UNREACHABLE();
}

} // namespace chancery::counter
