// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/casefile.h"
#include "models/payment/receiptshelf.h"
#include "models/store/storeworker.h"

#include <QObject>

#include <functional>

namespace chancery::app {

/// The shelf of receipts in the local store, sealed. The store and the clock outlive it.
class RecentReceipts final : public QObject
{
    Q_OBJECT

public:
    using Listed = std::function<void(std::vector<payment::ReceiptShelf::Entry>)>;

    RecentReceipts(store::StoreWorker &store, const domain::Clock &clock, QObject *parent = nullptr);

    void remember(const CaseFile::Receipt &receipt);
    void printed(const domain::ApplicationRef &application);
    /// Those of the last day, the newest first. What is older is forgotten with this.
    void list(QObject *context, Listed done);

private:
    void change(std::function<void(payment::ReceiptShelf &)> how, QObject *context, Listed done);

    store::StoreWorker &m_store;
    const domain::Clock &m_clock;
};

} // namespace chancery::app
