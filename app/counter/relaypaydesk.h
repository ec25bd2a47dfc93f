// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/counter/counterparts.h"
#include "app/counter/counterreceipts.h"
#include "ui/counter/paydesk.h"

#include <memory>

namespace chancery::app {

/// Collecting fees over the relay.
class RelayPayDesk final : public counter::PayDesk
{
public:
    /// What is in `parts` outlives it.
    explicit RelayPayDesk(const CounterParts &parts);
    ~RelayPayDesk() override;

    void fee(const QString &reference, QObject *context, Answered<Fee> done) override;
    void offers(QObject *context, Answered<std::vector<payment::MethodOffer>> done) override;
    void takeCash(const Cash &cash, QObject *context, Answered<tables::PaymentRow> done) override;
    void printReceipt(const domain::ApplicationRef &application, const QString &language, QObject *context,
        Answered<Receipt> done) override;
    [[nodiscard]] bool hasPrinter() const override;
    [[nodiscard]] payment::PaymentSession &session() override { return m_session; }
    [[nodiscard]] QByteArray newKey() override;

private:
    /// A counter takes nothing up after a crash: staff find the payment in the list, and a payer's code is in none.
    class Journal;

    const CounterParts m_parts;
    CounterReceipts m_receipts;
    std::unique_ptr<Journal> m_journal;
    payment::PaymentSession m_session;
};

} // namespace chancery::app
