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
        context, [row](store::EncryptedStore &store) { return store.payments().journalIntent(row); }, std::move(done));
}

} // namespace chancery::app
