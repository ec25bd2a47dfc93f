// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/retention.h"

#include "models/store/storecontext.h"
#include "models/store/transaction.h"

namespace chancery::store {

Retention::Retention(StoreContext &context)
    : m_context(context)
{
}

domain::Expected<RetentionReport, domain::Error> Retention::apply(const RetentionPolicy &policy)
{
    auto report = forget(policy);
    // Also after a run that was cut off between the two: free pages are what tells.
    if (report) {
        const auto free = m_context.database().value(QStringLiteral("PRAGMA freelist_count"));
        if (!free)
            return domain::Unexpected(free.error());
        if (report->total() > 0 || free->toLongLong() > 0) {
            if (auto done = scrub(); !done)
                return domain::Unexpected(done.error());
        }
    }
    return report;
}

domain::Expected<RetentionReport, domain::Error> Retention::forget(const RetentionPolicy &policy)
{
    Database &database = m_context.database();
    const domain::Instant now = m_context.now();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return domain::Unexpected(transaction.error());
    RetentionReport report;
    struct Rule
    {
        QString sql;
        std::chrono::days kept;
        qint64 *gone;
    };
    const Rule rules[]{
        {QStringLiteral("DELETE FROM drafts WHERE updated_at < ?"), policy.drafts, &report.drafts},
        {QStringLiteral("DELETE FROM payment_journal WHERE updated_at < ?"), policy.unpaid, &report.payments},
        {QStringLiteral("DELETE FROM receipts WHERE updated_at < ?"), policy.unpaid, &report.receipts},
        // The outbox entries go with their records.
        {QStringLiteral(
             "DELETE FROM records WHERE id IN (SELECT msg_id FROM outbox WHERE state = 1 AND settled_at < ?)"),
            policy.delivered, &report.delivered},
        {QStringLiteral(
             "DELETE FROM records WHERE id IN (SELECT msg_id FROM outbox WHERE state = 2 AND settled_at < ?)"),
            policy.refused, &report.refused},
    };
    for (const Rule &rule : rules) {
        const auto gone = database.execute(rule.sql, {toColumn(now - rule.kept)});
        if (!gone)
            return domain::Unexpected(gone.error());
        *rule.gone = *gone;
    }
    const auto entries = m_context.audit().forgetBefore(now - policy.audit);
    if (!entries)
        return domain::Unexpected(entries.error());
    report.auditEntries = *entries;
    if (report.total() > 0) {
        const QString what = QStringLiteral("drafts %1 payments %2 receipts %3 delivered %4 refused %5 audit %6")
                                 .arg(report.drafts)
                                 .arg(report.payments)
                                 .arg(report.receipts)
                                 .arg(report.delivered)
                                 .arg(report.refused)
                                 .arg(report.auditEntries);
        if (auto told = m_context.audit().append(AuditEvent::Retention, {}, what); !told)
            return domain::Unexpected(told.error());
    }
    if (auto done = transaction->commit(); !done)
        return domain::Unexpected(done.error());
    return report;
}

/// secure_delete overwrites what is deleted, but the write-ahead log still holds the pages as they were, and a page
/// that was split may hold an old copy: the file is written anew and the log is emptied.
domain::Expected<void, domain::Error> Retention::scrub()
{
    for (const char *sql : {"PRAGMA wal_checkpoint(TRUNCATE)", "VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"}) {
        if (auto done = m_context.database().value(QString::fromLatin1(sql)); !done)
            return domain::Unexpected(done.error());
    }
    return {};
}

} // namespace chancery::store
