// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/books.h"
#include "gateway/ledger/change.h"
#include "gateway/ledger/device.h"
#include "gateway/ledger/health.h"
#include "gateway/ledger/ledgeroptions.h"
#include "gateway/ledger/syncpush.h"

#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace chancery::ledger {

class Operation;

/// The central books: obligations, attempts, immutable events, webhook inbox, sync inbox, devices.
///
/// Thread-safe. Writes go through one group-commit thread, reads through another, LISTEN through a third. Every write
/// may be repeated as it was: the second time it finds the first one's rows. Nothing is answered before it is durable.
class Ledger final : public Books
{
public:
    /// Told about every change of a payment on this database, in no promised order, on the listener's thread; after a
    /// lost connection changes may be missing, so `onResumed` says: read again what you wait for.
    struct Listeners
    {
        std::function<void(const std::vector<Change> &)> onChanged;
        std::function<void()> onResumed;
    };

    Ledger(LedgerOptions options, Listeners listeners);
    /// As stop().
    ~Ledger() override;

    /// Connects once, checks the schema's version and starts the threads. Errors: `database_unavailable`,
    /// `schema_missing`, `schema_older`, `schema_newer` (all with what to do in the detail).
    domain::Expected<void, domain::Error> start();
    /// Takes no more operations, finishes those queued, answers the rest `stopping`, joins the threads. Idempotent.
    void stop();

    // --- devices
    void createEnrolmentCode(NewEnrolmentCode code, Answer<std::monostate> answer);
    /// Errors: `code_unknown`, `code_expired`, `code_used`.
    void enrolDevice(NewDevice device, Answer<Device> answer);
    void loadDevice(domain::DeviceId id, Answer<std::optional<Device>> answer);
    /// Empty post: all.
    void listDevices(QString post, Answer<std::vector<Device>> answer);
    /// False: no such device. Revoking twice keeps the first time.
    void revokeDevice(domain::DeviceId id, Answer<bool> answer);
    /// Needs the owner's rights (LedgerOptions::role empty): the relay's role may not say who reads records.
    /// Idempotent.
    void addCertificate(Certificate certificate, Answer<std::monostate> answer);
    /// Those of the post and of the ministry that are not withdrawn.
    void certificatesFor(QString post, Answer<std::vector<Certificate>> answer);

    // --- payments, as Books says
    void createAttempt(NewAttempt attempt, Answer<CreateOutcome> answer) override;
    void findKey(domain::DeviceId device, QString idempotencyKey, Answer<std::optional<BoundKey>> answer) override;
    void storeAnswer(
        domain::DeviceId device, QString idempotencyKey, StoredAnswer stored, Answer<bool> answer) override;
    void recordFact(domain::PaymentId id, rules::Fact fact, Cause cause, Answer<Recorded> answer) override;
    void recordFactAndAnswer(
        domain::PaymentId id, rules::Fact fact, Cause cause, AnswerToKeep keep, Answer<Recorded> answer) override;
    void recordAct(domain::PaymentId id, rules::Act act, Cause cause, Answer<Recorded> answer) override;
    void recordNotice(NewNotice notice, Answer<NoticeOutcome> answer) override;
    void loadPayment(domain::PaymentId id, Answer<std::optional<AttemptView>> answer) override;
    void findByLink(QString token, Answer<std::optional<AttemptView>> answer) override;
    void history(HistoryQuery query, Answer<HistoryPage> answer) override;
    void events(domain::PaymentId id, Answer<std::vector<EventView>> answer) override;
    void dueAttempts(domain::Instant now, int limit, Answer<std::vector<AttemptView>> answer) override;
    void unfinishedAttempts(domain::Instant now, int limit, Answer<std::vector<AttemptView>> answer) override;

    // --- sync
    void pushRecords(SyncBatch batch, Answer<SyncOutcome> answer);
    void incarnation(Answer<QString> answer);

    // --- for the other books of this folder (staff, refunds, reconciliation), each a class of its own
    /// Carried out by the group-commit thread; answers `overloaded` or `stopping` at once when it cannot be taken.
    void write(std::unique_ptr<Operation> operation);
    /// The same by the reading thread, for what writes nothing.
    void read(std::unique_ptr<Operation> operation);

    /// From memory, at once.
    [[nodiscard]] Health health() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chancery::ledger
