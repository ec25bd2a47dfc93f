// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/protocol/methodavailability.h"
#include "gateway/server/channel.h"
#include "gateway/server/telemetry.h"
#include "models/domain/clock.h"

#include <map>
#include <vector>

namespace chancery::server {

/// The ways to pay that this relay knows, by the method's name. I/O thread only.
class ChannelSet
{
public:
    /// The provider's clock may differ by so much before that is a fault: signatures and expiries depend on it.
    static constexpr std::chrono::seconds clockTolerance{120};

    explicit ChannelSet(Telemetry telemetry);

    /// Adds the method, or replaces its provider and keeps its breaker.
    void put(std::shared_ptr<const providers::PaymentProvider> provider, bool liveMode);
    /// Null when it is not configured.
    [[nodiscard]] Channel *find(const QString &method);
    /// The first channel of the provider (stripe, …): its webhooks are verified by it.
    [[nodiscard]] Channel *ofProvider(const QString &provider);
    [[nodiscard]] std::vector<Channel *> all();
    /// True for every method that the API names, configured or not.
    [[nodiscard]] static bool isKnown(const QString &method);

    [[nodiscard]] std::vector<protocol::MethodAvailability> availability(domain::Instant now) const;
    /// Methods other than `method` that can be used now.
    [[nodiscard]] QStringList alternatives(const QString &method, domain::Instant now) const;

    /// What reading the account gave.
    void accountRead(
        const QString &method, const domain::Expected<providers::Account, domain::Error> &account, domain::Instant now);

private:
    [[nodiscard]] static protocol::MethodAvailability judge(
        const QString &method, const Channel &channel, domain::Instant now);

    Telemetry m_telemetry;
    std::map<QString, Channel> m_channels;
};

} // namespace chancery::server
