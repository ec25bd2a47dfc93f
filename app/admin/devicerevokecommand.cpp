// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/devicerevokecommand.h"

#include "app/admin/database.h"
#include "app/admin/terminal.h"

#include <QCommandLineParser>

namespace chancery::admin {

QStringList DeviceRevokeCommand::path() const
{
    return {QStringLiteral("device"), QStringLiteral("revoke")};
}

QString DeviceRevokeCommand::summary() const
{
    return QStringLiteral("Takes a machine's access away.");
}

QString DeviceRevokeCommand::description() const
{
    return summary() + QStringLiteral(" The relays refuse it within 60 seconds. It stays on record; a new code enrols it anew.");
}

void DeviceRevokeCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("id"), QStringLiteral("The machine, as device list shows it: dev_…"));
    declareDatabase(parser);
}

ExitCode DeviceRevokeCommand::run(const QCommandLineParser &parser, Terminal &terminal)
{
    const domain::DeviceId id(parser.positionalArguments().value(0));
    if (parser.positionalArguments().size() != 1 || !id.isWellFormed())
        return terminal.refuse(QStringLiteral("bad_option"), QStringLiteral("expected one id such as dev_…"), ExitCode::Usage);
    const auto books = openBooks(parser, terminal);
    if (!books)
        return books.error();
    const auto revoked = ask<bool>([&](auto answer) { (*books)->revokeDevice(id, answer); });
    if (!revoked)
        return terminal.refuse(revoked.error(), ExitCode::Database);
    if (!*revoked)
        return terminal.refuse(QStringLiteral("unknown_device"), QStringLiteral("no machine %1").arg(id.text()), ExitCode::No);
    if (terminal.json())
        terminal.print(QJsonObject {{QStringLiteral("id"), id.text()}, {QStringLiteral("revoked"), true}});
    else
        terminal.print(QStringLiteral("%1 is revoked.").arg(id.text()));
    return ExitCode::Done;
}

} // namespace chancery::admin
