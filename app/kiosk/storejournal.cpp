// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/kiosk/storejournal.h"

#include <QJsonDocument>

using namespace chancery::domain;

namespace chancery::app {

void StoreJournal::write(const payment::JournalEntry &entry, QObject *context, Done done)
{
    store::JournalRow row;
    row.application = entry.order.application.text();
    row.idempotencyKey = entry.key;
    row.request = QJsonDocument(entry.toJson()).toJson(QJsonDocument::Compact);
    row.payment = entry.payment ? entry.payment->text() : QString();
    m_store.call(
        context,
        [row](store::EncryptedStore &store) -> Expected<void, Error> {
            if (auto written = store.payments().journalIntent(row); !written)
                return written;
            if (!row.payment.isEmpty())
                return {}; // asked before, and known by the relay now
            if (const auto told = store.audit().append(store::AuditEvent::PaymentAsked, row.application); !told)
                return Unexpected(told.error());
            return {};
        },
        std::move(done));
}

} // namespace chancery::app
