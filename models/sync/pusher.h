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

namespace chancery::sync {

/// Brings the outbox to the relay: in order, in batches, until everything is acknowledged; one push at a time. A
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
    /// Stops after the batch that is under way; what was acknowledged stays so. Nothing is sent before resume().
    void cancel();
    void resume();

Q_SIGNALS:
    void statusChanged(const chancery::sync::SyncStatus &status);
    /// The relay refused a record for good: tell the staff.
    void deadLetter(const QString &msgId, const QString &code);
    /// A restore was noticed; everything kept is sent again.
    void epochBegun();

private:
    /// What one push carried.
    struct Batch
    {
        qint64 first = 0;
        qint64 last = 0;
    };

    void wake();
    void sendNext(const OutboxState &state);
    void push(const OutboxState &state, const std::vector<Envelope> &items);
    void handle(const OutboxState &state, Batch batch, const PushReply &reply);
    void acknowledged(const OutboxState &state, Batch batch, const Acknowledgement &acknowledgement);
    void settle(const Acknowledgement &acknowledgement);
    /// An acknowledgement is on the disk: further, while there is something.
    void settled(const OutboxState &state);
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
    int m_epochsInARow = 0; ///< begun since the last acknowledgement
    qint64 m_acknowledged = 0; ///< by the answer that is being settled
    bool m_busy = false;
    bool m_again = false; ///< woken while busy
    bool m_cancelled = false;
};

} // namespace chancery::sync
