// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/account.h"
#include "gateway/providers/paymentprovider.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace chancery::server {

/// One way to pay that is configured here, with its state of health. I/O thread only.
struct Channel
{
    /// Replaced as a whole when secrets are reread; calls under way keep the old one.
    std::shared_ptr<const providers::PaymentProvider> provider;
    bool liveMode = false; ///< what the key says
    std::optional<providers::Account> account; ///< as last read
    std::optional<bool> seenLiveMode; ///< of the last object that the provider gave to the key
    /// Why the configuration cannot work, as last seen: key_refused, charges_disabled, mode_mismatch, clock_skew;
    /// empty: it can.
    QString fault;
    /// What cannot be checked, since the key may not read it: charges_enabled.
    [[nodiscard]] QStringList unchecked() const
    {
        return account && !account->chargesEnabled ? QStringList{QStringLiteral("charges_enabled")} : QStringList();
    }
    bool reachable = true; ///< the account could be read the last time
};

} // namespace chancery::server
