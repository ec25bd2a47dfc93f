// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/keysnewministrycommand.h"

#include "app/admin/recordkeys.h"

#include <QCommandLineParser>

namespace chancery::admin {

QStringList KeysNewMinistryCommand::path() const
{
    return {QStringLiteral("keys"), QStringLiteral("new-ministry")};
}

QString KeysNewMinistryCommand::summary() const
{
    return QStringLiteral("Makes the ministry's key and certificate for reading records.");
}

QString KeysNewMinistryCommand::description() const
{
    return summary()
        + QStringLiteral(" Writes ministry.key (encrypted) and ministry.pem into --out and registers the certificate, so that the "
                         "machines of every post seal records to it too.");
}

void KeysNewMinistryCommand::declare(QCommandLineParser &parser) const
{
    declareRecordKeys(parser);
}

ExitCode KeysNewMinistryCommand::run(const QCommandLineParser &parser, Terminal &terminal)
{
    return makeRecordKeys(parser, terminal, {}, QStringLiteral("ministry"));
}

} // namespace chancery::admin
