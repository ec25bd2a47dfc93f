// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::teststack {
class RelayStack;
}

namespace chancery::bench {

/// Scripts of pgbench that write what the relay writes, row for row, into the relay's own tables, with their keys, checks and
/// triggers, in as many durable commits. `:i` counts a client's runs and is defined by the caller; client c's run i takes the number
/// first + c × perClient + i. The relay's notifications are left out, in pgbench's favour.
class SameTransaction
{
public:
    /// One commit for a paid webhook of the open payment of that number (OpenPayments): the INSERT into the inbox, the UPDATEs of
    /// attempt and obligation, and the event and the entry without which the database refuses them.
    [[nodiscard]] static QString capture(int first, int perClient);
    /// Two commits for a create: obligation, attempt with its whole request, two events and the key, before anything would be sent;
    /// then the attempt as it was opened, its event and the kept answer. Nobody is asked in between. As wide as the newest payment;
    /// empty: it cannot be read.
    [[nodiscard]] static QString create(teststack::RelayStack &stack, int first, int perClient);
};

} // namespace chancery::bench
