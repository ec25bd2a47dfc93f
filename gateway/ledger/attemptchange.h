// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/attemptview.h"
#include "gateway/ledger/recorded.h"
#include "gateway/rules/decision.h"
#include "gateway/rules/event.h"
#include "gateway/rules/fact.h"
#include "gateway/rules/watchschedule.h"
#include "models/domain/clock.h"

#include <QString>

#include <optional>
#include <variant>

namespace chancery::ledger {

class PgConnection;

/// One fact or act against one locked attempt: asks the rules, changes the view, queues the writes.
class AttemptChange
{
public:
    using What = std::variant<rules::Fact, rules::Act>;

    /// `attempt` as locked in this transaction, `now` the transaction's time.
    AttemptChange(
        AttemptView attempt, domain::Instant now, const rules::WatchSchedule &watch = rules::WatchSchedule::usual());

    void apply(const What &what, const Cause &cause);
    /// Two people of the staff say that it ended so; the caller has asked rules::mayCorrect().
    void correct(domain::PaymentState to, const Cause &cause);
    /// Queues nothing when nothing changed.
    void write(PgConnection &connection) const;

    [[nodiscard]] const AttemptView &attempt() const { return m_attempt; }
    /// The provider's name of the payment is known from here on: notices that used it earlier can be followed.
    [[nodiscard]] bool namesPayment() const;
    void askWhatCameBefore(PgConnection &connection) const;
    /// State or version moved.
    [[nodiscard]] bool changed() const { return m_transition.has_value(); }
    [[nodiscard]] const QString &refusal() const { return m_refusal; }
    [[nodiscard]] const Cause &cause() const { return m_cause; }
    /// Something is to be written, if only a detail.
    [[nodiscard]] bool touched() const { return m_transition || m_detailsChanged; }
    [[nodiscard]] const std::optional<rules::Transition> &transition() const { return m_transition; }
    /// When the attempt is asked about next; counts for a change of state only.
    [[nodiscard]] const std::optional<domain::Instant> &nextCheck() const { return m_nextCheck; }

private:
    void move(const rules::Transition &transition);
    void learn(const rules::Fact &fact);
    void act(rules::Act act, const QString &detail);
    void planNextCheck();
    void setIfEmpty(QString &field, const QString &value);

    AttemptView m_attempt;
    const domain::Instant m_now;
    const rules::WatchSchedule &m_watch;
    const AttemptView m_before;
    Cause m_cause;
    std::optional<rules::Transition> m_transition;
    std::optional<domain::Instant> m_nextCheck;
    QString m_refusal;
    bool m_detailsChanged = false;
};

/// First check of an order that has just been made or changed.
[[nodiscard]] domain::Instant firstCheck(
    domain::Instant now, const rules::WatchSchedule &watch = rules::WatchSchedule::usual());

} // namespace chancery::ledger
