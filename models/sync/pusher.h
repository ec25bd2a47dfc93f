// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/random.h"
#include "models/sync/alarm.h"
#include "models/sync/backoff.h"
#include "models/sync/outbox.h"
#include "models/sync/pushtransport.h"
#include "models/sync/syncstatus.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace chancery::sync {

/// Brings the outbox to the relay: in order, in batches, until everything is acknowledged. While a batch is under way
/// the next one is read and sent, and what was acknowledged is noted; answers count in the order of their batches. A
/// restore of either side is noticed (new incarnation, refused or impossible numbers) and answered by a new epoch in
/// which everything kept is pushed again; the relay takes each msg_id once. A restored relay is noticed at the next
/// push. Nothing is forgotten before it is acknowledged. Lives on one thread.
class Pusher final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        int maxItems = 100;
        /// Sealed bytes of one push: base64 and the JSON around 100 items stay below 1 MiB.
        qint64 maxBytes = 720 * 1024;
        /// Batches under way at a time: one on its way while the relay reads one and commits the one before.
        std::size_t atOnce = 3;
        std::chrono::milliseconds firstPause{1000};
        std::chrono::milliseconds longestPause{60'000};
        /// Pause after a refusal that a person must resolve.
        std::chrono::milliseconds blockedPause{300'000};
        /// With nothing to send, the outbox is looked at this often, should a recordAdded() have been forgotten.
        std::chrono::milliseconds idlePause{300'000};
    };

    /// All references outlive the pusher.
    Pusher(Outbox &outbox, PushTransport &transport, Alarm &alarm, const domain::Clock &clock,
        domain::RandomSource &random, Options options, QObject *parent = nullptr);
    ~Pusher() override;

    [[nodiscard]] const SyncStatus &status() const { return m_status; }

public Q_SLOTS:
    void start();
    /// A record was added: send it now, whatever pause is running.
    void recordAdded();
    /// The network came back (true): try at once. Gone (false): keeps trying, at the usual pauses.
    void networkChanged(bool online);
    /// Stops after what is under way; what was acknowledged stays so. Nothing is sent before resume().
    void cancel();
    void resume();

Q_SIGNALS:
    void statusChanged(const chancery::sync::SyncStatus &status);
    /// The relay refused a record for good: tell the staff.
    void deadLetter(const QString &msgId, const QString &code);
    /// A restore was noticed; everything kept is sent again.
    void epochBegun();

private:
    /// One push and, once it is there, what came of it.
    struct Batch
    {
        qint64 first = 0;
        qint64 last = 0;
        bool alone = false; ///< nothing before it was under way: its numbers cannot have overtaken others
        std::optional<PushReply> reply;
    };

    void wake();
    void beginRound(const OutboxState &state);
    /// Whatever is possible now: sends what has been read, reads on, ends.
    void advance();
    void read();
    void send();
    void arrived(qint64 first, const PushReply &reply);
    void handle(const Batch &batch);
    void acknowledged(const Batch &batch, const Acknowledgement &acknowledgement);
    void settle();
    /// An acknowledgement is on the disk.
    void settled(const OutboxState &state, qint64 records);
    /// Reads everything beyond `seq` again; one push at a time until one is acknowledged.
    void goBack(qint64 seq);
    /// What is still under way counts no more; `ending` runs in advance(), when the outbox has answered everything.
    void end(std::function<void()> ending);
    void upToDate();
    void beginEpoch(const QString &incarnation);
    void pause(SyncStatus::State state, const QString &problem, std::chrono::milliseconds delay);
    void storeFailed(const domain::Error &error);
    /// Ends the round: idle until the alarm or a wake.
    void rest(SyncStatus status, std::chrono::milliseconds delay);
    void adopt(const OutboxState &state);
    void adopt(const OutboxState &state, SyncStatus status);
    void publish(const SyncStatus &status);

    Outbox &m_outbox;
    PushTransport &m_transport;
    Alarm &m_alarm;
    const domain::Clock &m_clock;
    Options m_options;
    Backoff m_backoff;
    SyncStatus m_status;
    int m_halvings = 0; ///< of what a push carries: one more for each that nobody answered
    int m_epochsInARow = 0; ///< begun since the last acknowledgement
    bool m_busy = false;
    bool m_again = false; ///< woken while busy
    bool m_cancelled = false;

    // One round: from a wake to the rest after it. Answers of another one are dropped.
    quint64 m_round = 0;
    OutboxState m_numbers; ///< what answers are compared with
    qint64 m_readTo = 0; ///< everything up to here has been read
    qint64 m_sentTo = 0; ///< highest number ever sent in it
    std::vector<Envelope> m_next; ///< read, and not sent yet
    std::deque<Batch> m_underWay;
    std::optional<Acknowledgement> m_unsettled; ///< came while another one was being noted
    qint64 m_unsettledRecords = 0;
    bool m_reading = false;
    bool m_settling = false;
    bool m_drained = false; ///< nothing was left to read
    bool m_oneByOne = false;
    std::function<void()> m_ending;
};

} // namespace chancery::sync
