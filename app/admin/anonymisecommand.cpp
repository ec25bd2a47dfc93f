// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/anonymisecommand.h"

#include "app/admin/cleanrecords.h"
#include "app/admin/database.h"
#include "app/admin/terminal.h"
#include "gateway/ledger/erasurebook.h"
#include "models/domain/ids.h"

#include <QCommandLineParser>

namespace chancery::admin {

QStringList AnonymiseCommand::path() const
{
    return {QStringLiteral("anonymise")};
}

QString AnonymiseCommand::summary() const
{
    return QStringLiteral("Deletes an application's sealed records for good; payments stay as amounts.");
}

QString AnonymiseCommand::description() const
{
    return summary()
        + QStringLiteral(
            " Every total stays as it was. The application is remembered as erased, so that a machine that was away "
            "for "
            "long cannot bring it back. Backups made before still hold the sealed records, until they are thrown away. "
            "Exit codes: 0 done; 1 not confirmed, or a payment is still under way; 4 database.");
}

void AnonymiseCommand::declare(QCommandLineParser &parser) const
{
    parser.addOptions({{QStringLiteral("application"), QStringLiteral("Its reference (ref_…)."), QStringLiteral("ref")},
        {QStringLiteral("confirm"), QStringLiteral("The reference once more: what is deleted cannot be had back."),
            QStringLiteral("ref")}});
    declareDatabase(parser);
}

ExitCode AnonymiseCommand::run(const QCommandLineParser &parser, Terminal &terminal)
{
    const QString reference = parser.value(QStringLiteral("application"));
    if (!domain::ApplicationRef(reference).isWellFormed())
        return terminal.refuse(
            QStringLiteral("bad_option"), QStringLiteral("--application: expected ref_…"), ExitCode::Usage);
    const auto url = databaseUrl(parser);
    if (!url)
        return terminal.refuse(url.error(), ExitCode::Input);
    const auto books = openLedger(*url);
    if (!books)
        return terminal.refuse(books.error(), ExitCode::Database);
    ledger::ErasureBook book(**books);
    if (parser.value(QStringLiteral("confirm")) != reference) {
        const auto records
            = ask<std::vector<ledger::StoredRecord>>([&](auto answer) { book.recordsOf(reference, answer); });
        if (!records)
            return terminal.refuse(records.error(), ExitCode::Database);
        return terminal.refuse(QStringLiteral("not_confirmed"),
            QStringLiteral("%1 sealed records would be deleted for good; say so with --confirm %2")
                .arg(records->size())
                .arg(reference),
            ExitCode::No);
    }
    const auto erased
        = ask<ledger::Erasure>([&](auto answer) { book.erase(reference, QStringLiteral("requested"), answer); });
    if (!erased)
        return terminal.refuse(erased.error(),
            erased.error().code == QLatin1String("payment_under_way") ? ExitCode::No : ExitCode::Database);
    if (const auto cleaned = cleanRecords(*url); !cleaned)
        return terminal.refuse(cleaned.error(), ExitCode::Database);
    if (terminal.json())
        terminal.print(QJsonObject{{QStringLiteral("application"), reference},
            {QStringLiteral("records"), erased->records}, {QStringLiteral("erased_before"), erased->before}});
    else
        terminal.print(QStringLiteral("%1: %2 sealed records deleted; its payments stay as amounts")
                           .arg(reference)
                           .arg(erased->records));
    return ExitCode::Done;
}

} // namespace chancery::admin
