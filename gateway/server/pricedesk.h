// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/server/channelset.h"
#include "gateway/server/schedulebook.h"
#include "models/domain/random.h"

#include <functional>

namespace chancery::server {

/// Works out every amount: the quote, and beside it what the methods take that charge one currency only. I/O thread
/// only.
class PriceDesk
{
public:
    using MarketRateOf = std::function<std::optional<domain::MarketRate>(domain::Currency)>;

    struct Parts
    {
        const ScheduleBook &schedules;
        ChannelSet &channels;
        MarketRateOf market; ///< the last rate read; used only where the schedule says so
        const domain::Clock &clock;
        domain::RandomSource &random;
    };

    explicit PriceDesk(Parts parts);

    /// With a charge for each currency that a configured method charges, where there is a rate. Errors:
    /// FeeSchedule::quote()'s.
    [[nodiscard]] domain::Expected<domain::Quote, domain::Error> quote(const domain::Basis &basis) const;
    /// Why no amount can be named for the method at the post now: `no_rate`, `rate_stale`; empty: one can.
    [[nodiscard]] QString fault(const QString &method, const QString &post) const;
    /// ChannelSet::availability(), with the methods down that have no rate.
    [[nodiscard]] std::vector<protocol::MethodAvailability> availability(const QString &post) const;
    /// Methods other than `method` that can be used now at the post.
    [[nodiscard]] QStringList alternatives(const QString &method, const QString &post) const;

    /// The one currency that the method charges; nothing: it takes the collection currency.
    [[nodiscard]] static std::optional<domain::Currency> chargeCurrency(const QString &method);

private:
    Parts m;
};

} // namespace chancery::server
