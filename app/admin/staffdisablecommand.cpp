// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/staffdisablecommand.h"

#include "app/admin/database.h"
#include "app/admin/terminal.h"
#include "gateway/ledger/staffbook.h"

#include <QCommandLineParser>

namespace chancery::admin {

QStringList StaffDisableCommand::path() const
{
    return {QStringLiteral("staff"), QStringLiteral("disable")};
}

QString StaffDisableCommand::summary() const
{
    return QStringLiteral("Takes a member of staff's access away.");
}

QString StaffDisableCommand::description() const
{
    return summary() + QStringLiteral(" At once, sessions included. The account stays on record; staff reset enables it again.");
}

void StaffDisableCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("name"), QStringLiteral("The account, as staff list shows it."));
    declareDatabase(parser);
}

ExitCode StaffDisableCommand::run(const QCommandLineParser &parser, Terminal &terminal)
{
    const QString name = parser.positionalArguments().value(0);
    if (parser.positionalArguments().size() != 1 || name.isEmpty())
        return terminal.refuse(QStringLiteral("bad_option"), QStringLiteral("expected one name"), ExitCode::Usage);
    const auto books = openBooks(parser, terminal);
    if (!books)
        return books.error();
    ledger::StaffBook staff(**books);
    const auto done = ask<bool>([&](auto answer) { staff.disable(name, answer); });
    if (!done)
        return terminal.refuse(done.error(), ExitCode::Database);
    if (!*done)
        return terminal.refuse(QStringLiteral("unknown_staff"), QStringLiteral("no account %1").arg(name), ExitCode::No);
    if (terminal.json())
        terminal.print(QJsonObject {{QStringLiteral("name"), name}, {QStringLiteral("disabled"), true}});
    else
        terminal.print(QStringLiteral("%1 is disabled.").arg(name));
    return ExitCode::Done;
}

} // namespace chancery::admin
