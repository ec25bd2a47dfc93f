// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/metrics.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

namespace chancery::server {

namespace {

const prometheus::Histogram::BucketBoundaries requestSeconds{
    0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30};
const prometheus::Histogram::BucketBoundaries wakeSeconds{
    0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.1};

double seconds(std::chrono::microseconds took)
{
    return std::chrono::duration<double>(took).count();
}

prometheus::Family<prometheus::Counter> &counters(prometheus::Registry &registry, const char *name, const char *help)
{
    return prometheus::BuildCounter().Name(name).Help(help).Register(registry);
}

prometheus::Family<prometheus::Gauge> &gauges(prometheus::Registry &registry, const char *name, const char *help)
{
    return prometheus::BuildGauge().Name(name).Help(help).Register(registry);
}

prometheus::Family<prometheus::Histogram> &histograms(
    prometheus::Registry &registry, const char *name, const char *help)
{
    return prometheus::BuildHistogram().Name(name).Help(help).Register(registry);
}

} // namespace

class Metrics::Private
{
public:
    prometheus::Registry registry;
    prometheus::Family<prometheus::Counter> &requests
        = counters(registry, "chancery_http_requests_total", "Requests answered, by route and status.");
    prometheus::Family<prometheus::Histogram> &durations = histograms(
        registry, "chancery_http_request_seconds", "From the last byte of the request to the answer, by route.");
    prometheus::Family<prometheus::Counter> &refusals
        = counters(registry, "chancery_http_refused_total", "Requests and connections turned away, by reason.");
    prometheus::Gauge &connections = gauges(registry, "chancery_http_connections", "Open connections.").Add({});
    prometheus::Gauge &waiters = gauges(registry, "chancery_waiters", "Long polls that wait now.").Add({});
    prometheus::Histogram &wake
        = histograms(registry, "chancery_wake_seconds", "From a commit's news to the answer of a long poll.")
              .Add({}, wakeSeconds);
    prometheus::Family<prometheus::Counter> &calls
        = counters(registry, "chancery_provider_calls_total", "Calls to providers, by operation and outcome.");
    prometheus::Family<prometheus::Histogram> &callDurations
        = histograms(registry, "chancery_provider_call_seconds", "Duration of calls to providers.");
    prometheus::Family<prometheus::Gauge> &methods
        = gauges(registry, "chancery_method_state", "Payment methods: 0 available, 1 degraded, 2 down.");
    prometheus::Family<prometheus::Gauge> &breakers = gauges(registry, "chancery_breaker_state",
        "Circuit breakers by provider and operation: 0 closed, 1 half open, 2 open.");
    prometheus::Family<prometheus::Counter> &payments
        = counters(registry, "chancery_payment_states_total", "Payments that came to a state through this relay.");
    prometheus::Family<prometheus::Counter> &notices
        = counters(registry, "chancery_notices_total", "Messages of providers, by outcome.");
    prometheus::Family<prometheus::Counter> &alarms
        = counters(registry, "chancery_alarms_total", "Things a person has to look at, by kind.");
    prometheus::Family<prometheus::Gauge> &reconciled
        = gauges(registry, "chancery_reconciliation_done_timestamp_seconds",
            "When the provider was last reconciled, Unix time; 0: never.");
    prometheus::Family<prometheus::Gauge> &exceptions = gauges(
        registry, "chancery_reconciliation_open_exceptions", "Differences with the provider that nobody has resolved.");
    prometheus::Family<prometheus::Counter> &authentications
        = counters(registry, "chancery_device_auth_total", "Device tokens judged, by outcome.");
    prometheus::Family<prometheus::Counter> &staffAuthentications
        = counters(registry, "chancery_staff_auth_total", "Staff signing in and their sessions, by outcome.");
    prometheus::Family<prometheus::Counter> &mails
        = counters(registry, "chancery_mail_total", "Messages to travellers, by outcome.");
    prometheus::Family<prometheus::Gauge> &travellerNotices = gauges(registry, "chancery_traveller_notices",
        "What travellers are to be told: without an address, queued, given up.");
    prometheus::Gauge &connected
        = gauges(registry, "chancery_ledger_connected", "1: the writer has its database.").Add({});
    prometheus::Gauge &queued
        = gauges(registry, "chancery_ledger_queue", "Operations that wait for the writer.").Add({});
    prometheus::Gauge &operations
        = gauges(registry, "chancery_ledger_operations", "Operations committed since the start.").Add({});
    prometheus::Gauge &commits = gauges(registry, "chancery_ledger_commits", "Transactions since the start.").Add({});
    prometheus::Gauge &reconnects
        = gauges(registry, "chancery_ledger_reconnects", "Database connections made again.").Add({});
    std::function<void()> update;
};

Metrics::Metrics()
    : d(std::make_unique<Private>())
{
}

Metrics::~Metrics() = default;

void Metrics::request(const QByteArray &route, int status, std::chrono::microseconds took)
{
    d->requests.Add({{"route", route.toStdString()}, {"status", std::to_string(status)}}).Increment();
    d->durations.Add({{"route", route.toStdString()}}, requestSeconds).Observe(seconds(took));
}

void Metrics::refused(const QString &code)
{
    d->refusals.Add({{"reason", code.toStdString()}}).Increment();
}

void Metrics::connections(double now)
{
    d->connections.Set(now);
}

void Metrics::waiters(double now)
{
    d->waiters.Set(now);
}

void Metrics::woken(std::chrono::microseconds took)
{
    d->wake.Observe(seconds(took));
}

void Metrics::providerCall(
    const QString &provider, const QString &operation, const QString &outcome, std::chrono::microseconds took)
{
    const std::string name = provider.toStdString();
    const std::string call = operation.toStdString();
    d->calls.Add({{"provider", name}, {"operation", call}, {"outcome", outcome.toStdString()}}).Increment();
    d->callDurations.Add({{"provider", name}, {"operation", call}}, requestSeconds).Observe(seconds(took));
}

void Metrics::methodAvailability(const QString &method, int state)
{
    d->methods.Add({{"method", method.toStdString()}}).Set(state);
}

void Metrics::breaker(const QString &provider, const QString &operation, int state)
{
    d->breakers.Add({{"provider", provider.toStdString()}, {"operation", operation.toStdString()}}).Set(state);
}

void Metrics::paymentState(const QString &state)
{
    d->payments.Add({{"state", state.toStdString()}}).Increment();
}

void Metrics::notice(const QString &provider, const QString &outcome)
{
    d->notices.Add({{"provider", provider.toStdString()}, {"outcome", outcome.toStdString()}}).Increment();
}

void Metrics::alarm(const QString &kind)
{
    d->alarms.Add({{"kind", kind.toStdString()}}).Increment();
}

void Metrics::reconciliation(const QString &provider, double doneAt, double openExceptions)
{
    d->reconciled.Add({{"provider", provider.toStdString()}}).Set(doneAt);
    d->exceptions.Add({{"provider", provider.toStdString()}}).Set(openExceptions);
}

void Metrics::authentication(const QString &outcome)
{
    d->authentications.Add({{"outcome", outcome.toStdString()}}).Increment();
}

void Metrics::staffAuthentication(const QString &outcome)
{
    d->staffAuthentications.Add({{"outcome", outcome.toStdString()}}).Increment();
}

void Metrics::mail(const QString &outcome)
{
    d->mails.Add({{"outcome", outcome.toStdString()}}).Increment();
}

void Metrics::travellerNotices(const QString &state, double now)
{
    d->travellerNotices.Add({{"state", state.toStdString()}}).Set(now);
}

void Metrics::ledger(bool connected, int queued, quint64 operations, quint64 commits, quint64 reconnects)
{
    d->connected.Set(connected ? 1 : 0);
    d->queued.Set(queued);
    d->operations.Set(static_cast<double>(operations));
    d->commits.Set(static_cast<double>(commits));
    d->reconnects.Set(static_cast<double>(reconnects));
}

void Metrics::beforeReading(std::function<void()> update)
{
    d->update = std::move(update);
}

QByteArray Metrics::text()
{
    if (d->update)
        d->update();
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(d->registry.Collect()));
}

} // namespace chancery::server
