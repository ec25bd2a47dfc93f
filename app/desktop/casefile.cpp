// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/casefile.h"

#include "gateway/protocol/payable.h"
#include "models/crypto/cmssealer.h"

#include <QJsonDocument>

using namespace chancery::domain;

namespace chancery::app {

namespace {
const QString applicationKind = QStringLiteral("application");

Expected<QByteArray, Error> sealFor(
    const std::vector<QByteArray> &recipients, const crypto::SecretBuffer &json, Instant now)
{
    const auto sealer = crypto::CmsSealer::create(recipients);
    if (!sealer)
        return Unexpected(sealer.error());
    return sealer->seal(json.view(), now);
}

} // namespace

CaseFile::CaseFile(store::EncryptedStore &store, ApplicationRef application)
    : m_store(store)
    , m_application(std::move(application))
    , m_record(QStringLiteral("record:") + m_application.text())
    , m_receipt(QStringLiteral("receipt:") + m_application.text())
{
}

Expected<int, Error> CaseFile::prepare(const crypto::SecretBuffer &json, const std::vector<QByteArray> &recipients,
    Instant now, Receipt receipt, QDate day)
{
    const auto sealed = sealFor(recipients, json, now);
    if (!sealed)
        return Unexpected(sealed.error());
    const auto number = numberFor(day);
    if (!number)
        return Unexpected(number.error());
    receipt.data.queueNumber = *number;
    const QJsonObject note{
        {QStringLiteral("receipt"), receipt.data.toJson()}, {QStringLiteral("language"), receipt.language}};
    if (const auto put = m_store.receipts().put(m_receipt, QJsonDocument(note).toJson(QJsonDocument::Compact)); !put)
        return Unexpected(put.error());
    if (const auto put = m_store.drafts().put(m_record, *sealed); !put)
        return Unexpected(put.error());
    return number;
}

Expected<int, Error> CaseFile::numberFor(QDate day)
{
    const auto before = receipt();
    return before && *before ? Expected<int, Error>((*before)->data.queueNumber) : nextNumber(day);
}

Expected<int, Error> CaseFile::nextNumber(QDate day)
{
    const QString name = QStringLiteral("queue");
    const auto stored = m_store.settings().get(name);
    if (!stored)
        return Unexpected(stored.error());
    const QJsonObject last = QJsonDocument::fromJson(stored->value_or(QByteArray())).object();
    const QString today = day.toString(Qt::ISODate);
    const int number
        = last.value(QLatin1String("day")).toString() == today ? last.value(QLatin1String("number")).toInt() + 1 : 1;
    const QJsonObject next{{QStringLiteral("day"), today}, {QStringLiteral("number"), number}};
    if (const auto put = m_store.settings().put(name, QJsonDocument(next).toJson(QJsonDocument::Compact)); !put)
        return Unexpected(put.error());
    return number;
}

Expected<void, Error> CaseFile::queue()
{
    const auto sealed = m_store.drafts().get(m_record);
    if (!sealed)
        return Unexpected(sealed.error());
    if (!*sealed)
        return {}; // queued before
    if (auto added = add({entryOf(applicationKind, m_application.text(), **sealed)}); !added)
        return added;
    return m_store.drafts().remove(m_record);
}

store::NewRecord CaseFile::entryOf(const QString &kind, const QString &lookUp, const QByteArray &content) const
{
    return {m_application.text(), kind, 0, content, lookUp};
}

Expected<void, Error> CaseFile::add(const std::vector<store::NewRecord> &records)
{
    std::vector<store::NewRecord> missing;
    for (const store::NewRecord &record : records) {
        // A crash before the next write must not queue it twice.
        const auto queued = m_store.outbox().find(record.lookUp);
        if (!queued)
            return Unexpected(queued.error());
        if (queued->empty())
            missing.push_back(record);
    }
    if (const auto added = m_store.outbox().addAll(missing); !added)
        return Unexpected(added.error());
    return {};
}

Expected<int, Error> CaseFile::handIn(const crypto::SecretBuffer &json, const std::vector<QByteArray> &recipients,
    Instant now, QDate day, const QByteArray &payable, bool keepReceipt)
{
    const auto sealed = sealFor(recipients, json, now);
    if (!sealed)
        return Unexpected(sealed.error());
    const auto number = numberFor(day);
    if (!number)
        return Unexpected(number.error());
    const QString kind = QString::fromLatin1(protocol::Payable::kind);
    // The slip that is printed next leads to both.
    if (auto added = add({entryOf(applicationKind, m_application.text(), *sealed),
            entryOf(kind, kind + u':' + m_application.text(), payable)});
        !added)
        return Unexpected(added.error());
    if (auto removed = m_store.drafts().remove(m_record); !removed)
        return Unexpected(removed.error());
    if (!keepReceipt) {
        if (auto removed = m_store.receipts().remove(m_receipt); !removed)
            return Unexpected(removed.error());
    }
    return number;
}

Expected<void, Error> CaseFile::revise(const crypto::SecretBuffer &json, const std::vector<QByteArray> &recipients,
    Instant now, int base, const QString &message)
{
    const auto sealed = sealFor(recipients, json, now);
    if (!sealed)
        return Unexpected(sealed.error());
    const auto added = m_store.outbox().addAll({{m_application.text(), applicationKind, base, *sealed, {}, message}});
    return added ? Expected<void, Error>() : Unexpected(added.error());
}

Expected<std::optional<CaseFile::Receipt>, Error> CaseFile::settle()
{
    if (const auto queued = queue(); !queued)
        return Unexpected(queued.error());
    if (const auto told
        = m_store.audit().append(store::AuditEvent::PaymentEnded, m_application.text(), QStringLiteral("paid"));
        !told)
        return Unexpected(told.error());
    return receipt();
}

Expected<std::optional<CaseFile::Receipt>, Error> CaseFile::receipt()
{
    const auto stored = m_store.receipts().get(m_receipt);
    if (!stored)
        return Unexpected(stored.error());
    if (!*stored)
        return std::optional<Receipt>();
    const QJsonObject note = QJsonDocument::fromJson(**stored).object();
    auto data = payment::ReceiptData::fromJson(note.value(QLatin1String("receipt")).toObject());
    if (!data)
        return Unexpected(data.error());
    return std::optional(Receipt{std::move(data).value(), note.value(QLatin1String("language")).toString()});
}

Expected<void, Error> CaseFile::close()
{
    if (const auto queued = queue(); !queued)
        return queued;
    if (auto forgotten = m_store.payments().journalForget(m_application.text()); !forgotten)
        return forgotten;
    if (const auto told = m_store.audit().append(store::AuditEvent::ReceiptPrinted, m_application.text()); !told)
        return Unexpected(told.error());
    return m_store.receipts().remove(m_receipt);
}

Expected<void, Error> CaseFile::abandon()
{
    if (const auto told = m_store.audit().append(
            store::AuditEvent::PaymentEnded, m_application.text(), QStringLiteral("without money"));
        !told)
        return Unexpected(told.error());
    if (auto forgotten = m_store.payments().journalForget(m_application.text()); !forgotten)
        return forgotten;
    if (auto removed = m_store.drafts().remove(m_record); !removed)
        return removed;
    return m_store.receipts().remove(m_receipt);
}

} // namespace chancery::app
