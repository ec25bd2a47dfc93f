// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answer.h"
#include "gateway/ledger/signinstart.h"
#include "gateway/ledger/staffsession.h"

#include <variant>
#include <vector>

namespace chancery::ledger {

class Ledger;

/// Accounts and sessions of staff. Thread and errors as Ledger, which outlives it. The time is the caller's, the same
/// one that judges one-time codes.
class StaffBook
{
public:
    /// A session nobody has used for so long is over.
    static constexpr std::chrono::minutes idleLimit{15};

    explicit StaffBook(Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    // --- the owner's (LedgerOptions::role empty)
    /// Errors: `name_taken`.
    void add(StaffMember member, StaffCredentials credentials, Answer<std::monostate> answer);
    /// New credentials: ends all sessions, forgets failed attempts, enables the account. False: no such name.
    void reset(QString name, StaffCredentials credentials, domain::Instant now, Answer<bool> answer);
    /// Refused from the next request on. Twice keeps the first time. False: no such name.
    void disable(QString name, Answer<bool> answer);
    /// Empty post: all.
    void list(QString post, Answer<std::vector<StaffMember>> answer);

    // --- the relay's
    /// Counts the attempt before anything is checked, so that a hundred at once are not a hundred guesses; a success
    /// forgets the count.
    void beginSignIn(QString name, domain::Instant now, Answer<SignInStart> answer);
    /// Errors: `staff_refused` (disabled or changed meanwhile), `code_used` (the one-time code's step was taken
    /// before).
    void openSession(NewStaffSession session, Answer<StaffSession> answer);
    /// Looks a token up and, when it is good, notes that it was used. Nothing: no such token.
    void useSession(QByteArray tokenHash, domain::Instant now, Answer<std::optional<StaffSession>> answer);
    /// False: no such session.
    void endSession(QByteArray tokenHash, domain::Instant now, Answer<bool> answer);

private:
    Ledger &m_ledger;
};

} // namespace chancery::ledger
