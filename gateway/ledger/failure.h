// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace chancery::ledger {

/// Why the database did not do something.
struct Failure
{
    enum class Kind {
        Lost, ///< no connection (any more): what was under way may or may not be committed
        Refused, ///< the server answered with an error: nothing of the transaction is committed
    };
    Kind kind = Kind::Lost;
    QByteArray sqlState; ///< five characters, empty when Lost
    QString message; ///< one line without bound values where the server keeps them apart

    /// Another transaction was in the way; the same statements may succeed now.
    [[nodiscard]] bool isContention() const
    {
        return kind == Kind::Refused
            && (sqlState == "23505" || sqlState == "40001" || sqlState == "40P01" || sqlState == "55P03"
                || sqlState == "57014");
    }
    /// The server cannot work at the moment: read-only after a failover, out of resources, shutting down.
    [[nodiscard]] bool isOutage() const
    {
        return kind == Kind::Lost || sqlState == "25006" || sqlState.startsWith("53") || sqlState.startsWith("57P")
            || sqlState.startsWith("58");
    }
};

} // namespace chancery::ledger
