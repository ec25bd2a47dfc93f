// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answer.h"
#include "gateway/ledger/applicationevent.h"
#include "gateway/ledger/applicationstanding.h"
#include "gateway/ledger/newdecision.h"
#include "gateway/ledger/payable.h"
#include "gateway/ledger/undecidedapplication.h"

#include <vector>

namespace chancery::ledger {

class Ledger;

/// What the relay knows of applications beside their payments. Thread and errors as Ledger, which outlives it.
class ApplicationBook
{
public:
    static constexpr int undecidedAtMost = 500;
    static constexpr int eventsAtMost = 300;

    explicit ApplicationBook(Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    /// Those whose reference has this stem (domain::referenceStem()): none, one, or by a chance of 2⁻⁶⁰ two.
    void payables(QString stem, Answer<std::vector<Payable>> answer);
    /// Every application of that stem that anything is known of: payable, paid for, or received.
    void resolve(QString stem, Answer<std::vector<domain::ApplicationRef>> answer);
    void standing(domain::ApplicationRef application, Answer<ApplicationStanding> answer);
    /// What has happened to it, whatever its post, the oldest first; of more than `eventsAtMost` the newest.
    void events(domain::ApplicationRef application, Answer<std::vector<ApplicationEvent>> answer);
    /// Paid ones of the post that are not decided for good, the oldest first, at most `undecidedAtMost`.
    void undecided(QString post, Answer<std::vector<UndecidedApplication>> answer);
    /// Notes the decision and queues what the applicant is told, and gives the standing with it. The same decision
    /// again changes nothing. Errors: `application_unknown` (or of another post), `not_paid`, `decision_final`
    /// (approved or rejected already).
    void decide(NewDecision decision, Answer<ApplicationStanding> answer);

private:
    Ledger &m_ledger;
};

} // namespace chancery::ledger
