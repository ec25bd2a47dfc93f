// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answeringoperation.h"
#include "gateway/ledger/cashbook.h"

namespace chancery::ledger {

/// See CashBook::payOut().
class PayOutRefund final : public AnsweringOperation<PayOutOutcome>
{
public:
    PayOutRefund(PayOut wish, Answer<PayOutOutcome> answer);

    [[nodiscard]] std::vector<QString> keys() const override;
    [[nodiscard]] int weight() const override { return 2; }
    void load(PgConnection &connection) override;
    void decide(Results looked, PgConnection &connection) override;
    [[nodiscard]] std::optional<Change> change() const override { return m_change; }

private:
    [[nodiscard]] PayOutOutcome outcome(Results looked, PgConnection &connection);
    const PayOut m_wish;
    std::optional<Change> m_change;
};

} // namespace chancery::ledger
