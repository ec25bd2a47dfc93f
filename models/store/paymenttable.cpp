// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/paymenttable.h"

#include "models/store/errors.h"
#include "models/store/rows.h"
#include "models/store/sqlerror.h"
#include "models/store/storecontext.h"
#include "models/store/transaction.h"

#include <QCborArray>
#include <QCborValue>

namespace chancery::store {

namespace {

Place bodyOf(const QByteArray &lookUp)
{
    return {QStringLiteral("payment_journal"), lookUp, QStringLiteral("body")};
}

/// Schema 1: application, idempotency key, request, payment, state.
QByteArray pack(const JournalRow &row)
{
    return QCborArray{row.application, row.idempotencyKey, row.request, row.payment, row.state}.toCborValue().toCbor();
}

domain::Expected<JournalRow, domain::Error> unpack(const crypto::SecretBuffer &body, domain::Instant updatedAt)
{
    const QCborArray fields = QCborValue::fromCbor(body.data(), body.size()).toArray();
    if (fields.size() != 5)
        return failure(errors::damaged, QStringLiteral("payment_journal.body: malformed"));
    return JournalRow{fields.at(0).toString(), fields.at(1).toByteArray(), fields.at(2).toByteArray(),
        fields.at(3).toString(), fields.at(4).toString(), updatedAt};
}

domain::Expected<QByteArray, domain::Error> indexOf(StoreContext &context, const QString &application)
{
    return context.index(QStringLiteral("payment_journal.look_up"), application);
}

domain::Expected<void, domain::Error> update(StoreContext &context, const QByteArray &lookUp, const JournalRow &row)
{
    const auto body = context.sealer().seal(bodyOf(lookUp), pack(row));
    if (!body)
        return domain::Unexpected(body.error());
    const auto done = context.database().execute(
        QStringLiteral("UPDATE payment_journal SET updated_at = ?, body = ? WHERE look_up = ?"),
        {toColumn(context.now()), *body, lookUp});
    if (!done)
        return domain::Unexpected(done.error());
    return {};
}

} // namespace

PaymentTable::PaymentTable(StoreContext &context)
    : m_context(context)
{
}

domain::Expected<void, domain::Error> PaymentTable::journalIntent(const JournalRow &row)
{
    const auto lookUp = indexOf(m_context, row.application);
    if (!lookUp)
        return domain::Unexpected(lookUp.error());
    const auto body = m_context.sealer().seal(bodyOf(*lookUp), pack(row));
    if (!body)
        return domain::Unexpected(body.error());
    const qint64 at = toColumn(m_context.now());
    const auto done = m_context.database().execute(
        QStringLiteral("INSERT INTO payment_journal (look_up, created_at, updated_at, body) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (look_up) DO UPDATE SET updated_at = excluded.updated_at, body = excluded.body"),
        {*lookUp, at, at, *body});
    if (!done)
        return domain::Unexpected(done.error());
    return {};
}

domain::Expected<bool, domain::Error> PaymentTable::journalUpdate(
    const QString &application, const QByteArray &idempotencyKey, const QString &payment, const QString &state)
{
    const auto lookUp = indexOf(m_context, application);
    if (!lookUp)
        return domain::Unexpected(lookUp.error());
    Database &database = m_context.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return domain::Unexpected(transaction.error());
    const auto sealed = database.value(QStringLiteral("SELECT body FROM payment_journal WHERE look_up = ?"), {*lookUp});
    if (!sealed)
        return domain::Unexpected(sealed.error());
    if (!sealed->isValid())
        return false;
    const auto body = m_context.sealer().open(bodyOf(*lookUp), sealed->toByteArray());
    if (!body)
        return domain::Unexpected(body.error());
    auto row = unpack(*body, m_context.now());
    if (!row)
        return domain::Unexpected(row.error());
    if (row->idempotencyKey != idempotencyKey)
        return false;
    row->payment = payment;
    row->state = state;
    if (auto done = update(m_context, *lookUp, *row); !done)
        return domain::Unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return domain::Unexpected(done.error());
    return true;
}

domain::Expected<void, domain::Error> PaymentTable::journalForget(const QString &application)
{
    const auto lookUp = indexOf(m_context, application);
    if (!lookUp)
        return domain::Unexpected(lookUp.error());
    if (auto done
        = m_context.database().execute(QStringLiteral("DELETE FROM payment_journal WHERE look_up = ?"), {*lookUp});
        !done)
        return domain::Unexpected(done.error());
    return {};
}

domain::Expected<std::vector<JournalRow>, domain::Error> PaymentTable::pendingPayments() const
{
    auto rows = m_context.database().run(
        QStringLiteral("SELECT look_up, updated_at, body FROM payment_journal ORDER BY created_at, rowid"));
    if (!rows)
        return domain::Unexpected(rows.error());
    return allRows(*rows, [this](const QSqlQuery &row) -> domain::Expected<JournalRow, domain::Error> {
        const auto body = m_context.sealer().open(bodyOf(row.value(0).toByteArray()), row.value(2).toByteArray());
        if (!body)
            return domain::Unexpected(body.error());
        return unpack(*body, instantFromColumn(row.value(1).toLongLong()));
    });
}

} // namespace chancery::store
