// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/balancetransaction.h"
#include "gateway/sandbox/checkout.h"
#include "gateway/sandbox/dispute.h"
#include "gateway/sandbox/refund.h"
#include "gateway/sandbox/refundrequest.h"

#include <QJsonArray>

#include <deque>

namespace chancery::sandbox {

/// What moves after a payment: refunds, disputes, and the balance that all of it is booked in. One thread.
class StripeMoney
{
public:
    /// What the next refunds are made to be.
    struct Ordered
    {
        QString status; ///< pending, requires_action, failed; balance_insufficient refuses
        int count = 0;
    };

    StripeMoney(const domain::Clock &clock, domain::RandomSource &random, Checkout &checkout);

    /// Makes a refund; an empty key stands for the dashboard. The pointer is good until the next change.
    domain::Expected<const Refund *, Fault> refund(const RefundRequest &request, const QByteArray &idempotencyKey);
    /// Ends a refund: succeeded, failed or canceled. A refund that had succeeded can still fail.
    domain::Expected<void, Fault> endRefund(const QString &id, const QString &status, const QString &failureReason);
    void order(const Ordered &ordered) { m_ordered = ordered; }

    /// `amount` 0: the whole charge. `payment`: cs_…, pi_… or ch_….
    domain::Expected<QString, Fault> dispute(const QString &payment, qint64 amount, const QString &reason);
    domain::Expected<void, Fault> closeDispute(const QString &id, bool won);

    [[nodiscard]] const std::deque<Refund> &refunds() const { return m_refunds; } ///< oldest first
    [[nodiscard]] const std::deque<Dispute> &disputes() const { return m_disputes; } ///< oldest first
    [[nodiscard]] const std::deque<BalanceTransaction> &lines() const { return m_lines; } ///< oldest first
    [[nodiscard]] const Refund *findRefund(const QString &id) const;
    [[nodiscard]] const Dispute *findDispute(const QString &id) const;
    [[nodiscard]] const BalanceTransaction *findLine(const QString &id) const;
    [[nodiscard]] QJsonObject disputeJson(const Dispute &dispute) const;

    /// Totals by currency and every payment, for comparison with other books.
    [[nodiscard]] QJsonObject ledger() const;

    void clear();
    [[nodiscard]] QJsonObject toState() const;
    void restore(const QJsonObject &state);

private:
    void book(CheckoutSession &session);
    [[nodiscard]] QString addLine(const char *type, const char *category, const QString &source, qint64 presented,
        qint64 fee, const CheckoutSession &session);
    [[nodiscard]] std::optional<Fault> whyNot(const RefundRequest &request, const CheckoutSession &session) const;
    [[nodiscard]] QString makeId(const char *prefix);
    [[nodiscard]] qint64 second() const;

    const domain::Clock &m_clock;
    domain::RandomSource &m_random;
    Checkout &m_checkout;
    std::deque<Refund> m_refunds;
    std::deque<Dispute> m_disputes;
    std::deque<BalanceTransaction> m_lines;
    Ordered m_ordered;
};

} // namespace chancery::sandbox
