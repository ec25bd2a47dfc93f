// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answeringoperation.h"
#include "gateway/ledger/notice.h"

namespace chancery::ledger {

/// See Ledger::recordNotice().
class RecordNotice final : public AnsweringOperation<NoticeOutcome>
{
public:
    RecordNotice(NewNotice notice, Answer<NoticeOutcome> answer);

    [[nodiscard]] std::vector<QString> keys() const override;
    void load(PgConnection &connection) override;
    void decide(Results looked, PgConnection &connection) override;
    [[nodiscard]] std::optional<Change> change() const override { return m_change; }

private:
    void keep(const std::optional<AttemptView> &attempt, const QString &outcome, PgConnection &connection) const;

    const NewNotice m_notice;
    std::optional<Change> m_change;
};

} // namespace chancery::ledger
