// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/pricedesk.h"

#include <algorithm>
#include <array>

namespace chancery::server {

using domain::Charge;
using domain::Currency;
using domain::Quote;
using protocol::MethodAvailability;

namespace {

struct OneCurrency
{
    const char *method;
    const char *currency;
};
// In the order in which a quote names them.
constexpr std::array<OneCurrency, 4> oneCurrency{
    {{"alipay_qr", "CNY"}, {"alipay_page", "CNY"}, {"alipay_barcode", "CNY"}, {"wechatpay_native", "CNY"}}};
// What this relay can be given keys for.
constexpr std::array configurable{"stripe_checkout", "alipay_qr", "alipay_page", "alipay_barcode"};

} // namespace

PriceDesk::PriceDesk(Parts parts)
    : m(std::move(parts))
{
}

std::optional<Currency> PriceDesk::chargeCurrency(const QString &method)
{
    for (const OneCurrency &entry : oneCurrency) {
        if (method == QLatin1String(entry.method))
            return Currency::fromCode(QString::fromLatin1(entry.currency));
    }
    return std::nullopt;
}

domain::Expected<Quote, domain::Error> PriceDesk::quote(const domain::Basis &basis) const
{
    const domain::FeeSchedule &schedule = m.schedules.current();
    const domain::Instant now = m.clock.now();
    auto quote = schedule.quote(basis, now, m.random);
    if (!quote)
        return quote;
    for (const OneCurrency &entry : oneCurrency) {
        const QString method = QString::fromLatin1(entry.method);
        const Currency currency = *Currency::fromCode(QString::fromLatin1(entry.currency));
        if (currency == quote->total.currency() || m.channels.find(method) == nullptr)
            continue;
        const auto known = std::find_if(quote->charges.begin(), quote->charges.end(),
            [&](const Charge &charge) { return charge.total.currency() == currency; });
        if (known != quote->charges.end()) {
            known->methods.push_back(method);
            continue;
        }
        auto charge = schedule.charge(*quote, currency, now, m.market(currency));
        if (!charge)
            continue; // the method list says why; the quote itself stands
        charge->methods.push_back(method);
        quote->charges.push_back(std::move(charge).value());
    }
    return quote;
}

QString PriceDesk::fault(const QString &method, const QString &post) const
{
    const auto currency = chargeCurrency(method);
    if (!currency)
        return {};
    const auto possible = m.schedules.current().chargeable(post, *currency, m.clock.now(), m.market(*currency));
    if (possible)
        return {};
    const QString stale = QStringLiteral("rate_stale");
    return possible.error().code == stale ? stale : QStringLiteral("no_rate");
}

std::vector<MethodAvailability> PriceDesk::availability(const QString &post) const
{
    auto list = m.channels.availability(m.clock.now());
    for (MethodAvailability &entry : list) {
        if (entry.state == MethodAvailability::State::Down)
            continue;
        if (const QString why = fault(entry.method, post); !why.isEmpty())
            entry = {entry.method, MethodAvailability::State::Down, why};
    }
    for (const char *known : configurable) {
        const QString method = QLatin1String(known);
        if (m.channels.find(method) == nullptr)
            list.push_back({method, MethodAvailability::State::Down, QStringLiteral("not_configured")});
    }
    std::ranges::sort(list, {}, &MethodAvailability::method);
    return list;
}

QStringList PriceDesk::alternatives(const QString &method, const QString &post) const
{
    QStringList usable = m.channels.alternatives(method, m.clock.now());
    usable.removeIf([&](const QString &other) { return !fault(other, post).isEmpty(); });
    return usable;
}

} // namespace chancery::server
