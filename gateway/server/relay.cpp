// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/relay.h"

#include "gateway/ledger/ledgerrefunds.h"
#include "gateway/ledger/openquestions.h"
#include "gateway/ledger/recentcreates.h"
#include "gateway/server/alertdesk.h"
#include "gateway/server/alipaychannel.h"
#include "gateway/server/auditdesk.h"
#include "gateway/server/eventcatchup.h"
#include "gateway/server/httpserver.h"
#include "gateway/server/maildesk.h"
#include "gateway/server/marketrates.h"
#include "gateway/server/paylaterdesk.h"
#include "gateway/server/loopalarms.h"
#include "gateway/server/pulldesk.h"
#include "gateway/server/questiondriver.h"
#include "gateway/server/reconciler.h"
#include "gateway/server/refunddriver.h"
#include "gateway/server/routes.h"
#include "gateway/server/sightings.h"
#include "gateway/server/stripechannel.h"
#include "gateway/server/watcher.h"

#include <boost/system/system_error.hpp>

#include <algorithm>

namespace chancery::server {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

constexpr std::chrono::milliseconds stopLook{20};

} // namespace

class Relay::Private
{
public:
    Private(Configuration made, Surroundings given, Options set)
        : configuration(std::move(made))
        , around(given)
        , options(set)
        , alarms(around.io)
        , alerts(AlertDesk::Parts{around.io, alarms, around.transport, around.clock, around.log})
        , telemetry{around.log, metrics, &alerts}
        , waiters(around.io)
        , ledger({.url = configuration.databaseUrl, .watch = configuration.watch},
              {.onChanged =
                      [this](const std::vector<ledger::Change> &changes) {
                          boost::asio::post(around.io, [this, changes] {
                              news.changed(changes);
                              pulls.stir();
                          });
                      },
                  .onResumed =
                      [this] {
                          boost::asio::post(around.io, [this] {
                              news.readAgain();
                              catchUp.readAgain();
                              pulls.stir();
                          });
                      }})
        , news(around.io, ledger, waiters, telemetry)
        , channels(telemetry, configuration.breaker)
        , calls(around.io, alarms, around.transport, around.random, telemetry)
        , driver(around.io, ledger, channels, calls, news, around.clock, telemetry, configuration.watch.afterEnd)
        , watcher(around.io, alarms, ledger, driver, around.clock, telemetry)
        , refundBooks(ledger, around.random)
        , refundDriver(around.io, alarms, refundBooks, ledger, channels, calls, news, around.clock, telemetry)
        , questionBook(ledger)
        , questions(around.io, alarms, questionBook, refundDriver, around.clock, telemetry)
        , cashBook(ledger)
        , refundDesk(RefundDesk::Parts{around.io, refundBooks, refundDriver, channels, ledger, around.random, telemetry,
              configuration.refundApprovalAbove, &cashBook})
        , sightings(ledger, around.clock, telemetry)
        , auth(
              [this](const domain::DeviceId &id, std::function<void(DeviceAuth::Found)> found) {
                  ledger.loadDevice(id, answered<std::optional<ledger::Device>>(around.io, std::move(found)));
              },
              around.clock, telemetry)
        , staffBook(ledger)
        , staffAuth(around.io, staffBook, around.clock, telemetry)
        , staff(around.io, staffBook, around.clock, telemetry)
        , corrections(ledger)
        , audit(around.io, ledger, around.clock, telemetry)
        , balances(ledger)
        , applications(ledger)
        , travellers(ledger)
        , mail(MailDesk::Parts{around.io, alarms, travellers, around.clock, telemetry,
              configuration.publicUrl.toString(QUrl::FullyEncoded), options.mail})
        , feed(ledger)
        , pulls(PullDesk::Parts{around.io, alarms, feed, around.clock})
        , notices(around.io, ledger, channels, driver, news, around.clock, telemetry)
        , cursors(ledger)
        , catchUp({around.io, alarms, cursors, channels, calls, notices, around.clock, telemetry})
        , accountTimer(around.io)
        , stopTimer(around.io)
    {
    }

    Expected<void, Error> loadSchedule();
    Expected<void, Error> loadChannels();
    Expected<void, Error> listen();
    void readAccounts();
    /// What the relays before this one met, so that a provider that is down is not found out anew by waiting people.
    void recallCreates();
    void measure();
    void awaitConnections(std::chrono::steady_clock::time_point until, const std::function<void()> &done);

    Configuration configuration;
    Surroundings around;
    Options options;
    Metrics metrics;
    LoopAlarms alarms;
    AlertDesk alerts;
    Telemetry telemetry;
    Waiters waiters;
    ledger::Ledger ledger;
    PaymentNews news;
    ChannelSet channels;
    ProviderCalls calls;
    AttemptDriver driver;
    Watcher watcher;
    ledger::LedgerRefunds refundBooks;
    RefundDriver refundDriver;
    ledger::OpenQuestions questionBook;
    QuestionDriver questions;
    ledger::CashBook cashBook;
    RefundDesk refundDesk;
    Sightings sightings;
    DeviceAuth auth;
    ledger::StaffBook staffBook;
    StaffAuth staffAuth;
    StaffDesk staff;
    ledger::CorrectionBook corrections;
    AuditDesk audit;
    ledger::BalanceBook balances;
    ledger::ApplicationBook applications;
    ledger::ApplicantNoticeBook travellers;
    MailDesk mail;
    ledger::ChangeFeed feed;
    PullDesk pulls;
    NoticeDesk notices;
    ledger::NoticeCursors cursors;
    EventCatchUp catchUp;
    std::optional<ScheduleBook> schedules;
    std::optional<MarketRates> market;
    std::optional<PriceDesk> prices;
    std::optional<PaymentDesk> payments;
    std::optional<PayLaterDesk> payLater;
    std::optional<Reconciler> reconciler;
    std::optional<Services> services;
    std::optional<HttpServer> http;
    std::optional<HttpServer> operations;
    boost::asio::steady_timer accountTimer;
    boost::asio::steady_timer stopTimer;
    bool booksClosed = false; ///< before the last connection was
    bool stopping = false;
};

Expected<void, Error> Relay::Private::loadSchedule()
{
    auto schedule = ScheduleBook::read(configuration.feeSchedule);
    if (!schedule) {
        return Unexpected(Error{QStringLiteral("CHANCERY_FEE_SCHEDULE"),
            QStringLiteral("is refused (%1: %2); expected a fee schedule, JSON")
                .arg(schedule.error().code, schedule.error().detail)});
    }
    if (schedules)
        schedules->replace(std::move(schedule).value());
    else
        schedules.emplace(std::move(schedule).value());
    return {};
}

Expected<void, Error> Relay::Private::loadChannels()
{
    if (configuration.stripe) {
        auto stripe = StripeChannel::make(*configuration.stripe);
        if (!stripe)
            return Unexpected(stripe.error());
        channels.put(stripe->provider, stripe->liveMode);
    }
    if (configuration.alipay) {
        auto alipay = AlipayChannel::make(
            *configuration.alipay, configuration.publicUrl.toString(QUrl::FullyEncoded), around.clock);
        if (!alipay)
            return Unexpected(alipay.error());
        for (auto &provider : alipay->providers)
            channels.put(std::move(provider), alipay->liveMode);
    }
    return {};
}

Expected<void, Error> Relay::Private::listen()
{
    const auto open
        = [](HttpServer &server, const Endpoint &endpoint, const QString &variable) -> Expected<void, Error> {
        try {
            server.listen(endpoint);
        } catch (const boost::system::system_error &error) {
            return Unexpected(Error{variable,
                QStringLiteral("%1 cannot be had (%2); expected a free address of this machine")
                    .arg(endpoint.text(), QString::fromStdString(error.code().message()))});
        }
        return {};
    };
    if (auto opened = open(*http, configuration.listen, QStringLiteral("CHANCERY_LISTEN")); !opened)
        return opened;
    return open(*operations, configuration.operationsListen, QStringLiteral("CHANCERY_OPERATIONS_LISTEN"));
}

void Relay::Private::readAccounts()
{
    for (const Channel *channel : channels.all()) {
        calls.account(
            channel->provider, [this, asked = channel->provider](const Expected<providers::Account, Error> &account) {
                const QString method = asked->method();
                const Channel *read = channels.find(method);
                if (read && read->provider != asked)
                    return; // the answer is about a key that was replaced meanwhile
                const bool wasAway = read && !read->reachable;
                channels.accountRead(method, account, around.clock.now());
                if (wasAway && read->reachable)
                    catchUp.readAgain();
            });
    }
    accountTimer.expires_after(options.accountInterval);
    accountTimer.async_wait([this](const boost::system::error_code &error) {
        if (!error && !stopping)
            readAccounts();
    });
}

void Relay::Private::recallCreates()
{
    using Ended = std::vector<ledger::CreateEnded>;
    ledger::recentCreates(ledger, configuration.breaker.window + configuration.breaker.pause,
        answered<Ended>(around.io, [this](const Reply<Ended> &ended) {
            if (!ended)
                return telemetry.log.warning(QStringLiteral("recent_creates"), ended.error().code);
            for (const ledger::CreateEnded &create : ended.value())
                channels.noteCall(create.provider, QStringLiteral("create"), create.good, create.at, create.at);
        }));
}

void Relay::Private::measure()
{
    const ledger::Health health = ledger.health();
    metrics.ledger(health.connected, health.queued, health.operations, health.commits, health.reconnects);
    metrics.waiters(static_cast<double>(waiters.size()));
    metrics.connections(static_cast<double>(http->connections()));
    for (const protocol::MethodAvailability &method : channels.availability(around.clock.now()))
        metrics.methodAvailability(method.method, static_cast<int>(method.state));
    for (const auto &[key, breaker] : channels.breakers())
        metrics.breaker(key.first, key.second, static_cast<int>(breaker.state(around.clock.now())));
}

void Relay::Private::awaitConnections(std::chrono::steady_clock::time_point until, const std::function<void()> &done)
{
    const bool idle = http->connections() == 0 && operations->connections() == 0;
    if (idle || std::chrono::steady_clock::now() >= until) {
        http->abort();
        operations->abort();
        return done();
    }
    // A database that is away commits nothing more: who waits for it hears so now, instead of being cut off.
    if (!booksClosed && !ledger.health().connected) {
        booksClosed = true;
        ledger.stop();
    }
    stopTimer.expires_after(stopLook);
    stopTimer.async_wait([this, until, done](const boost::system::error_code &error) {
        if (!error)
            awaitConnections(until, done);
    });
}

Relay::Relay(Configuration configuration, Surroundings surroundings, Options options)
    : d(std::make_unique<Private>(std::move(configuration), surroundings, options))
{
}

Relay::~Relay()
{
    d->ledger.stop();
}

Expected<void, Error> Relay::start()
{
    if (auto loaded = d->loadSchedule(); !loaded)
        return loaded;
    if (auto loaded = d->loadChannels(); !loaded)
        return loaded;
    if (auto loaded = d->audit.load(d->configuration.auditSigningKeyFile); !loaded)
        return loaded;
    if (auto loaded = d->mail.load(d->configuration.smtp); !loaded)
        return loaded;
    if (auto loaded = d->alerts.load(d->configuration.alertWebhookUrlFile); !loaded)
        return loaded;
    if (const auto started = d->ledger.start(); !started) {
        return Unexpected(Error{QStringLiteral("CHANCERY_DATABASE_URL"),
            QStringLiteral("does not lead to usable books (%1: %2); expected a migrated database")
                .arg(started.error().code, started.error().detail)});
    }
    const bool https = d->configuration.publicUrl.scheme() == u"https";
    const QString publicUrl = d->configuration.publicUrl.toString(QUrl::FullyEncoded);
    d->http.emplace(d->around.io, d->options.limits, d->telemetry, https);
    d->operations.emplace(d->around.io, d->options.limits, d->telemetry, false);
    d->market.emplace(MarketRates::Parts{d->around.io, d->around.transport, *d->schedules, d->around.clock,
        d->telemetry, d->configuration.marketRatesUrl});
    d->prices.emplace(PriceDesk::Parts{*d->schedules, d->channels,
        [this](domain::Currency currency) { return d->market->rate(currency); }, d->around.clock, d->around.random});
    d->payments.emplace(PaymentDesk::Parts{d->around.io, d->alarms, d->ledger, d->channels, d->driver, d->news,
        *d->prices, d->around.clock, d->around.random, d->telemetry, publicUrl});
    d->payLater.emplace(PayLaterDesk::Parts{d->around.io, d->ledger, d->applications, *d->payments, *d->prices,
        d->around.clock, d->around.random, publicUrl});
    protocol::DeviceLimits limits;
    limits.unsentRecords = d->configuration.deviceUnsentRecords;
    limits.daysWithoutSync = d->configuration.deviceDaysWithoutSync;
    limits.backupDays = d->configuration.deviceBackupDays;
    ReconcilePlan plan = d->options.reconcile;
    plan.at = d->configuration.reconcileAt;
    plan.zone = d->configuration.reconcileZone;
    d->reconciler.emplace(Reconciler::Parts{d->around.io, d->alarms, d->ledger, {.url = d->configuration.databaseUrl},
        d->channels, d->calls, d->driver, d->around.clock, d->around.random, d->telemetry, plan});
    d->services.emplace(Services{d->around.io, d->ledger, d->channels, *d->schedules, d->waiters, d->auth, d->staffAuth,
        d->staff, d->corrections, *d->prices, *d->payments, d->notices, d->refundDesk, *d->reconciler, d->audit,
        d->balances, d->around.clock, d->around.random, d->telemetry, publicUrl, limits, d->applications, *d->payLater,
        d->pulls, d->travellers, d->mail, d->sightings});
    addDeviceRoutes(d->http->router(), *d->services);
    addPaymentRoutes(d->http->router(), *d->services);
    addStaffRoutes(d->http->router(), *d->services);
    addCorrectionRoutes(d->http->router(), *d->services);
    addCallRoutes(d->http->router(), *d->services);
    addRefundRoutes(d->http->router(), *d->services);
    addShiftRoutes(d->http->router(), *d->services);
    addReconciliationRoutes(d->http->router(), *d->services);
    addReportRoutes(d->http->router(), *d->services);
    addDayRoutes(d->http->router(), *d->services);
    addApplicationRoutes(d->http->router(), *d->services);
    addPayableRoutes(d->http->router(), *d->services);
    addRecordRoutes(d->http->router(), *d->services);
    addMergeRoutes(d->http->router(), *d->services);
    addNoticeRoutes(d->http->router(), *d->services);
    addSyncRoutes(d->http->router(), *d->services);
    addAuditRoutes(d->http->router(), *d->services);
    addPublicRoutes(d->http->router(), *d->services);
    addHealthRoutes(d->http->router(), *d->services);
    addHealthRoutes(d->operations->router(), *d->services);
    addMetricsRoute(d->operations->router(), *d->services);
    d->calls.onEnded(
        [this](const QString &provider, const QString &operation, bool good, std::chrono::milliseconds took) {
            const domain::Instant now = d->around.clock.now();
            d->channels.noteCall(provider, operation, good, now - took, now);
        });
    d->metrics.beforeReading([this] { d->measure(); });
    d->news.onPublished([this](const ledger::AttemptView &view) {
        d->watcher.note(view);
        d->refundDriver.note(view);
    });
    d->notices.onRefunds([this](const ledger::AttemptView &) { d->questions.look(); });
    d->notices.onDispute([this](const ledger::AttemptView &) { d->questions.look(); });
    if (auto listening = d->listen(); !listening)
        return listening;
    d->recallCreates();
    d->readAccounts();
    d->market->start();
    d->reconciler->start();
    d->watcher.start(d->options.watchInterval);
    d->catchUp.start(d->configuration.catchUpInterval.value_or(d->options.catchUpInterval));
    d->refundDriver.start(d->options.watchInterval);
    d->questions.start(d->options.watchInterval);
    d->mail.start();
    d->around.log.info(QStringLiteral("started"),
        QStringLiteral("%1 operations %2 version " CHANCERY_VERSION)
            .arg(endpoint().text(), operationsEndpoint().text()));
    return {};
}

void Relay::reload()
{
    for (const auto &loaded :
        {d->loadSchedule(), d->loadChannels(), d->audit.load(d->configuration.auditSigningKeyFile),
            d->mail.load(d->configuration.smtp), d->alerts.load(d->configuration.alertWebhookUrlFile)}) {
        if (!loaded)
            d->around.log.error(QStringLiteral("reload_refused"), loaded.error().code + u' ' + loaded.error().detail);
    }
    d->around.log.info(QStringLiteral("reloaded"), d->schedules->current().revision());
    d->readAccounts();
}

void Relay::stop(std::function<void()> done)
{
    if (d->stopping)
        return;
    d->stopping = true;
    d->around.log.info(QStringLiteral("stopping"));
    d->accountTimer.cancel();
    d->market->stop();
    d->reconciler->stop();
    d->watcher.stop();
    d->catchUp.stop();
    d->refundDriver.stop();
    d->questions.stop();
    d->mail.stop();
    d->alerts.stop();
    d->http->finish();
    d->operations->finish();
    d->waiters.releaseAll();
    d->pulls.releaseAll();
    d->awaitConnections(std::chrono::steady_clock::now() + d->options.stopWithin, std::move(done));
}

void Relay::closeBooks()
{
    d->ledger.stop();
}

Endpoint Relay::endpoint() const
{
    return d->http->endpoint();
}

Endpoint Relay::operationsEndpoint() const
{
    return d->operations->endpoint();
}

QByteArrayList Relay::routes() const
{
    QByteArrayList routes;
    for (HttpServer *server : {&*d->http, &*d->operations}) {
        for (const Route &route : server->router().routes())
            routes.append(route.method + ' ' + route.pattern);
    }
    std::ranges::sort(routes);
    routes.erase(std::unique(routes.begin(), routes.end()), routes.end());
    return routes;
}

} // namespace chancery::server
