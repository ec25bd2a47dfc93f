// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/channelset.h"

#include <algorithm>
#include <array>

namespace chancery::server {

using protocol::MethodAvailability;

namespace {

constexpr std::array knownMethods{"stripe_checkout", "alipay_qr", "alipay_page", "alipay_barcode", "cash",
    "stripe_terminal", "wechatpay_native", "paypal"};

const QString createOperation = QStringLiteral("create");

QString faultOf(const Channel &channel, const providers::Account &account, domain::Instant now)
{
    if (!account.chargesEnabled.value_or(true))
        return QStringLiteral("charges_disabled");
    if (account.liveMode != channel.liveMode || channel.seenLiveMode.value_or(channel.liveMode) != channel.liveMode)
        return QStringLiteral("mode_mismatch");
    if (account.serverTime && std::chrono::abs(*account.serverTime - now) > ChannelSet::clockTolerance)
        return QStringLiteral("clock_skew");
    return {};
}

} // namespace

ChannelSet::ChannelSet(Telemetry telemetry, rules::Breaker::Policy policy)
    : m_telemetry(telemetry)
    , m_policy(policy)
{
}

void ChannelSet::put(std::shared_ptr<const providers::PaymentProvider> provider, bool liveMode)
{
    const QString name = provider->name();
    for (const QString &operation : {QStringLiteral("create"), QStringLiteral("query"), QStringLiteral("close")})
        m_breakers.try_emplace({name, operation}, m_policy);
    Channel &channel = m_channels[provider->method()];
    channel.provider = std::move(provider);
    channel.liveMode = liveMode;
    channel.account.reset();
    channel.seenLiveMode.reset();
    channel.fault.clear();
}

Channel *ChannelSet::find(const QString &method)
{
    const auto found = m_channels.find(method);
    return found == m_channels.end() ? nullptr : &found->second;
}

Channel *ChannelSet::ofProvider(const QString &provider)
{
    const auto found = std::ranges::find_if(
        m_channels, [&](const auto &entry) { return entry.second.provider->name() == provider; });
    return found == m_channels.end() ? nullptr : &found->second;
}

std::vector<Channel *> ChannelSet::all()
{
    std::vector<Channel *> channels;
    for (auto &[method, channel] : m_channels)
        channels.push_back(&channel);
    return channels;
}

bool ChannelSet::isKnown(const QString &method)
{
    return std::ranges::any_of(knownMethods, [&](const char *known) { return method == QLatin1String(known); });
}

rules::Breaker &ChannelSet::breaker(const QString &provider, const QString &operation)
{
    return m_breakers.try_emplace({provider, operation}, m_policy).first->second;
}

bool ChannelSet::mayCreate(const QString &provider, domain::Instant now)
{
    return breaker(provider, createOperation).tryAcquire(now);
}

void ChannelSet::createNotSent(const QString &provider, domain::Instant asked)
{
    breaker(provider, createOperation).giveBack(asked);
}

void ChannelSet::noteCall(
    const QString &provider, const QString &operation, bool good, domain::Instant began, domain::Instant now)
{
    rules::Breaker &noted = breaker(provider, operation);
    const bool wasClosed = noted.state(now) == rules::Breaker::State::Closed;
    noted.report(good, began, now);
    if (wasClosed && noted.state(now) != rules::Breaker::State::Closed)
        m_telemetry.alarm(QStringLiteral("breaker_open"), provider + u' ' + operation);
}

MethodAvailability ChannelSet::judge(const QString &method, const Channel &channel, domain::Instant now) const
{
    if (!channel.fault.isEmpty())
        return {method, MethodAvailability::State::Down, channel.fault};
    const auto creates = m_breakers.find({channel.provider->name(), createOperation});
    const auto health
        = creates == m_breakers.end() ? rules::Breaker::Availability::Available : creates->second.availability(now);
    switch (health) {
    case rules::Breaker::Availability::Down:
        return {method, MethodAvailability::State::Down, QStringLiteral("provider_unavailable")};
    case rules::Breaker::Availability::Degraded:
        return {method, MethodAvailability::State::Degraded, QStringLiteral("provider_unreliable")};
    case rules::Breaker::Availability::Available:
        break;
    }
    if (!channel.reachable)
        return {method, MethodAvailability::State::Degraded, QStringLiteral("provider_unreachable")};
    return {method, MethodAvailability::State::Available, {}};
}

std::vector<MethodAvailability> ChannelSet::availability(domain::Instant now) const
{
    std::vector<MethodAvailability> list;
    for (const auto &[method, channel] : m_channels)
        list.push_back(judge(method, channel, now));
    return list;
}

QStringList ChannelSet::alternatives(const QString &method, domain::Instant now) const
{
    QStringList usable;
    for (const auto wanted : {MethodAvailability::State::Available, MethodAvailability::State::Degraded}) {
        for (const MethodAvailability &entry : availability(now)) {
            if (entry.method != method && entry.state == wanted)
                usable.append(entry.method);
        }
    }
    return usable;
}

void ChannelSet::modeSeen(const QString &provider, bool liveMode)
{
    for (auto &[method, channel] : m_channels) {
        if (channel.provider->name() != provider)
            continue;
        channel.seenLiveMode = liveMode;
        if (liveMode == channel.liveMode || !channel.fault.isEmpty())
            continue;
        channel.fault = QStringLiteral("mode_mismatch");
        m_telemetry.alarm(QStringLiteral("provider_configuration"), method + u' ' + channel.fault);
    }
}

void ChannelSet::accountRead(
    const QString &method, const domain::Expected<providers::Account, domain::Error> &account, domain::Instant now)
{
    Channel *channel = find(method);
    if (!channel)
        return;
    const QString before = channel->fault;
    channel->reachable = account || account.error().code != u"provider_unavailable";
    if (account) {
        const bool wasUnread = channel->account && !channel->account->chargesEnabled;
        if (!account->chargesEnabled && !wasUnread)
            m_telemetry.log.warning(QStringLiteral("provider_unchecked"), method + QStringLiteral(" charges_enabled"));
        channel->account = account.value();
        channel->fault = faultOf(*channel, account.value(), now);
    } else if (account.error().code == u"key_refused") {
        channel->fault = QStringLiteral("key_refused");
    }
    if (channel->fault != before && !channel->fault.isEmpty())
        m_telemetry.alarm(QStringLiteral("provider_configuration"), method + u' ' + channel->fault);
}

} // namespace chancery::server
