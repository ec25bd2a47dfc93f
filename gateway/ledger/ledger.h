// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/attemptview.h"
#include "gateway/ledger/boundkey.h"
#include "gateway/ledger/change.h"
#include "gateway/ledger/device.h"
#include "gateway/ledger/health.h"
#include "gateway/ledger/history.h"
#include "gateway/ledger/ledgeroptions.h"
#include "gateway/ledger/newattempt.h"
#include "gateway/ledger/notice.h"
#include "gateway/ledger/recorded.h"
#include "gateway/ledger/syncpush.h"
#include "gateway/rules/event.h"
#include "gateway/rules/fact.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace chancery::ledger {

/// Called exactly once, on a thread of the ledger, after the COMMIT (or the read) has returned: keep it short, post to
/// your own loop. Errors that any call can give: `overloaded` (queue full, nothing was done), `database_unavailable`
/// (no database within the patience; whether a write was committed may be open: repeat it as it was), `stopping`,
/// `database_error` (a defect: the statement was refused).
template <typename T>
using Answer = std::function<void(domain::Expected<T, domain::Error>)>;

/// The central books: obligations, attempts, immutable events, webhook inbox, sync inbox, devices.
///
/// Thread-safe. Writes go through one group-commit thread, reads through another, LISTEN through a third. Every write
/// may be repeated as it was: the second time it finds the first one's rows. Nothing is answered before it is durable.
class Ledger
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
    ~Ledger();
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;

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

    // --- payments
    void createAttempt(NewAttempt attempt, Answer<CreateOutcome> answer);
    /// What the key was used for, if it was: a repeat is answered by outcomeOfRepeat() whatever has changed since.
    void findKey(domain::DeviceId device, QString idempotencyKey, Answer<std::optional<BoundKey>> answer);
    /// Keeps what was answered under the key; the first answer stays. False: no such key.
    void storeAnswer(domain::DeviceId device, QString idempotencyKey, StoredAnswer stored, Answer<bool> answer);
    /// Applies what a provider said in a reply. Error: `payment_unknown`.
    void recordFact(domain::PaymentId id, rules::Fact fact, Cause cause, Answer<Recorded> answer);
    /// Applies an act of the relay. AskClose on an order that is not known yet (submitting, unknown) only sets
    /// closeWanted to the cause's detail (changed is false); the caller closes as soon as the order is known. The
    /// detail of AskClose is the failure code that the attempt shows once it is closed: canceled_by_payer, expired, …
    /// Error: `payment_unknown`.
    void recordAct(domain::PaymentId id, rules::Act act, Cause cause, Answer<Recorded> answer);
    void recordNotice(NewNotice notice, Answer<NoticeOutcome> answer);
    void loadPayment(domain::PaymentId id, Answer<std::optional<AttemptView>> answer);
    void findByLink(QString token, Answer<std::optional<AttemptView>> answer);
    /// Error: `cursor_malformed`.
    void history(HistoryQuery query, Answer<HistoryPage> answer);
    void events(domain::PaymentId id, Answer<std::vector<EventView>> answer);
    /// Attempts whose next query is due at `now`, `unknown` first. Each is claimed: its next check moves on by the
    /// watch schedule, so that several relays share the work. Attempts past their provider's end + 1 day come too:
    /// query once more, then recordAct(Lapse). A closed or failed order comes once more, at its provider's own end.
    void dueAttempts(domain::Instant now, int limit, Answer<std::vector<AttemptView>> answer);
    /// Attempts in submitting or unknown: a relay that starts sends them again with the same request and key. Claims as
    /// dueAttempts.
    void unfinishedAttempts(domain::Instant now, int limit, Answer<std::vector<AttemptView>> answer);

    // --- sync
    void pushRecords(SyncBatch batch, Answer<SyncOutcome> answer);
    void incarnation(Answer<QString> answer);

    /// From memory, at once.
    [[nodiscard]] Health health() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chancery::ledger
