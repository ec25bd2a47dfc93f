// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::ledger {

/// One sum of a shift report.
struct ShiftTotal
{
    QString side; ///< ours: what our books recorded in the time; provider: what its statements show for the time
    QString method;
    QString kind; ///< captured, refunded, disputed, fee
    QString clerk; ///< staff id of who took the money or asked for the refunds; empty: a kiosk, nobody in particular
    QString currency;
    qint64 count = 0;
    qint64 minor = 0;
};

} // namespace chancery::ledger
