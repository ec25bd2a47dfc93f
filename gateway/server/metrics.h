// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace chancery::server {

/// Figures for Prometheus. Labels are codes and patterns, never identifiers. Thread-safe.
class Metrics
{
public:
    Metrics();
    ~Metrics();
    Metrics(const Metrics &) = delete;
    Metrics &operator=(const Metrics &) = delete;

    void request(const QByteArray &route, int status, std::chrono::microseconds took);
    /// A connection or request turned away before any route: bad_request, header_too_large, timeout, …
    void refused(const QString &code);
    void connections(double now);
    void waiters(double now);
    /// From the commit's callback to the answer's being handed to the socket.
    void woken(std::chrono::microseconds took);
    /// operation: create, query, close, account; outcome: answered, lost, not_sent.
    void providerCall(
        const QString &provider, const QString &operation, const QString &outcome, std::chrono::microseconds took);
    /// 0 available, 1 degraded, 2 down.
    void methodAvailability(const QString &method, int state);
    /// 0 closed, 1 half open, 2 open.
    void breaker(const QString &provider, const QString &operation, int state);
    /// A payment came to that state.
    void paymentState(const QString &state);
    void notice(const QString &provider, const QString &outcome);
    /// Something a person has to look at.
    void alarm(const QString &kind);
    /// doneAt: Unix time of the last run that was done, 0: never.
    void reconciliation(const QString &provider, double doneAt, double openExceptions);
    void authentication(const QString &outcome);
    /// Staff signing in, and their sessions when they are used.
    void staffAuthentication(const QString &outcome);
    /// A message to a traveller: sent, later, failed.
    void mail(const QString &outcome);
    /// Notices to travellers by state: waiting, queued, failed.
    void travellerNotices(const QString &state, double now);
    void ledger(bool connected, int queued, quint64 operations, quint64 commits, quint64 reconnects);

    /// Run before each reading, to set the gauges; on the reading thread.
    void beforeReading(std::function<void()> update);
    /// Text format 0.0.4.
    [[nodiscard]] QByteArray text();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chancery::server
