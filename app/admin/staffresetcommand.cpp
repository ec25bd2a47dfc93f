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
        + QStringLiteral(
            " Ends its sessions, forgets failed attempts and enables it again. Without --totp the account has no"
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
    const auto access = openWithProof(parser, terminal);
    if (!access)
        return access.error();
    ledger::StaffBook staff(*access->books);
    const auto done
        = ask<bool>([&](auto answer) { staff.reset(name, access->credentials, domain::SystemClock().now(), answer); });
    if (!done)
        return terminal.refuse(done.error(), ExitCode::Database);
    if (!*done)
        return terminal.refuse(
            QStringLiteral("unknown_staff"), QStringLiteral("no account %1").arg(name), ExitCode::No);
    tellProof(QStringLiteral("%1 has a new password.").arg(name),
        {{QStringLiteral("name"), name}, {QStringLiteral("reset"), true}}, access->credentials, name, terminal);
    return ExitCode::Done;
}

} // namespace chancery::admin
