// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/protocol/methodavailability.h"
#include "gateway/rules/breaker.h"
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

    /// `policy`: of every breaker, one for each provider × operation.
    explicit ChannelSet(Telemetry telemetry, rules::Breaker::Policy policy = {});

    /// Adds the method, or replaces its provider and keeps its breakers.
    void put(std::shared_ptr<const providers::PaymentProvider> provider, bool liveMode);
    /// Null when it is not configured.
    [[nodiscard]] Channel *find(const QString &method);
    /// The first channel of the provider (stripe, …): its webhooks are verified by it.
    [[nodiscard]] Channel *ofProvider(const QString &provider);
    [[nodiscard]] std::vector<Channel *> all();
    /// True for every method that the API names, configured or not.
    [[nodiscard]] static bool isKnown(const QString &method);

    [[nodiscard]] std::vector<protocol::MethodAvailability> availability(domain::Instant now) const;
    /// Methods other than `method` that can be used now, the healthy ones first.
    [[nodiscard]] QStringList alternatives(const QString &method, domain::Instant now) const;

    /// True when a new order may be sent to the provider; nothing but a create ever asks.
    [[nodiscard]] bool mayCreate(const QString &provider, domain::Instant now);
    /// The order that mayCreate() let through at `asked` was refused before it was sent.
    void createNotSent(const QString &provider, domain::Instant asked);
    /// How a call ended, for its breaker: create, query, close, list, account, refund, refund_query, statement. Good is
    /// every answer of a provider that works, a refusal included.
    void noteCall(
        const QString &provider, const QString &operation, bool good, domain::Instant began, domain::Instant now);
    /// The breakers by provider and operation.
    [[nodiscard]] const std::map<std::pair<QString, QString>, rules::Breaker> &breakers() const { return m_breakers; }

    /// An object that the provider gave to the channel's key was of this mode: the account's own object does not say.
    void modeSeen(const QString &provider, bool liveMode);
    /// What reading the account gave.
    void accountRead(
        const QString &method, const domain::Expected<providers::Account, domain::Error> &account, domain::Instant now);

private:
    [[nodiscard]] rules::Breaker &breaker(const QString &provider, const QString &operation);
    [[nodiscard]] protocol::MethodAvailability judge(
        const QString &method, const Channel &channel, domain::Instant now) const;

    Telemetry m_telemetry;
    const rules::Breaker::Policy m_policy;
    std::map<QString, Channel> m_channels;
    std::map<std::pair<QString, QString>, rules::Breaker> m_breakers;
};

} // namespace chancery::server
