// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/basis.h"
#include "models/payment/paymentsession.h"
#include "models/payment/printoutcome.h"
#include "models/tables/paymentrow.h"

#include <functional>

namespace chancery::counter {

/// What a clerk collects a fee with. Every call is asynchronous: `done` comes once, later, unless `context` is gone.
class PayDesk
{
public:
    template <typename T>
    using Answered = std::function<void(domain::Expected<T, payment::GatewayProblem>)>;
    /// What an application owes.
    struct Fee
    {
        domain::ApplicationRef application;
        domain::Quote quote;
    };
    /// Cash on the counter.
    struct Cash
    {
        domain::ApplicationRef application;
        domain::Basis basis;
        domain::Money total; ///< that the person agreed to
        domain::Money tendered;
        QString locale;
        QByteArray key; ///< the same for the same cash, however often it is sent
    };

    /// How a receipt came out.
    struct Receipt
    {
        payment::PrintOutcome outcome = payment::PrintOutcome::NoPrinter;
        QString file; ///< where it lies as a page, too; empty: it could not be written
    };

    PayDesk() = default;
    PayDesk(const PayDesk &) = delete;
    PayDesk &operator=(const PayDesk &) = delete;
    virtual ~PayDesk() = default;

    /// `reference`: whole, or as it stands on a slip. Codes: application_unknown, already_paid.
    virtual void fee(const QString &reference, QObject *context, Answered<Fee> done) = 0;
    virtual void offers(QObject *context, Answered<std::vector<payment::MethodOffer>> done) = 0;
    /// Taken at once. Codes: no_open_shift, shift_paused, already_paid, other_attempt_live, amount_changed.
    virtual void takeCash(const Cash &cash, QObject *context, Answered<tables::PaymentRow> done) = 0;
    /// Of what has been paid for the application, in the language of that code. Codes: nothing_paid.
    virtual void printReceipt(
        const domain::ApplicationRef &application, const QString &language, QObject *context, Answered<Receipt> done)
        = 0;
    [[nodiscard]] virtual bool hasPrinter() const = 0;
    /// Of everything but cash; one at a time.
    [[nodiscard]] virtual payment::PaymentSession &session() = 0;
    [[nodiscard]] virtual QByteArray newKey() = 0;
};

} // namespace chancery::counter
