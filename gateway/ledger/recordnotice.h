// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answeringoperation.h"
#include "gateway/ledger/notice.h"
#include "gateway/rules/watchschedule.h"

namespace chancery::ledger {

/// See Ledger::recordNotice().
class RecordNotice final : public AnsweringOperation<NoticeOutcome>
{
public:
    RecordNotice(NewNotice notice, Answer<NoticeOutcome> answer,
        const rules::WatchSchedule &watch = rules::WatchSchedule::usual());

    [[nodiscard]] std::vector<QString> keys() const override;
    void load(PgConnection &connection) override;
    void decide(Results looked, PgConnection &connection) override;
    [[nodiscard]] std::optional<Change> change() const override { return m_change; }

private:
    void keep(const std::optional<AttemptView> &attempt, const QString &outcome, PgConnection &connection,
        const QString &asks = {}) const;
    void keepOrphan(PgConnection &connection) const;

    const NewNotice m_notice;
    const rules::WatchSchedule &m_watch;
    std::optional<Change> m_change;
};

} // namespace chancery::ledger
