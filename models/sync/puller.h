// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/random.h"
#include "models/sync/alarm.h"
#include "models/sync/backoff.h"
#include "models/sync/inbox.h"
#include "models/sync/pullstatus.h"
#include "models/sync/pulltransport.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace chancery::sync {

/// Brings what has moved at the relay into the inbox: page by page until nothing remains, then one long poll after
/// another. One call at a time; the cursor is that of what has been applied. Lives on one thread.
class Puller final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        std::chrono::seconds wait{25};
        std::chrono::milliseconds firstPause{1000};
        std::chrono::milliseconds longestPause{60'000};
        std::chrono::milliseconds blockedPause{300'000};
        /// An answer without changes that came sooner did not wait: the next one is spaced out.
        std::chrono::milliseconds tooSoon{1000};
        /// An idle cursor is written this often, so that it does not grow old.
        std::chrono::milliseconds keepCursorEvery{std::chrono::hours(12)};
    };

    /// All references outlive the puller.
    Puller(Inbox &inbox, PullTransport &transport, Alarm &alarm, const domain::Clock &clock,
        domain::RandomSource &random, Options options, QObject *parent = nullptr);
    ~Puller() override;

    [[nodiscard]] const PullStatus &status() const { return m_status; }

public Q_SLOTS:
    void start();
    /// The network came back (true): at once. Gone: at the usual pauses.
    void networkChanged(bool online);
    /// Stops at the next page; what was applied stays.
    void cancel();
    void resume();

Q_SIGNALS:
    void statusChanged(const chancery::sync::PullStatus &status);
    /// On the disk.
    void applied(const std::vector<chancery::sync::PulledChange> &changes);

private:
    void wake();
    void ask(const QString &cursor);
    void handle(const QString &cursor, const PullReply &reply);
    void take(const QString &cursor, const PullPage &page);
    /// A page is on the disk, or has nothing to be kept: on from `cursor`.
    void taken(const PullPage &page, const QString &cursor);
    void pause(PullStatus::State state, const QString &problem, std::chrono::milliseconds delay);
    void publish(const PullStatus &status);

    Inbox &m_inbox;
    PullTransport &m_transport;
    Alarm &m_alarm;
    const domain::Clock &m_clock;
    Options m_options;
    Backoff m_backoff;
    PullStatus m_status;
    quint64 m_round = 0; ///< answers of an earlier one are dropped
    std::optional<domain::Instant> m_cursorKept;
    domain::Instant m_asked;
    bool m_caughtUp = false;
    bool m_cancelled = false;
};

} // namespace chancery::sync
