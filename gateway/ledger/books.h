// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answer.h"
#include "gateway/ledger/answertokeep.h"
#include "gateway/ledger/attemptview.h"
#include "gateway/ledger/boundkey.h"
#include "gateway/ledger/history.h"
#include "gateway/ledger/newattempt.h"
#include "gateway/ledger/notice.h"
#include "gateway/ledger/recorded.h"
#include "gateway/rules/event.h"
#include "gateway/rules/fact.h"

#include <optional>
#include <vector>

namespace chancery::ledger {

/// The books as far as payments are concerned: what drives attempts needs no more, and a simulation can keep them in
/// memory. Thread and errors as Ledger.
class Books
{
public:
    Books() = default;
    Books(const Books &) = delete;
    Books &operator=(const Books &) = delete;
    virtual ~Books() = default;

    virtual void createAttempt(NewAttempt attempt, Answer<CreateOutcome> answer) = 0;
    /// What the key was used for, if it was: a repeat is answered by outcomeOfRepeat() whatever has changed since.
    virtual void findKey(domain::DeviceId device, QString idempotencyKey, Answer<std::optional<BoundKey>> answer) = 0;
    /// Keeps what was answered under the key; the first answer stays. False: no such key.
    virtual void storeAnswer(domain::DeviceId device, QString idempotencyKey, StoredAnswer stored, Answer<bool> answer)
        = 0;
    /// Applies what a provider said in a reply. Error: `payment_unknown`.
    virtual void recordFact(domain::PaymentId id, rules::Fact fact, Cause cause, Answer<Recorded> answer) = 0;
    /// The same, and storeAnswer() in the same commit with what `keep` makes of the payment.
    virtual void recordFactAndAnswer(
        domain::PaymentId id, rules::Fact fact, Cause cause, AnswerToKeep keep, Answer<Recorded> answer)
        = 0;
    /// Applies an act of the relay. AskClose on an order that is not known yet (submitting, unknown) only sets
    /// closeWanted to the cause's detail (changed is false); the caller closes as soon as the order is known. The
    /// detail of AskClose is the failure code that the attempt shows once it is closed: canceled_by_payer, expired, …
    /// Error: `payment_unknown`.
    virtual void recordAct(domain::PaymentId id, rules::Act act, Cause cause, Answer<Recorded> answer) = 0;
    virtual void recordNotice(NewNotice notice, Answer<NoticeOutcome> answer) = 0;
    virtual void loadPayment(domain::PaymentId id, Answer<std::optional<AttemptView>> answer) = 0;
    virtual void findByLink(QString token, Answer<std::optional<AttemptView>> answer) = 0;
    /// Error: `cursor_malformed`.
    virtual void history(HistoryQuery query, Answer<HistoryPage> answer) = 0;
    virtual void events(domain::PaymentId id, Answer<std::vector<EventView>> answer) = 0;
    /// Attempts whose next query is due at `now`, `unknown` first. Each is claimed: its next check moves on by the
    /// watch schedule, so that several relays share the work. Attempts past their provider's end + 1 day come too:
    /// query once more, then recordAct(Lapse). A closed or failed order comes once more, at its provider's own end.
    virtual void dueAttempts(domain::Instant now, int limit, Answer<std::vector<AttemptView>> answer) = 0;
    /// Attempts in submitting or unknown: a relay that starts sends them again with the same request and key. Claims as
    /// dueAttempts.
    virtual void unfinishedAttempts(domain::Instant now, int limit, Answer<std::vector<AttemptView>> answer) = 0;
};

} // namespace chancery::ledger
