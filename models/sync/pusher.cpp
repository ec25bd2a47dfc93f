// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/sync/pusher.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace chancery::sync {

namespace {
Q_LOGGING_CATEGORY(log, "chancery.sync")

/// A relay that goes on refusing is not asked without pauses.
constexpr int epochsAtOnce = 2;
}

Pusher::Pusher(Outbox &outbox, PushTransport &transport, Alarm &alarm, const domain::Clock &clock,
    domain::RandomSource &random, Options options, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_transport(transport)
    , m_alarm(alarm)
    , m_clock(clock)
    , m_options(options)
    , m_backoff(options.firstPause, options.longestPause, random)
{
}

Pusher::~Pusher()
{
    m_alarm.cancel();
}

void Pusher::start()
{
    wake();
}

void Pusher::recordAdded()
{
    wake();
}

void Pusher::networkChanged(bool online)
{
    if (!online)
        return;
    m_backoff.reset();
    wake();
}

void Pusher::cancel()
{
    m_cancelled = true;
    // What is under way comes to its end, and to rest(), by itself.
    if (!m_busy)
        rest(m_status, {});
}

void Pusher::resume()
{
    if (!std::exchange(m_cancelled, false))
        return;
    m_backoff.reset();
    wake();
}

void Pusher::wake()
{
    if (m_cancelled)
        return;
    if (m_busy) {
        m_again = true;
        return;
    }
    m_busy = true;
    m_again = false;
    m_alarm.cancel();
    m_outbox.state(this, [this](const domain::Expected<OutboxState, domain::Error> &state) {
        if (!state) {
            storeFailed(state.error());
            return;
        }
        adopt(*state);
        sendNext(*state);
    });
}

void Pusher::sendNext(const OutboxState &state)
{
    if (m_cancelled)
        return rest(m_status, {});
    m_outbox.unsent(m_options.maxItems, m_options.maxBytes, this,
        [this, state](const domain::Expected<std::vector<Envelope>, domain::Error> &items) {
            if (!items)
                storeFailed(items.error());
            else if (items->empty())
                upToDate();
            else
                push(state, *items);
        });
}

void Pusher::push(const OutboxState &state, const std::vector<Envelope> &items)
{
    const Batch batch{items.front().seq, items.back().seq};
    SyncStatus status = m_status;
    status.state = SyncStatus::State::Sending;
    status.nextTry.reset();
    publish(status);
    m_transport.push(items, this, [this, state, batch](const PushReply &reply) { handle(state, batch, reply); });
}

void Pusher::handle(const OutboxState &state, Batch batch, const PushReply &reply)
{
    switch (reply.outcome) {
    case PushReply::Outcome::Acknowledged:
        acknowledged(state, batch, reply.acknowledgement);
        return;
    case PushReply::Outcome::EpochRefused:
        // The incarnation stays: if it has changed as well, the next acknowledgement says so.
        qCWarning(log, "the relay refused the numbering: %ls", qUtf16Printable(reply.error.code));
        beginEpoch(state.incarnation);
        return;
    case PushReply::Outcome::TryLater:
        pause(reply.answered ? SyncStatus::State::Waiting : SyncStatus::State::Offline, reply.error.code,
            std::max(m_backoff.next(), reply.retryAfter.value_or(std::chrono::milliseconds(0))));
        return;
    case PushReply::Outcome::Blocked:
        qCWarning(log, "the relay refused the push: %ls", qUtf16Printable(reply.error.code));
        pause(SyncStatus::State::Blocked, reply.error.code, m_options.blockedPause);
        return;
    }
}

void Pusher::acknowledged(const OutboxState &state, Batch batch, const Acknowledgement &acknowledgement)
{
    const bool restoredThere = !state.incarnation.isEmpty() && acknowledgement.incarnation != state.incarnation;
    const bool counts = acknowledgement.epoch == state.epoch;
    // Numbers this side never gave out: it was restored, and would give them to other records.
    const bool restoredHere = counts && acknowledgement.acknowledged > std::max(state.lastSeq, batch.last);
    // Everything before the batch was acknowledged once.
    const bool forgotten = counts && acknowledgement.acknowledged < batch.first - 1;
    if (restoredThere || restoredHere || forgotten) {
        beginEpoch(acknowledgement.incarnation);
        return;
    }
    if (!counts || acknowledgement.acknowledged < batch.first) {
        // Not again at once, or the two would spin.
        pause(SyncStatus::State::Waiting, QStringLiteral("push_without_progress"), m_backoff.next());
        return;
    }
    // Beyond the batch the relay may hold what this side numbered before its disk was restored: only what was just
    // compared by its hash counts.
    Acknowledgement compared = acknowledgement;
    compared.acknowledged = std::min(acknowledgement.acknowledged, batch.last);
    m_acknowledged = compared.acknowledged - batch.first + 1;
    settle(compared);
}

void Pusher::settle(const Acknowledgement &acknowledgement)
{
    m_outbox.settle(acknowledgement, this,
        [this, letters = acknowledgement.deadLetters](const domain::Expected<OutboxState, domain::Error> &after) {
            if (!after) {
                storeFailed(after.error());
                return;
            }
            for (const DeadLetter &letter : letters)
                Q_EMIT deadLetter(letter.msgId, letter.code);
            settled(*after);
        });
}

void Pusher::settled(const OutboxState &state)
{
    m_backoff.reset();
    m_epochsInARow = 0;
    SyncStatus status = m_status;
    status.lastSync = m_clock.now();
    status.problem.clear();
    status.sent += std::exchange(m_acknowledged, 0);
    adopt(state, status);
    sendNext(state);
}

void Pusher::upToDate()
{
    SyncStatus status = m_status;
    status.state = SyncStatus::State::UpToDate;
    status.sent = 0;
    status.problem.clear();
    rest(status, m_options.idlePause);
}

void Pusher::beginEpoch(const QString &incarnation)
{
    m_outbox.beginEpoch(incarnation, this, [this](const domain::Expected<OutboxState, domain::Error> &state) {
        if (!state) {
            storeFailed(state.error());
            return;
        }
        adopt(*state);
        Q_EMIT epochBegun();
        if (state->unsent > 0 && m_epochsInARow++ < epochsAtOnce)
            sendNext(*state);
        else
            pause(SyncStatus::State::Waiting, QStringLiteral("epoch_begun"), m_backoff.next());
    });
}

void Pusher::pause(SyncStatus::State state, const QString &problem, std::chrono::milliseconds delay)
{
    SyncStatus status = m_status;
    status.state = state;
    status.problem = problem;
    rest(status, delay);
}

void Pusher::storeFailed(const domain::Error &error)
{
    qCWarning(log, "outbox: %ls: %ls", qUtf16Printable(error.code), qUtf16Printable(error.detail));
    pause(SyncStatus::State::StoreFailed, error.code, m_backoff.next());
}

void Pusher::rest(SyncStatus status, std::chrono::milliseconds delay)
{
    m_busy = false;
    if (m_cancelled) {
        m_alarm.cancel();
        status.state = SyncStatus::State::Cancelled;
        status.nextTry.reset();
        return publish(status);
    }
    status.nextTry = m_clock.now() + delay;
    m_alarm.set(delay, [this] { wake(); });
    publish(status);
    // What came in meanwhile does not wait for the alarm; a listener may have woken us already.
    if (m_again && !m_busy)
        wake();
}

void Pusher::adopt(const OutboxState &state)
{
    adopt(state, m_status);
}

void Pusher::adopt(const OutboxState &state, SyncStatus status)
{
    status.unsent = state.unsent;
    status.oldestUnsent = state.oldestUnsent;
    status.deadLetters = state.deadLetters;
    publish(status);
}

void Pusher::publish(const SyncStatus &status)
{
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT statusChanged(m_status);
}

} // namespace chancery::sync
