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
/// A batch is at least a 64th of a whole one: 1 record, or 11 KiB in some 15 seconds.
constexpr int mostHalvings = 6;
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
        beginRound(*state);
    });
}

void Pusher::beginRound(const OutboxState &state)
{
    ++m_round;
    m_numbers = state;
    m_readTo = 0;
    m_sentTo = 0;
    m_next.clear();
    m_underWay.clear();
    m_drained = false;
    m_oneByOne = m_halvings > 0;
    advance();
}

void Pusher::advance()
{
    const bool outboxIsQuiet = !m_reading && !m_settling;
    if (m_ending) {
        if (outboxIsQuiet)
            std::exchange(m_ending, nullptr)();
        return;
    }
    if (m_cancelled) {
        if (outboxIsQuiet && m_underWay.empty())
            rest(m_status, {});
        return;
    }
    if (!m_next.empty() && m_underWay.size() < (m_oneByOne ? 1 : m_options.atOnce))
        send();
    if (m_next.empty() && !m_reading && !m_drained)
        return read();
    if (!m_drained || !m_underWay.empty() || !outboxIsQuiet)
        return;
    // What was added meanwhile goes with this round.
    if (std::exchange(m_again, false))
        read();
    else
        upToDate();
}

void Pusher::read()
{
    m_reading = true;
    m_drained = false;
    m_outbox.unsent(m_readTo, std::max(m_options.maxItems >> m_halvings, 1), m_options.maxBytes >> m_halvings, this,
        [this, round = m_round](domain::Expected<std::vector<Envelope>, domain::Error> items) {
            m_reading = false;
            if (round == m_round) {
                if (!items) {
                    end([this, error = items.error()] { storeFailed(error); });
                } else {
                    m_drained = items->empty();
                    m_next = std::move(*items);
                    m_readTo = m_drained ? m_readTo : m_next.back().seq;
                }
            }
            advance();
        });
}

void Pusher::send()
{
    const std::vector<Envelope> items = std::exchange(m_next, {});
    const Batch batch{items.front().seq, items.back().seq, m_underWay.empty(), std::nullopt};
    m_underWay.push_back(batch);
    m_sentTo = std::max(m_sentTo, batch.last);
    SyncStatus status = m_status;
    status.state = SyncStatus::State::Sending;
    status.nextTry.reset();
    publish(status);
    m_transport.push(items, this, [this, round = m_round, first = batch.first](const PushReply &reply) {
        if (round == m_round)
            arrived(first, reply);
    });
}

void Pusher::arrived(qint64 first, const PushReply &reply)
{
    const auto answered = std::find_if(
        m_underWay.begin(), m_underWay.end(), [first](const Batch &batch) { return batch.first == first; });
    if (answered == m_underWay.end())
        return;
    answered->reply = reply;
    // What a later batch was told says nothing of an earlier one: its own answer does.
    while (!m_underWay.empty() && m_underWay.front().reply) {
        const Batch batch = m_underWay.front();
        m_underWay.pop_front();
        handle(batch);
    }
    advance();
}

void Pusher::handle(const Batch &batch)
{
    const PushReply &reply = *batch.reply;
    switch (reply.outcome) {
    case PushReply::Outcome::Acknowledged:
        acknowledged(batch, reply.acknowledgement);
        return;
    case PushReply::Outcome::EpochRefused:
        // It may have overtaken the batch before it on the way: alone, it tells.
        if (!batch.alone)
            return goBack(batch.first - 1);
        // The incarnation stays: if it has changed as well, the next acknowledgement says so.
        qCWarning(log, "the relay refused the numbering: %ls", qUtf16Printable(reply.error.code));
        return end([this, incarnation = m_numbers.incarnation] { beginEpoch(incarnation); });
    case PushReply::Outcome::TryLater:
        // Perhaps the line is too slow for as much within the time limit.
        if (!reply.answered)
            m_halvings = std::min(m_halvings + 1, mostHalvings);
        return end([this, reply] {
            pause(reply.answered ? SyncStatus::State::Waiting : SyncStatus::State::Offline, reply.error.code,
                std::max(m_backoff.next(), reply.retryAfter.value_or(std::chrono::milliseconds(0))));
        });
    case PushReply::Outcome::Blocked:
        qCWarning(log, "the relay refused the push: %ls", qUtf16Printable(reply.error.code));
        return end(
            [this, code = reply.error.code] { pause(SyncStatus::State::Blocked, code, m_options.blockedPause); });
    }
}

void Pusher::acknowledged(const Batch &batch, const Acknowledgement &acknowledgement)
{
    const bool restoredThere = !m_numbers.incarnation.isEmpty() && acknowledgement.incarnation != m_numbers.incarnation;
    const bool counts = acknowledgement.epoch == m_numbers.epoch;
    // Numbers this side never gave out: it was restored, and would give them to other records.
    const bool restoredHere = counts && acknowledgement.acknowledged > std::max(m_numbers.lastSeq, m_sentTo);
    // Everything before the batch was acknowledged once.
    const bool forgotten = counts && acknowledgement.acknowledged < batch.first - 1;
    if (restoredThere || restoredHere || forgotten)
        return end([this, incarnation = acknowledgement.incarnation] { beginEpoch(incarnation); });
    if (!counts || acknowledgement.acknowledged < batch.first) {
        // Not again at once, or the two would spin.
        return end(
            [this] { pause(SyncStatus::State::Waiting, QStringLiteral("push_without_progress"), m_backoff.next()); });
    }
    // Beyond the batch the relay may hold what this side numbered before its disk was restored: only what was just
    // compared by its hash counts.
    Acknowledgement compared = acknowledgement;
    compared.acknowledged = std::min(acknowledgement.acknowledged, batch.last);
    m_numbers.incarnation = compared.incarnation;
    m_unsettledRecords += compared.acknowledged - batch.first + 1;
    if (m_unsettled)
        compared.deadLetters.insert(
            compared.deadLetters.begin(), m_unsettled->deadLetters.begin(), m_unsettled->deadLetters.end());
    m_unsettled = compared;
    m_halvings = std::max(m_halvings - 1, 0);
    m_oneByOne = m_halvings > 0;
    if (compared.acknowledged < batch.last)
        goBack(compared.acknowledged);
    if (!m_settling)
        settle();
}

void Pusher::settle()
{
    m_settling = true;
    const Acknowledgement acknowledgement = *std::exchange(m_unsettled, std::nullopt);
    m_outbox.settle(acknowledgement, this,
        [this, letters = acknowledgement.deadLetters, records = std::exchange(m_unsettledRecords, 0)](
            const domain::Expected<OutboxState, domain::Error> &after) {
            m_settling = false;
            if (!after) {
                // The relay says it all again.
                m_unsettled.reset();
                m_unsettledRecords = 0;
                end([this, error = after.error()] { storeFailed(error); });
                return advance();
            }
            for (const DeadLetter &letter : letters)
                Q_EMIT deadLetter(letter.msgId, letter.code);
            settled(*after, records);
        });
}

void Pusher::settled(const OutboxState &state, qint64 records)
{
    m_backoff.reset();
    m_epochsInARow = 0;
    SyncStatus status = m_status;
    status.lastSync = m_clock.now();
    status.problem.clear();
    status.sent += records;
    adopt(state, status);
    if (m_unsettled)
        settle();
    advance();
}

void Pusher::goBack(qint64 seq)
{
    ++m_round;
    m_next.clear();
    m_underWay.clear();
    m_readTo = seq;
    m_drained = false;
    m_oneByOne = true;
}

void Pusher::end(std::function<void()> ending)
{
    ++m_round;
    m_next.clear();
    m_underWay.clear();
    m_ending = std::move(ending);
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
            beginRound(*state);
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
