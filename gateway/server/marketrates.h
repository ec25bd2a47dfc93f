// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/httptransport.h"
#include "gateway/server/schedulebook.h"
#include "gateway/server/telemetry.h"

#include <boost/asio/steady_timer.hpp>

#include <QMap>
#include <QUrl>

namespace chancery::server {

/// Rates of a market-rate service, asked only while the fee schedule leaves a currency to one. Off without an address.
/// I/O thread only.
class MarketRates
{
public:
    /// Between two readings; three fit into the hour that a rate is good for, so that one that is lost costs nothing.
    static constexpr std::chrono::minutes interval{20};
    static constexpr std::chrono::minutes intervalAfterFailure{1};
    /// A rate from further ahead is not believed: it would never grow old.
    static constexpr std::chrono::seconds clockTolerance{120};

    struct Parts
    {
        boost::asio::io_context &io;
        providers::HttpTransport &transport;
        const ScheduleBook &schedules;
        const domain::Clock &clock;
        Telemetry telemetry;
        QUrl url; ///< empty: off
    };
    using Rates = QMap<QString, domain::MarketRate>;

    explicit MarketRates(Parts parts);

    /// Asks at once when it is needed, and again from time to time.
    void start();
    void stop();
    /// The last one read, however old; its age is FeeSchedule's to judge.
    [[nodiscard]] std::optional<domain::MarketRate> rate(domain::Currency currency) const;

    /// {"base": "USD", "as_of": "2026-11-25T08:00:00Z", "rates": {"CNY": "7.1893"}}: units per one unit of `base`,
    /// decimal strings. Errors: `market_rates_malformed` (of another shape or base, a rate of zero, from the future).
    static domain::Expected<Rates, domain::Error> read(
        const QByteArray &body, domain::Currency base, domain::Instant now);

private:
    void ask();
    void onReply(const providers::HttpReply &reply);
    void again(std::chrono::milliseconds after);
    void failed(const QString &why);

    Parts m;
    boost::asio::steady_timer m_timer;
    Rates m_rates;
    bool m_stopped = false;
};

} // namespace chancery::server
