// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/paymentprovider.h"
#include "gateway/server/configuration.h"
#include "models/domain/clock.h"

#include <memory>
#include <vector>

namespace chancery::server {

/// The ways to pay with Alipay, all of one application.
struct AlipayChannel
{
    std::vector<std::shared_ptr<const providers::PaymentProvider>> providers;
    bool liveMode = false;

    /// Reads keys and certificates. The clock outlives the providers. Error: code = the variable that is wrong, detail
    /// = what is wrong and what is expected.
    static domain::Expected<AlipayChannel, domain::Error> make(
        const Configuration::Alipay &configuration, const QString &publicUrl, const domain::Clock &clock);
};

} // namespace chancery::server
