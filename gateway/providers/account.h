// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <QString>

#include <optional>

namespace chancery::providers {

/// What a provider says about the account that the configured key belongs to.
struct Account
{
    QString id;
    std::optional<bool> chargesEnabled; ///< nothing: the key may not read it
    bool liveMode = false;
    QString country; ///< ISO 3166 alpha-2
    QString defaultCurrency; ///< ISO 4217, capitals
    /// The provider's clock as of the reply.
    std::optional<domain::Instant> serverTime;
};

} // namespace chancery::providers
