// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/attemptview.h"
#include "gateway/ledger/newrefund.h"
#include "gateway/ledger/recorded.h"
#include "gateway/ledger/refundkey.h"
#include "gateway/ledger/refundsrecorded.h"
#include "gateway/ledger/refundview.h"
#include "gateway/rules/event.h"
#include "gateway/rules/fact.h"
#include "gateway/rules/refundevent.h"
#include "gateway/rules/refundstatement.h"

#include <optional>
#include <variant>
#include <vector>

namespace chancery::ledger {

class RefundWriter;

/// What happens to the refunds of one payment in one transaction: asks the rules, changes the views, hands what is to
/// be kept to the writer, and lets the payment follow.
class RefundChange
{
public:
    /// Payment and all its refunds as locked in this transaction, `now` the transaction's time.
    RefundChange(AttemptView payment, std::vector<RefundView> refunds, domain::Instant now, RefundWriter &writer);

    /// What can still be promised.
    [[nodiscard]] domain::Money refundable() const;
    [[nodiscard]] bool isFrozen() const;
    /// Handed out by a person at a till: nothing is sent anywhere.
    [[nodiscard]] bool isCash() const;

    /// `bound`: the refund that the wish's key was used for, by anybody's request; null: it is new.
    [[nodiscard]] RefundOutcome request(const NewRefund &wish, const RefundKey *bound, const Cause &cause);
    [[nodiscard]] RefundOutcome approve(const domain::RefundId &id, const domain::StaffId &approver);
    [[nodiscard]] RefundOutcome reject(const domain::RefundId &id, const domain::StaffId &approver);
    /// Makes the refund of a surplus, unless one is under way or nothing is left, and moves the payment to refunding.
    [[nodiscard]] std::optional<RefundView> startSurplus(const domain::RefundId &id);
    [[nodiscard]] RefundsRecorded record(const std::vector<rules::RefundStatement> &statements, const Cause &cause);
    [[nodiscard]] RefundsRecorded refused(
        const domain::RefundId &id, int tries, const QString &code, bool retryable, const Cause &cause);

    [[nodiscard]] const AttemptView &payment() const { return m_payment; }
    /// The payment's state, version or refunded total moved.
    [[nodiscard]] bool changed() const { return m_changed; }

private:
    [[nodiscard]] RefundView *find(const domain::RefundId &id);
    [[nodiscard]] RefundView *findByReference(const QString &reference);
    [[nodiscard]] qint64 sum(rules::RefundState state) const;
    /// Minor units that people sent back without a second one; a large sum in small parts is a large sum.
    [[nodiscard]] qint64 sentAlone() const;
    /// What went back with an order that its provider called off, and has no row of its own.
    [[nodiscard]] qint64 givenBack() const;
    [[nodiscard]] qint64 serviceOf(const domain::Money &amount) const;
    RefundView &insert(RefundView refund, const NewRefund *wish, const Cause &cause);
    void move(RefundView &refund, rules::RefundEvent event, const Cause &cause);
    void update(const RefundView &refund);
    [[nodiscard]] RefundOutcome repeated(const NewRefund &wish, const RefundKey &bound);
    void retry(RefundView &refund, const Cause &cause);
    void hear(const rules::RefundStatement &statement, const Cause &cause);
    void hearOurs(RefundView &refund, const rules::RefundStatement &statement, const Cause &cause);
    void succeed(RefundView &refund, const rules::RefundStatement &statement, const Cause &cause);
    void hearExternal(const rules::RefundStatement &statement, const Cause &cause);
    void follow(const std::variant<rules::Fact, rules::Act> &what, const Cause &cause);
    [[nodiscard]] RefundsRecorded settle(const Cause &cause);

    AttemptView m_payment;
    std::vector<RefundView> m_refunds;
    const domain::Instant m_now;
    RefundWriter &m_writer;
    qint64 m_doneBefore = 0;
    QString m_rejected; ///< code of a refund that failed
    RefundsRecorded m_recorded;
    bool m_changed = false;
};

} // namespace chancery::ledger
