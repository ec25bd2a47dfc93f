// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/migratecommand.h"

#include "app/admin/database.h"
#include "app/admin/terminal.h"
#include "gateway/ledger/migrator.h"

#include <QCommandLineParser>

namespace chancery::admin {

QStringList MigrateCommand::path() const
{
    return {QStringLiteral("migrate")};
}

QString MigrateCommand::summary() const
{
    return QStringLiteral("Brings the central database to this version's schema.");
}

QString MigrateCommand::description() const
{
    return summary()
        + QStringLiteral(" Runs as the database's owner; safe to repeat; a database made by a newer version is refused.");
}

void MigrateCommand::declare(QCommandLineParser &parser) const
{
    declareDatabase(parser);
}

ExitCode MigrateCommand::run(const QCommandLineParser &parser, Terminal &terminal)
{
    const auto url = databaseUrl(parser);
    if (!url)
        return terminal.refuse(url.error(), ExitCode::Input);
    const auto report = ledger::Migrator(*url).migrate();
    if (!report)
        return terminal.refuse(report.error(), ExitCode::Database);
    if (terminal.json()) {
        terminal.print(QJsonObject {
            {QStringLiteral("before"), report->before},
            {QStringLiteral("after"), report->after},
            {QStringLiteral("applied"), QJsonArray::fromStringList(report->applied)},
        });
    } else if (report->applied.isEmpty()) {
        terminal.print(QStringLiteral("Schema %1, nothing to do.").arg(report->after));
    } else {
        terminal.print(QStringLiteral("Schema %1 → %2: %3")
                           .arg(report->before)
                           .arg(report->after)
                           .arg(report->applied.join(QStringLiteral(", "))));
    }
    return ExitCode::Done;
}

} // namespace chancery::admin
