// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::sandbox {

/// One refund of a trade.
struct AlipayRefund
{
    QString requestNo; ///< out_request_no, the merchant's or the console's
    qint64 fen = 0;
    qint64 at = 0; ///< milliseconds
    QString reason;
};

} // namespace chancery::sandbox
