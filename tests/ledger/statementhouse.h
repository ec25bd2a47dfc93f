// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/reconciliationbook.h"
#include "gateway/ledger/reconciliationload.h"
#include "tests/ledger/ledgerhouse.h"

namespace chancery::ledger {

/// Books with a provider's statements to hold against them.
class StatementHouse : public LedgerHouse
{
public:
    using Load = ReconciliationLoad;
    using Concluded = Load::Concluded;
    using Instant = domain::Instant;
    using StatementLine = rules::StatementLine;

    bool openBooks()
    {
        book.reset();
        ledger.reset();
        if (!open())
            return false;
        book = std::make_unique<ReconciliationBook>(*ledger);
        return true;
    }

    [[nodiscard]] LedgerOptions options() const
    {
        LedgerOptions made;
        made.url = url();
        return made;
    }
    /// Now, by the database.
    Instant now()
    {
        return Instant(std::chrono::milliseconds(
            value(QStringLiteral("SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint")).toLongLong()));
    }
    ReconciliationRun wish(
        const QString &provider = QStringLiteral("stripe"), const QString &cause = QStringLiteral("staff"))
    {
        ReconciliationRun run;
        run.id = ReconciliationId::make(random);
        run.provider = provider;
        run.from = std::chrono::floor<std::chrono::days>(now());
        run.to = run.from + std::chrono::hours(24);
        run.day = domain::toQDateTime(run.from).date();
        run.cause = cause;
        run.requestedBy = QStringLiteral("stf_1");
        run.requestedAt = now();
        return run;
    }
    Reply<ReconciliationRun> request(const ReconciliationRun &run)
    {
        return await<ReconciliationRun>([&](auto answer) { book->request(run, answer); });
    }
    static StatementLine lineOf(const AttemptView &attempt, const QString &reference)
    {
        return {.reference = reference,
            .kind = StatementLine::Kind::Capture,
            .payment = attempt.id,
            .refund = {},
            .orderReference = attempt.providerReference,
            .paymentReference = attempt.paymentReference,
            .refundReference = {},
            .amount = attempt.total,
            .settled = attempt.total,
            .fee = yen(403),
            .at = attempt.updatedAt};
    }
    AttemptView captured()
    {
        const AttemptView open = openAttempt();
        return record(open.id, captureOf(open))->attempt;
    }
    /// A refund that the provider has made; gives its id.
    QString refund(const AttemptView &attempt, const QString &reference, qint64 minor)
    {
        const QString id = domain::RefundId::make(random).text();
        const bool made = query(
            QStringLiteral("WITH r AS (INSERT INTO chancery.refunds (id, attempt, kind, state, version, currency, "
                           "minor, reason, provider_key,"
                           " provider_reference) VALUES ('%1', '%2', 'external', 'done', 1, 'JPY', %3, 'external', "
                           "'%1', '%4') RETURNING id)"
                           " INSERT INTO chancery.refund_events (refund, version, event, to_state, cause, detail)"
                           " SELECT id, 1, 'create', 'done', 'query', '' FROM r")
                .arg(id, attempt.id.text())
                .arg(minor)
                .arg(reference));
        return made ? id : QString();
    }
    /// A run over today from beginning to end.
    Concluded reconcile(
        const std::vector<StatementLine> &lines, std::chrono::milliseconds later = std::chrono::milliseconds(0))
    {
        const auto asked = request(wish());
        auto load = Load::open(options(), QStringLiteral("stripe"));
        const auto claimed = load ? load->claim(now()) : domain::Unexpected(load.error());
        if (!asked || !load || !claimed || !claimed.value() || !load->add(lines, 0))
            qFatal("the run could not begin: %s",
                qPrintable(!asked  ? asked.error().detail
                        : !load    ? load.error().detail
                        : !claimed ? claimed.error().detail
                                   : QString()));
        auto concluded = load->conclude({.now = now() + later}, random);
        if (!concluded)
            qFatal("the run could not end: %s", qPrintable(concluded.error().detail));
        return *concluded;
    }
    /// kind:state of every exception, in order.
    QStringList exceptions()
    {
        QStringList all = value(QStringLiteral("SELECT string_agg(kind || ':' || state, ' ' ORDER BY kind, state)"
                                               " FROM chancery.reconciliation_exceptions"))
                              .split(u' ', Qt::SkipEmptyParts);
        return all;
    }
    QString outcomeOf(const QString &reference)
    {
        return value(
            QStringLiteral("SELECT outcome FROM chancery.reconciliation_lines WHERE reference = '%1'").arg(reference));
    }
    /// All that reconciliation keeps, apart from the runs themselves.
    QString kept()
    {
        return value(QStringLiteral("SELECT md5(coalesce((SELECT string_agg(l::text, '' ORDER BY l::text) FROM "
                                    "chancery.reconciliation_lines l), '')"
                                    " || coalesce((SELECT string_agg(m::text, '' ORDER BY m::text) FROM "
                                    "chancery.reconciliation_movements m), '')"
                                    " || coalesce((SELECT string_agg(x::text, '' ORDER BY x::text) FROM "
                                    "chancery.reconciliation_exceptions x), '')"
                                    " || (SELECT count(*) FROM chancery.entries))"));
    }
    Reply<ReconciliationException> resolve(
        const ReconciliationException &exception, const QString &post = QStringLiteral("TYO"))
    {
        return await<ReconciliationException>([&](auto answer) {
            book->resolve({exception.id, post, QStringLiteral("stf_2"), QStringLiteral("accepted"),
                              QStringLiteral("told by the bank")},
                answer);
        });
    }

    std::unique_ptr<ReconciliationBook> book;
};

} // namespace chancery::ledger
