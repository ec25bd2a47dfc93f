// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/payment/paymentjournal.h"
#include "models/store/storeworker.h"

namespace chancery::app {

/// The payment session's journal in the local store. The worker outlives it.
class StoreJournal final : public payment::PaymentJournal
{
public:
    explicit StoreJournal(store::StoreWorker &store)
        : m_store(store)
    {
    }
    void write(const payment::JournalEntry &entry, QObject *context, Done done) override;

private:
    store::StoreWorker &m_store;
};

} // namespace chancery::app
