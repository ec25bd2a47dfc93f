// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answer.h"
#include "gateway/ledger/attemptview.h"
#include "gateway/ledger/correction.h"

#include <vector>

namespace chancery::ledger {

class Ledger;

/// What a decision came to.
struct CorrectionDecided
{
    Correction correction;
    AttemptView attempt; ///< as it is now; moved by this when the correction is applied
};

/// Corrections of payments by staff, each by two people. Thread and errors as Ledger, which outlives it.
class CorrectionBook
{
public:
    static constexpr int pageSize = 200;

    explicit CorrectionBook(Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    /// Errors: `payment_unknown` (or of another post), `correction_not_allowed` (rules::mayCorrect() says no to the
    /// state that it has), `correction_pending` (another one waits for its second person), `refund_under_way` (to
    /// refunded, and a refund is promised).
    void request(Correction wish, Answer<Correction> answer);
    void load(domain::CorrectionId id, Answer<std::optional<Correction>> answer);
    /// The newest of the post, all or in one state.
    void list(QString post, std::optional<Correction::State> state, Answer<std::vector<Correction>> answer);
    /// `correction` as loaded. Errors: `second_person_needed` (it is the requester), `correction_decided`,
    /// `correction_not_allowed`, `refund_under_way` (the payment has moved on meanwhile: reject it).
    void decide(Correction correction, domain::StaffId decider, bool approve, Answer<CorrectionDecided> answer);

private:
    Ledger &m_ledger;
};

} // namespace chancery::ledger
