// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answer.h"
#include "gateway/ledger/applicantnotice.h"
#include "gateway/ledger/duenotice.h"

#include <map>
#include <variant>
#include <vector>

namespace chancery::ledger {

class Ledger;

/// What travellers are told. Thread and errors as Ledger, which outlives it.
class ApplicantNoticeBook
{
public:
    static constexpr int pageSize = 200;
    /// Addresses of one receipt: a mistyped one can be mended, and nobody can write to the world.
    static constexpr int receiptAddresses = 3;

    explicit ApplicantNoticeBook(Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    // --- people
    /// Of the post, newest first, at most pageSize; nothing: of every state.
    void list(QString post, std::optional<ApplicantNotice::State> state, Answer<std::vector<ApplicantNotice>> answer);
    /// Gives (or replaces) the address and queues. Errors: `notice_unknown` (or of another post), `notice_sent`.
    void give(QUuid key, QString post, MailAddressee to, Answer<ApplicantNotice> answer);
    /// A person has told the traveller. Again: the same answer. Errors: `notice_unknown`, `notice_sent`.
    void told(QUuid key, QString post, domain::StaffId staff, Answer<ApplicantNotice> answer);
    /// Nobody has told the traveller after all: the notice stands as before. Errors: `notice_unknown`, `notice_sent`.
    void untold(QUuid key, QString post, Answer<ApplicantNotice> answer);
    /// The receipt of a paid payment. `wish` (up to 255 visible ASCII characters; empty: none) tells one wish from
    /// another: the same once more changes nothing, unless its address was lost. Errors: `payment_unknown` (or of
    /// another post), `not_paid`, `too_many_addresses`.
    void receipt(
        domain::PaymentId payment, QString post, MailAddressee to, QByteArray wish, Answer<std::monostate> answer);

    // --- the sender
    /// Those whose time has come, each counted once more and put off until `until`: no other relay takes them
    /// meanwhile, and whoever is killed leaves them to the next. A queued one whose address was lost goes back to
    /// waiting.
    void claim(domain::Instant now, domain::Instant until, int limit, Answer<std::vector<DueNotice>> answer);
    void sent(qint64 id, Answer<std::monostate> answer);
    void putOff(qint64 id, QString error, domain::Instant next, Answer<std::monostate> answer);
    void giveUp(qint64 id, QString error, Answer<std::monostate> answer);
    /// How many are in each state; of those sent and told none are counted.
    void standing(Answer<std::map<ApplicantNotice::State, qint64>> answer);

private:
    Ledger &m_ledger;
};

} // namespace chancery::ledger
