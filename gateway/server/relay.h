// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/httptransport.h"
#include "gateway/server/configuration.h"
#include "gateway/server/httplimits.h"
#include "gateway/server/log.h"
#include "gateway/server/mailplan.h"
#include "gateway/server/reconcileplan.h"
#include "models/domain/clock.h"
#include "models/domain/random.h"

#include <boost/asio/io_context.hpp>

#include <functional>
#include <memory>

namespace chancery::server {

/// The relay as a whole: books, channels, listeners, watcher. Lives on the thread that runs `io`.
class Relay
{
public:
    struct Options
    {
        HttpLimits limits;
        std::chrono::milliseconds watchInterval = std::chrono::seconds(1);
        std::chrono::milliseconds accountInterval
            = std::chrono::seconds(60); ///< between readings of the providers' accounts
        std::chrono::milliseconds catchUpInterval
            = std::chrono::minutes(10); ///< between readings of the providers' lists of events
        ReconcilePlan reconcile; ///< its time of day and zone are the configuration's
        MailPlan mail;
        std::chrono::milliseconds stopWithin = std::chrono::seconds(8); ///< connections that take longer are cut
    };
    struct Surroundings
    {
        boost::asio::io_context &io;
        /// stop() of the transport is the caller's, after the relay has stopped and before it is destroyed.
        providers::HttpTransport &transport;
        const domain::Clock &clock;
        domain::RandomSource &random;
        Log &log;
    };

    Relay(Configuration configuration, Surroundings surroundings, Options options);
    ~Relay();
    Relay(const Relay &) = delete;
    Relay &operator=(const Relay &) = delete;

    /// Error: code = the configuration's variable that is to blame, detail = what is wrong and what is expected.
    domain::Expected<void, domain::Error> start();
    /// Rereads secrets and fee schedule. What cannot be read keeps its old value, with an error in the log.
    void reload();
    /// Stops accepting, answers those who wait, lets the others finish, then calls `done`; all within
    /// Options::stopWithin.
    void stop(std::function<void()> done);
    /// Ends the ledger's threads; what they still answered is in the loop's queue afterwards.
    void closeBooks();

    [[nodiscard]] Endpoint endpoint() const;
    [[nodiscard]] Endpoint operationsEndpoint() const;
    /// What both listeners answer to, "GET /v1/config", each once, sorted.
    [[nodiscard]] QByteArrayList routes() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chancery::server
