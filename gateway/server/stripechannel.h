// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/stripe/stripecheckout.h"
#include "gateway/server/configuration.h"

#include <memory>

namespace chancery::server {

struct StripeChannel
{
    std::shared_ptr<const providers::PaymentProvider> provider;
    bool liveMode = false;

    /// Reads the secrets. Error: code = the variable that is wrong, detail = what is wrong and what is expected.
    static domain::Expected<StripeChannel, domain::Error> make(const Configuration::Stripe &configuration);
};

} // namespace chancery::server
