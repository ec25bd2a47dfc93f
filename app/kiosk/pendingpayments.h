// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/receiptdesk.h"
#include "models/payment/paymentsession.h"
#include "models/store/storeworker.h"

#include <QObject>

#include <memory>
#include <set>
#include <vector>

namespace chancery::app {

/// Payments nobody stands before any more: found after a restart, or left with a claim slip. Each is followed to its
/// end, then its case is settled (record queued, receipt written) or forgotten. All references outlive it.
class PendingPayments final : public QObject
{
    Q_OBJECT

public:
    PendingPayments(payment::PaymentGateway &gateway, payment::PaymentJournal &journal, store::StoreWorker &store,
        ReceiptDesk &receipts, const domain::Clock &clock, domain::RandomSource &random, QObject *parent = nullptr);
    ~PendingPayments() override;

    /// Takes up everything the journal holds.
    void recover();
    /// Does nothing if this attempt is followed already.
    void follow(const payment::JournalEntry &entry);
    /// Follows it and has it closed: the person goes without paying.
    void closeUnwanted(const payment::JournalEntry &entry);
    [[nodiscard]] std::size_t count() const { return m_sessions.size(); }

Q_SIGNALS:
    /// A record has been queued.
    void queued();
    /// recover() has read the journal.
    void recovered();

private:
    void follow(const payment::JournalEntry &entry, payment::PaymentSession &session);
    void stateChanged(payment::PaymentSession &session);
    void settle(payment::PaymentSession &session);
    void abandon(payment::PaymentSession &session);
    void later(payment::PaymentSession &session);
    void giveReceipt(payment::PaymentSession &session, CaseFile::Receipt receipt, const payment::Attempt &attempt);
    void close(payment::PaymentSession &session);
    void drop(payment::PaymentSession &session);

    payment::PaymentGateway &m_gateway;
    payment::PaymentJournal &m_journal;
    store::StoreWorker &m_store;
    ReceiptDesk &m_receipts;
    const domain::Clock &m_clock;
    domain::RandomSource &m_random;
    std::vector<std::unique_ptr<payment::PaymentSession>> m_sessions;
    std::set<QByteArray> m_unwanted; ///< keys of the orders to be closed
};

/// The receipt's data, completed by what the relay says of the payment.
[[nodiscard]] payment::ReceiptData withPayment(payment::ReceiptData data, const payment::Attempt &attempt);

} // namespace chancery::app
