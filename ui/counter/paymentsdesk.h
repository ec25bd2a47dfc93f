// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/payment/gatewayproblem.h"
#include "models/tables/paymentsource.h"
#include "ui/counter/correctionitem.h"
#include "ui/counter/refunditem.h"

#include <QByteArray>

namespace chancery::counter {

/// Payments of the post, and what two people do about them. Every call is asynchronous: `done` comes once, later,
/// unless `context` is gone.
class PaymentsDesk : public tables::PaymentSource
{
public:
    template <typename T>
    using Answered = std::function<void(domain::Expected<T, payment::GatewayProblem>)>;
    struct RefundWish
    {
        domain::PaymentId payment;
        domain::Money amount;
        domain::Money refundable; ///< what the person saw
        QString reason;
        QByteArray key; ///< the same for the same wish, however often it is sent
    };

    /// The whole reference of what a person has read out. Codes: application_unknown.
    virtual void resolve(const QString &typed, QObject *context, Answered<domain::ApplicationRef> done) = 0;
    virtual void payment(const domain::PaymentId &id, QObject *context, Answered<tables::PaymentRow> done) = 0;
    virtual void refunds(const domain::PaymentId &payment, QObject *context, Answered<std::vector<RefundItem>> done)
        = 0;
    /// Codes: refundable_changed, refund_exceeds_capture, frozen, not_refundable.
    virtual void requestRefund(const RefundWish &wish, QObject *context, Answered<RefundItem> done) = 0;
    /// Codes: self_approval, refund_decided.
    virtual void decideRefund(const QString &refund, bool approve, QObject *context, Answered<RefundItem> done) = 0;
    /// Cash: the receipt's number. Codes: refund_not_due, till_short, no_open_shift, shift_paused.
    virtual void payOut(const QString &refund, QObject *context, Answered<QString> done) = 0;
    /// Those that wait for their second person.
    virtual void corrections(QObject *context, Answered<std::vector<CorrectionItem>> done) = 0;
    virtual void requestCorrection(const domain::PaymentId &payment, domain::PaymentState to, const QString &reason,
        QObject *context, Answered<CorrectionItem> done)
        = 0;
    /// True when it is decided. Codes: second_person_needed, correction_not_allowed.
    virtual void decideCorrection(const QString &correction, bool approve, QObject *context, Answered<bool> done) = 0;
    /// A key for something new.
    [[nodiscard]] virtual QByteArray newKey() = 0;
    [[nodiscard]] virtual QString timeZone() const = 0;
};

} // namespace chancery::counter
