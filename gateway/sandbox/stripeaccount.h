// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::sandbox {

/// What the account at Stripe is like; the control changes it.
struct StripeAccount
{
    bool chargesEnabled = true;
    bool payoutsEnabled = true;
    bool livemode = false; ///< of every object made from now on
    QString country{QStringLiteral("JP")};
    QString defaultCurrency{QStringLiteral("jpy")};
    /// What everything is settled in; empty: each charge in its own currency.
    QString settlementCurrency;
    /// Units of the settlement currency for a million of the charge's, both as Stripe counts them.
    qint64 rateMillionths = 1'000'000;
};

} // namespace chancery::sandbox
