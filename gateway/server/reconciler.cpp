// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/reconciler.h"

#include "gateway/providers/statementcalls.h"
#include "gateway/server/loop.h"

#include <QTimeZone>

#include <set>

namespace chancery::server {

using domain::Error;
using domain::Unexpected;
using ledger::ReconciliationRun;

namespace {

constexpr int straysAtMost = 1000;
constexpr int namedAlarms = 20; ///< more exceptions of one run are told by their number
constexpr int ticksPerMeasure = 12;
constexpr int waitingAtMost = 8;

/// The last day that is over at the provider's own midnight.
QDate lastDay(const providers::StatementCalls &statements, domain::Instant now)
{
    return domain::toQDateTime(now + statements.dayOffset()).date().addDays(-1);
}

} // namespace

struct Reconciler::Job
{
    QString name; ///< of the provider
    std::shared_ptr<const providers::PaymentProvider> provider;
    std::shared_ptr<ledger::ConnectionCut> cut = std::make_shared<ledger::ConnectionCut>();
    std::optional<Load> load{};
    std::optional<ReconciliationRun> run{};
    std::optional<providers::HttpRequest> next{};
    int pageTries = 0;
    std::vector<domain::PaymentId> strays{};
};

Reconciler::Reconciler(Parts parts)
    : m(std::move(parts))
    , m_book(m.ledger)
    , m_background(waitingAtMost)
{
}

void Reconciler::start()
{
    m_running = true;
    tick();
}

void Reconciler::stop()
{
    m_running = false;
    m.alarms.cancel(m_ticket);
    // A step can take a minute, and the relay has ten seconds. The row stays running: whoever starts next takes it
    // over.
    if (m_job)
        m_job->cut->cut();
}

std::optional<ReconciliationRun> Reconciler::runFor(const QString &provider, QDate day) const
{
    const Channel *channel = m.channels.ofProvider(provider);
    if (!channel || !channel->provider->statements())
        return std::nullopt;
    ReconciliationRun run;
    run.id = ledger::ReconciliationId::make(m.random);
    run.provider = provider;
    run.day = day;
    run.from = domain::instantFromQDateTime(QDateTime(day, QTime(0, 0), Qt::UTC))
        - channel->provider->statements()->dayOffset();
    run.to = run.from + std::chrono::hours(24);
    run.requestedAt = m.clock.now();
    return run;
}

void Reconciler::tick()
{
    askForTheDay();
    if (m_ticks++ % ticksPerMeasure == 0)
        measure();
    if (!m_job) {
        m_book.waiting(
            m.clock.now(), answered<std::vector<QString>>(m.io, [this](const Reply<std::vector<QString>> &waiting) {
                if (!waiting)
                    return m.telemetry.log.warning(QStringLiteral("reconciler"), waiting.error().code);
                for (const QString &provider : waiting.value()) {
                    const Channel *channel = m.channels.ofProvider(provider);
                    if (m_running && !m_job && channel && channel->provider->statements())
                        begin(provider);
                }
            }));
    }
    m_ticket = m.alarms.after(m.plan.look, [this] {
        if (m_running)
            tick();
    });
}

void Reconciler::askForTheDay()
{
    if (!m.plan.at)
        return;
    const QDateTime local = domain::toQDateTime(m.clock.now()).toTimeZone(QTimeZone(m.plan.zone));
    if (local.time() < *m.plan.at)
        return;
    std::set<QString> seen;
    for (const Channel *channel : m.channels.all()) {
        const QString provider = channel->provider->name();
        const providers::StatementCalls *statements = channel->provider->statements();
        if (!statements || !seen.insert(provider).second)
            continue;
        const QDate day = lastDay(*statements, m.clock.now());
        if (m_asked[provider] == day)
            continue;
        m_asked[provider] = day;
        ReconciliationRun run = *runFor(provider, day);
        run.cause = QStringLiteral("schedule");
        m_book.request(run, answered<ReconciliationRun>(m.io, [this, provider](const Reply<ReconciliationRun> &asked) {
            if (!asked)
                m_asked.erase(provider); // the next look asks again
        }));
    }
}

void Reconciler::measure()
{
    using Standing = std::vector<ledger::ReconciliationStanding>;
    m_book.standing(answered<Standing>(m.io, [this](const Reply<Standing> &standing) {
        if (!standing)
            return;
        for (const ledger::ReconciliationStanding &one : standing.value()) {
            m.telemetry.metrics.reconciliation(one.provider,
                one.lastDone ? std::chrono::duration<double>(one.lastDone->time_since_epoch()).count() : 0,
                static_cast<double>(one.openExceptions));
        }
    }));
}

template <typename T>
void Reconciler::beside(const JobPtr &job, std::function<Result<T>(Job &)> work, std::function<void(Result<T>)> then)
{
    // One job at a time with one step at a time: the limit is never met.
    const bool taken = m_background.start([this, job, work = std::move(work), then] {
        boost::asio::post(m.io, [then, result = work(*job)]() mutable { then(std::move(result)); });
    });
    if (!taken)
        boost::asio::post(m.io, [then] {
            then(Unexpected(Error{QStringLiteral("overloaded"), QStringLiteral("steps are waiting")}));
        });
}

void Reconciler::begin(const QString &provider)
{
    m_job = std::make_shared<Job>(Job{provider, m.channels.ofProvider(provider)->provider});
    using Claimed = std::optional<ReconciliationRun>;
    beside<Claimed>(
        m_job,
        [options = m.database, provider, now = m.clock.now()](Job &job) -> Result<Claimed> {
            auto load = Load::open(options, provider, job.cut);
            if (!load)
                return Unexpected(load.error());
            job.load.emplace(std::move(*load));
            return job.load->claim(now);
        },
        [this, job = m_job](const Result<Claimed> &claimed) { onClaimed(job, claimed); });
}

void Reconciler::onClaimed(const JobPtr &job, const Result<std::optional<ReconciliationRun>> &claimed)
{
    if (!claimed) {
        if (claimed.error().code != u"reconciliation_running")
            m.telemetry.log.warning(QStringLiteral("reconciler"), claimed.error().code);
        return finish(job);
    }
    if (!claimed.value())
        return finish(job);
    job->run = *claimed;
    m.telemetry.log.info(QStringLiteral("reconciliation"),
        QStringLiteral("%1 %2 %3 begins, try %4")
            .arg(job->run->id.text(), job->name, job->run->day.toString(Qt::ISODate))
            .arg(job->run->tries));
    job->next = job->provider->statements()->statementRequest(job->run->from, job->run->to);
    fetch(job);
}

void Reconciler::fetch(const JobPtr &job)
{
    if (!m_running)
        return finish(job); // the row stays running: whoever starts next takes it over
    m.calls.statement(job->provider, *job->next,
        [this, job](Result<providers::StatementPage> page) { onPage(job, std::move(page)); });
}

void Reconciler::onPage(const JobPtr &job, Result<providers::StatementPage> page)
{
    if (!page) {
        if (page.error().code != u"provider_unavailable" || ++job->pageTries >= m.plan.pageTries)
            return breakOff(job, page.error());
        m.alarms.after(m.plan.pagePause * (1 << (job->pageTries - 1)), [this, job] { fetch(job); });
        return;
    }
    job->pageTries = 0;
    job->next = page->next;
    auto read = std::make_shared<providers::StatementPage>(std::move(page).value());
    beside<std::monostate>(
        job,
        [read](Job &on) -> Result<std::monostate> {
            if (auto added = on.load->add(read->lines, read->unreadable); !added)
                return Unexpected(added.error());
            return std::monostate{};
        },
        [this, job](const Result<std::monostate> &added) {
            if (!added)
                return breakOff(job, added.error());
            if (job->next)
                return fetch(job);
            lookForStrays(job);
        });
}

void Reconciler::lookForStrays(const JobPtr &job)
{
    using Strays = std::vector<domain::PaymentId>;
    beside<Strays>(
        job, [](Job &on) { return on.load->strays(straysAtMost); },
        [this, job](Result<Strays> strays) {
            if (!strays)
                return breakOff(job, strays.error());
            job->strays = std::move(strays).value();
            askAboutStrays(job);
        });
}

void Reconciler::askAboutStrays(const JobPtr &job)
{
    if (!m_running)
        return finish(job);
    if (job->strays.empty())
        return conclude(job);
    const domain::PaymentId id = job->strays.back();
    job->strays.pop_back();
    m.ledger.loadPayment(id,
        answered<std::optional<ledger::AttemptView>>(
            m.io, [this, job](const Reply<std::optional<ledger::AttemptView>> &loaded) {
                if (!loaded || !loaded.value())
                    return askAboutStrays(job);
                const ledger::AttemptView &view = *loaded.value();
                const bool ended
                    = view.state == domain::PaymentState::Closed || view.state == domain::PaymentState::Failed;
                // Without a reference the driver would send the create again, which an ended attempt must not.
                if (ended && view.providerReference.isEmpty())
                    return askAboutStrays(job);
                m.telemetry.alarm(QStringLiteral("stray_capture"), view.id.text());
                m.driver.query(view, QStringLiteral("reconciliation"),
                    [this, job](const Reply<ledger::AttemptView> &) { askAboutStrays(job); });
            }));
}

void Reconciler::conclude(const JobPtr &job)
{
    beside<Load::Concluded>(
        job,
        [this, now = m.clock.now()](
            Job &on) { return on.load->conclude({.now = now, .grace = m.plan.grace}, m.random); },
        [this, job](const Result<Load::Concluded> &concluded) { onConcluded(job, concluded); });
}

void Reconciler::onConcluded(const JobPtr &job, const Result<Load::Concluded> &concluded)
{
    if (!concluded)
        return breakOff(job, concluded.error());
    m.telemetry.log.info(QStringLiteral("reconciliation"),
        QStringLiteral("%1 %2 %3 done, %4 lines, %5 new exceptions, %6 cleared")
            .arg(job->run->id.text(), job->name, job->run->day.toString(Qt::ISODate))
            .arg(concluded->run.lines)
            .arg(concluded->freshCount)
            .arg(concluded->cleared));
    int named = 0;
    for (const ledger::ReconciliationException &exception : concluded->fresh) {
        if (++named > namedAlarms)
            break;
        m.telemetry.alarm(QStringLiteral("reconciliation_exception"),
            QStringLiteral("%1 %2 %3").arg(exception.id.text(), exception.kind, exception.payment.text()).trimmed());
    }
    if (concluded->freshCount > namedAlarms)
        m.telemetry.alarm(QStringLiteral("reconciliation_exception"),
            QStringLiteral("%1: %2 in all").arg(job->run->id.text()).arg(concluded->freshCount));
    if (concluded->run.unreadable > 0)
        m.telemetry.alarm(QStringLiteral("statement_unreadable"),
            QStringLiteral("%1: %2 lines").arg(job->run->id.text()).arg(concluded->run.unreadable));
    finish(job);
    measure();
}

void Reconciler::breakOff(const JobPtr &job, const Error &error)
{
    if (!m_running)
        return finish(job);
    const domain::Instant now = m.clock.now();
    const bool notReady = error.code == u"statement_not_ready";
    const bool over = now - job->run->requestedAt >= m.plan.patience;
    if (over)
        m.telemetry.alarm(QStringLiteral("reconciliation_failed"), job->run->id.text() + u' ' + error.code);
    else
        m.telemetry.log.warning(QStringLiteral("reconciliation"),
            QStringLiteral("%1 %2: again later").arg(job->run->id.text(), error.code));
    const domain::Instant again = now + (notReady ? m.plan.notReadyPause : m.plan.unavailablePause);
    beside<std::monostate>(
        job,
        [over, again, code = error.code](Job &on) -> Result<std::monostate> {
            const auto noted = over ? on.load->giveUp(code) : on.load->putOff(code, again);
            if (!noted)
                return Unexpected(noted.error());
            return std::monostate{};
        },
        [this, job](const Result<std::monostate> &noted) {
            // Then it stays running and is taken over at the next look.
            if (!noted)
                m.telemetry.log.warning(QStringLiteral("reconciler"), noted.error().code);
            finish(job);
        });
}

void Reconciler::finish(const JobPtr &job)
{
    job->load.reset();
    m_job.reset();
}

} // namespace chancery::server
