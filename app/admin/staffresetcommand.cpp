// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/staffresetcommand.h"

#include "app/admin/database.h"
#include "app/admin/staffproof.h"
#include "app/admin/terminal.h"
#include "gateway/ledger/staffbook.h"

#include <QCommandLineParser>

namespace chancery::admin {

QStringList StaffResetCommand::path() const
{
    return {QStringLiteral("staff"), QStringLiteral("reset")};
}

QString StaffResetCommand::summary() const
{
    return QStringLiteral("Gives an account a new password.");
}

QString StaffResetCommand::description() const
{
    return summary()
        + QStringLiteral(" Ends its sessions, forgets failed attempts and enables it again. Without --totp the account has no"
                         " one-time code afterwards.");
}

void StaffResetCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("name"), QStringLiteral("The account, as staff list shows it."));
    declareProof(parser);
    declareDatabase(parser);
}

ExitCode StaffResetCommand::run(const QCommandLineParser &parser, Terminal &terminal)
{
    const QString name = parser.positionalArguments().value(0);
    if (parser.positionalArguments().size() != 1 || name.isEmpty())
        return terminal.refuse(QStringLiteral("bad_option"), QStringLiteral("expected one name"), ExitCode::Usage);
    const auto url = databaseUrl(parser);
    if (!url)
        return terminal.refuse(url.error(), ExitCode::Input);
    const auto credentials = askProof(parser);
    if (!credentials)
        return terminal.refuse(credentials.error(), ExitCode::Input);
    const auto books = openLedger(*url);
    if (!books)
        return terminal.refuse(books.error(), ExitCode::Database);
    ledger::StaffBook staff(**books);
    const auto done = ask<bool>(
        [&](auto answer) { staff.reset(name, *credentials, domain::SystemClock().now(), answer); });
    if (!done)
        return terminal.refuse(done.error(), ExitCode::Database);
    if (!*done)
        return terminal.refuse(QStringLiteral("unknown_staff"), QStringLiteral("no account %1").arg(name), ExitCode::No);
    if (terminal.json()) {
        QJsonObject made {{QStringLiteral("name"), name}, {QStringLiteral("reset"), true}};
        if (const QString uri = proofUri(*credentials, name); !uri.isEmpty())
            made.insert(QStringLiteral("totp_uri"), uri);
        terminal.print(made);
    } else {
        terminal.print(QStringLiteral("%1 has a new password.").arg(name));
        showProof(*credentials, name, terminal);
    }
    return ExitCode::Done;
}

} // namespace chancery::admin
