// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/change.h"
#include "gateway/ledger/pgresult.h"
#include "models/domain/error.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace chancery::ledger {

class PgConnection;

/// One wish of a caller, as a worker carries it out: look, decide, write, and after the commit tell. Many operations
/// share a transaction; each sees only its own results. Every step may run again from load() (a failed group, a lost
/// connection), so load() forgets what went before, and a second run must find the first one's rows.
class Operation
{
public:
    using Results = std::span<const PgResult>;

    Operation() = default;
    Operation(const Operation &) = delete;
    Operation &operator=(const Operation &) = delete;
    virtual ~Operation() = default;

    /// Two operations with a key in common never share a transaction; they keep their order.
    [[nodiscard]] virtual std::vector<QString> keys() const { return {}; }
    /// Roughly the number of rows written; a group's sum is bounded.
    [[nodiscard]] virtual int weight() const { return 1; }

    /// Queues the look-ups.
    virtual void load(PgConnection &connection) = 0;
    /// Reads the look-ups and queues the writes, none for a read.
    virtual void decide(Results looked, PgConnection &connection) = 0;
    /// The payment that moved, known after decide().
    [[nodiscard]] virtual std::optional<Change> change() const { return std::nullopt; }

    /// Exactly one of the two is called, once: after the COMMIT, or when it was given up.
    virtual void committed() = 0;
    virtual void failed(const domain::Error &error) = 0;
};

} // namespace chancery::ledger
