// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/failure.h"
#include "gateway/ledger/health.h"
#include "gateway/ledger/ledgeroptions.h"
#include "gateway/ledger/operationqueue.h"
#include "gateway/ledger/pgconnection.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace chancery::ledger {

/// A thread with a connection that carries out operations in groups, one transaction per group: whatever waits when the
/// last group is done forms the next one, so that one flush to disk serves many callers, without any added delay.
///
/// A group travels in two trips (look-ups, then writes with NOTIFY and COMMIT), a group of reads in one. When the
/// server refuses anything in it, nothing of it is committed and each operation is repeated by itself. When the
/// connection is lost, the worker connects again and repeats the group: also after a COMMIT without an answer, since
/// operations find their own rows.
class Worker
{
public:
    enum class Kind { Writes, Reads };
    /// Times one operation is repeated because another transaction was in the way.
    static constexpr int contentionLimit = 5;

    Worker(Kind kind, const LedgerOptions &options);
    /// As stop().
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// Connects, then starts the thread. Errors as Ledger::start().
    domain::Expected<void, domain::Error> start();
    /// Finishes what is queued (as long as the database answers), then ends. Once it has waited in vain for somebody
    /// else's lock (five seconds), it answers that and the rest `stopping` instead of waiting again and again.
    void stop();
    /// Any thread. Answers `overloaded` or `stopping` at once on the caller's thread when it cannot be taken.
    void submit(std::unique_ptr<Operation> operation);
    void addTo(Health &health) const;

private:
    using Batch = OperationQueue::Batch;

    void run();
    void execute(Batch batch);
    void executeOne(OperationQueue::Item item);
    /// Until it is answered, whatever becomes of the connection meanwhile (nothing), or the server refuses it.
    /// `outages`: of this batch so far.
    std::optional<Failure> carryOut(Batch &batch, int &outages);
    std::optional<Failure> transact(Batch &batch);
    /// One trip for what the operations look up, then their decisions.
    std::optional<Failure> lookAndDecide(Batch &batch);
    void sendNotifications(const Batch &batch);
    void rollBack();
    /// True with a connection; false when nobody in the batch is waiting any more. `outages`: failures of this batch so
    /// far.
    bool connectFor(Batch &batch, int outages);
    void reconnect();
    /// Answers those whose patience is over, in the batch and in the queue.
    void giveUp(Batch &batch, OperationQueue::Time now);
    domain::Expected<void, domain::Error> connect();
    domain::Expected<void, domain::Error> checkSchema(PgConnection &connection);
    void answer(Batch &batch);
    static void fail(Batch &batch, const domain::Error &error);
    void noteError(const QString &message);
    [[nodiscard]] QString lastError() const;

    const Kind m_kind;
    const LedgerOptions m_options;
    OperationQueue m_queue;
    std::optional<PgConnection> m_connection;
    bool m_abandoned = false; ///< by the thread: nothing is tried any more
    std::thread m_thread;
    std::atomic<bool> m_connected{false};
    std::atomic<int> m_schemaVersion{0};
    std::atomic<quint64> m_commits{0};
    std::atomic<quint64> m_operations{0};
    std::atomic<quint64> m_reconnects{0};
    mutable std::mutex m_errorMutex;
    QString m_lastError;
};

} // namespace chancery::ledger
