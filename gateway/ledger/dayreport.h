// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <QString>

#include <vector>

namespace chancery::ledger {

/// How a day went at one post. Hours count from its beginning, 0 to 24 (a day of 25 hours has all of them).
struct DayReport
{
    struct Hour
    {
        int hour = 0;
        qint64 received = 0; ///< applications whose record arrived
        qint64 paid = 0; ///< payments confirmed
    };
    struct Takings
    {
        int hour = 0;
        QString method;
        QString currency;
        qint64 minor = 0;
        qint64 count = 0;
    };
    /// From the beginning of a payment to its confirmation, or from a call to somebody's coming.
    struct Waiting
    {
        QString what; ///< a method, or `call`
        qint64 count = 0;
        qint64 medianSeconds = 0;
        qint64 slowSeconds = 0; ///< nine of ten took no longer
    };
    struct Provider
    {
        QString provider;
        QString method;
        qint64 begun = 0;
        qint64 paid = 0;
        qint64 failed = 0; ///< ended without money by a failure, not by the payer's own wish
    };

    std::vector<Hour> hours; ///< those with anything in them
    std::vector<Takings> takings;
    std::vector<Waiting> waiting;
    std::vector<Provider> providers;
    qint64 decided = 0;
    qint64 undecided = 0; ///< now
};

} // namespace chancery::ledger
