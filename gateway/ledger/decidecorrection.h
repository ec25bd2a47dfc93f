// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answeringoperation.h"
#include "gateway/ledger/attemptrow.h"
#include "gateway/ledger/correctionbook.h"

namespace chancery::ledger {

/// See CorrectionBook::decide(). Decision, event and new state are one commit.
class DecideCorrection final : public AnsweringOperation<CorrectionDecided>
{
public:
    DecideCorrection(Correction correction, domain::StaffId decider, bool approve, Answer<CorrectionDecided> answer);

    [[nodiscard]] std::vector<QString> keys() const override { return {u'p' + m_correction.payment.text()}; }
    void load(PgConnection &connection) override;
    void decide(Results looked, PgConnection &connection) override;
    [[nodiscard]] std::optional<Change> change() const override { return m_change; }

private:
    const Correction m_correction;
    const domain::StaffId m_decider;
    const bool m_approve;
    std::optional<Change> m_change;
};

/// A row of the correction statements.
[[nodiscard]] Correction correctionFrom(const PgResult &result, int row);

} // namespace chancery::ledger
