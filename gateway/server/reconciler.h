// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/ledger.h"
#include "gateway/ledger/reconciliationbook.h"
#include "gateway/ledger/reconciliationload.h"
#include "gateway/server/alarms.h"
#include "gateway/server/attemptdriver.h"
#include "gateway/server/background.h"
#include "gateway/server/channelset.h"
#include "gateway/server/providercalls.h"
#include "gateway/server/reconcileplan.h"
#include "models/domain/random.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace chancery::server {

/// Reconciles each provider every day and on demand: reads its statement page by page, asks it about payments that have
/// money there and none here, and has the books judge the rest. Requests are rows in the database, so that any relay
/// can carry them out and one that dies is replaced; the database's lock lets only one work on a provider. I/O thread
/// only; what blocks runs on a thread of its own.
class Reconciler
{
public:
    struct Parts
    {
        boost::asio::io_context &io;
        Alarms &alarms;
        ledger::Ledger &ledger;
        ledger::LedgerOptions database;
        ChannelSet &channels;
        ProviderCalls &calls;
        AttemptDriver &driver;
        const domain::Clock &clock;
        domain::RandomSource &random;
        Telemetry telemetry;
        ReconcilePlan plan;
    };

    explicit Reconciler(Parts parts);

    void start();
    void stop();

    /// The provider's day as a run to ask for; nothing for a provider whose statements nobody can read.
    [[nodiscard]] std::optional<ledger::ReconciliationRun> runFor(const QString &provider, QDate day) const;
    [[nodiscard]] ledger::ReconciliationBook &book() { return m_book; }

private:
    struct Job;
    using JobPtr = std::shared_ptr<Job>;
    using Load = ledger::ReconciliationLoad;
    template <typename T>
    using Result = domain::Expected<T, domain::Error>;

    void tick();
    void askForTheDay();
    void measure();
    void begin(const QString &provider);
    void onClaimed(const JobPtr &job, const Result<std::optional<ledger::ReconciliationRun>> &claimed);
    void fetch(const JobPtr &job);
    void onPage(const JobPtr &job, Result<providers::StatementPage> page);
    void lookForStrays(const JobPtr &job);
    void askAboutStrays(const JobPtr &job);
    void conclude(const JobPtr &job);
    void onConcluded(const JobPtr &job, const Result<Load::Concluded> &concluded);
    /// The run cannot go on: later again, or never.
    void breakOff(const JobPtr &job, const domain::Error &error);
    void finish(const JobPtr &job);
    /// Runs `work` beside the loop and brings its result back to it.
    template <typename T>
    void beside(const JobPtr &job, std::function<Result<T>(Job &)> work, std::function<void(Result<T>)> then);

    Parts m;
    ledger::ReconciliationBook m_book;
    Background m_background;
    std::map<QString, QDate> m_asked; ///< the last day that the schedule asked for, by provider
    JobPtr m_job; ///< one at a time
    Alarms::Ticket m_ticket = 0;
    int m_ticks = 0;
    bool m_running = false;
};

} // namespace chancery::server
