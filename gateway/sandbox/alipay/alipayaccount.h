// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <chrono>

namespace chancery::sandbox {

/// The one payer there is, and how patient everybody is; the control changes it.
struct AlipayAccount
{
    QString buyerId{QStringLiteral("2088102146225135")};
    QString buyerLogonId{QStringLiteral("159****5620")};
    QString sellerEmail{QStringLiteral("merchant@sandbox.invalid")};
    QString sellerName{QStringLiteral("Chancery sandbox merchant")};
    std::chrono::milliseconds lateAfter{5000}; ///< "pay late" on the page
    std::chrono::milliseconds passwordAfter{3000}; ///< how long a payer takes who is asked for the password
    bool billReady = false; ///< the bill of a day that is not over can be had
};

} // namespace chancery::sandbox
