// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/kiosk/recentreceipts.h"

#include <QJsonDocument>
#include <QLoggingCategory>

using namespace chancery::domain;

namespace chancery::app {

using payment::ReceiptShelf;

namespace {
const QString storedName = QStringLiteral("recent_receipts");
}

RecentReceipts::RecentReceipts(store::StoreWorker &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

void RecentReceipts::remember(const CaseFile::Receipt &receipt)
{
    change([receipt, now = m_clock.now()](ReceiptShelf &shelf) { shelf.put(receipt.data, receipt.language, now); },
        this, [](const std::vector<ReceiptShelf::Entry> &) {});
}

void RecentReceipts::printed(const ApplicationRef &application)
{
    change([application](ReceiptShelf &shelf) { shelf.markPrinted(application); }, this,
        [](const std::vector<ReceiptShelf::Entry> &) {});
}

void RecentReceipts::list(QObject *context, Listed done)
{
    change([](ReceiptShelf &) {}, context, std::move(done));
}

void RecentReceipts::change(std::function<void(ReceiptShelf &)> how, QObject *context, Listed done)
{
    using Entries = std::vector<ReceiptShelf::Entry>;
    m_store.call(
        context,
        [how = std::move(how), now = m_clock.now()](store::EncryptedStore &store) -> Expected<Entries, Error> {
            const auto stored = store.settings().get(storedName);
            if (!stored)
                return Unexpected(stored.error());
            const QByteArray before = stored->value_or(QByteArray());
            ReceiptShelf shelf = ReceiptShelf::fromJson(QJsonDocument::fromJson(before).array());
            how(shelf);
            shelf.clean(now);
            const QByteArray after = QJsonDocument(shelf.toJson()).toJson(QJsonDocument::Compact);
            if (after != before) {
                if (const auto put = store.settings().put(storedName, after); !put)
                    return Unexpected(put.error());
            }
            return shelf.entries();
        },
        [done = std::move(done)](const Expected<Entries, Error> &entries) {
            if (!entries)
                qWarning("recent receipts: %s", qUtf8Printable(entries.error().code));
            done(entries ? *entries : Entries());
        });
}

} // namespace chancery::app
