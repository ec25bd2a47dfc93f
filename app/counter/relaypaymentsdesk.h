// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/counter/counterparts.h"
#include "ui/counter/paymentsdesk.h"

#include <QJsonObject>

namespace chancery::app {

/// The post's payments over the relay's /v1/payments, refunds and corrections.
class RelayPaymentsDesk final : public counter::PaymentsDesk
{
public:
    /// What is in `parts` outlives it.
    explicit RelayPaymentsDesk(const CounterParts &parts);

    void page(const tables::PaymentFilter &filter, const QString &cursor, QObject *context, Done done) override;
    void resolve(const QString &typed, QObject *context, Answered<domain::ApplicationRef> done) override;
    void payment(const domain::PaymentId &id, QObject *context, Answered<tables::PaymentRow> done) override;
    void refunds(
        const domain::PaymentId &payment, QObject *context, Answered<std::vector<counter::RefundItem>> done) override;
    void requestRefund(const RefundWish &wish, QObject *context, Answered<counter::RefundItem> done) override;
    void decideRefund(
        const QString &refund, bool approve, QObject *context, Answered<counter::RefundItem> done) override;
    void payOut(const QString &refund, QObject *context, Answered<QString> done) override;
    void corrections(QObject *context, Answered<std::vector<counter::CorrectionItem>> done) override;
    void requestCorrection(const domain::PaymentId &payment, domain::PaymentState to, const QString &reason,
        QObject *context, Answered<counter::CorrectionItem> done) override;
    void decideCorrection(const QString &correction, bool approve, QObject *context, Answered<bool> done) override;
    [[nodiscard]] QByteArray newKey() override;
    [[nodiscard]] QString timeZone() const override { return m_parts.timeZone; }

private:
    const CounterParts m_parts;
};

} // namespace chancery::app
