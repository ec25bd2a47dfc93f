// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QString>

namespace chancery::providers {

/// What a provider is asked to collect. Carries nothing that identifies a person.
struct Order
{
    domain::PaymentId payment; ///< comes back in every reply and event
    domain::ApplicationRef application;
    domain::Money amount;
    QString description; ///< what the payer reads beside the amount, in the payer's language
    QString locale; ///< of the payer: en, zh_CN, zh-Hant-TW, …
    QString successUrl; ///< where the payer's browser goes after paying; absolute http(s)
    QString cancelUrl; ///< where it goes when the payer leaves; absolute http(s)
    /// When the order should end at the latest, as far as the provider's own limits allow.
    domain::Instant expiresAt;
    QString payerCode{}; ///< scanned from the payer, for methods that take it; never logged
};

} // namespace chancery::providers
