// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answer.h"
#include "gateway/ledger/attemptview.h"
#include "gateway/ledger/newattempt.h"
#include "gateway/ledger/newrefund.h"

#include <variant>

namespace chancery::ledger {

class Ledger;

/// A refund of cash, let go by the rules of refunds, is handed out at a till.
struct PayOut
{
    domain::RefundId refund;
    QString post;
    domain::StaffId staff;
    domain::DeviceId device;
};

struct PaidOut
{
    RefundView refund;
    AttemptView payment;
    QString receipt; ///< its own number, of the series of payments
};
/// The till would be empty before the amount is out.
struct TillShort
{
    domain::Money there;
};
/// It was not paid in cash: its provider sends it back.
struct NotCash
{
};

using PayOutOutcome = std::variant<PaidOut, RefundUnknown, RefundDecided, NotCash, TillShort, TillRefused>;

/// Cash that goes out. Cash that comes in is an attempt: Ledger::createAttempt(). Thread and errors as Ledger, which
/// outlives it.
class CashBook
{
public:
    explicit CashBook(Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    /// Refund, payment, double entry, receipt number and the till's movement are one transaction. Told again by the
    /// same person at the same machine: the same answer; by anybody else RefundDecided, so that nobody pays twice.
    void payOut(PayOut wish, Answer<PayOutOutcome> answer);

private:
    Ledger &m_ledger;
};

} // namespace chancery::ledger
