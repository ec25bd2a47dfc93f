// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/keysnewauditcommand.h"

#include "app/admin/files.h"
#include "app/admin/terminal.h"
#include "models/crypto/es256key.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>

namespace chancery::admin {

QStringList KeysNewAuditCommand::path() const
{
    return {QStringLiteral("keys"), QStringLiteral("new-audit")};
}

QString KeysNewAuditCommand::summary() const
{
    return QStringLiteral("Makes the key with which a relay countersigns the machines' audits.");
}

QString KeysNewAuditCommand::description() const
{
    return summary()
        + QStringLiteral(" Writes audit.key (0600: give it to the relay's user and name it in "
                         "CHANCERY_AUDIT_SIGNING_KEY_FILE) and audit.pub (for audit verify --relay-key; keep it where "
                         "the relay cannot write). All relays of one database use the same key.");
}

void KeysNewAuditCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("out"), QStringLiteral("Folder for the two files; made when missing."),
        QStringLiteral("folder")});
}

ExitCode KeysNewAuditCommand::run(const QCommandLineParser &parser, Terminal &terminal)
{
    if (!parser.isSet(QStringLiteral("out")))
        return terminal.refuse(QStringLiteral("bad_option"), QStringLiteral("--out is missing"), ExitCode::Usage);
    const QDir folder(parser.value(QStringLiteral("out")));
    if (!folder.mkpath(QStringLiteral(".")))
        return terminal.refuse(QStringLiteral("file_unwritable"),
            QStringLiteral("%1: cannot be made").arg(folder.path()), ExitCode::Failed);
    const auto key = crypto::Es256Key::generate();
    if (!key)
        return terminal.refuse(key.error(), ExitCode::Failed);
    const auto privatePem = key->privatePem();
    const auto publicPem = key->publicPem();
    if (!privatePem || !publicPem)
        return terminal.refuse(privatePem ? publicPem.error() : privatePem.error(), ExitCode::Failed);
    const QString keyPath = folder.absoluteFilePath(QStringLiteral("audit.key"));
    const QString publicPath = folder.absoluteFilePath(QStringLiteral("audit.pub"));
    auto written = writeNewFile(keyPath, privatePem->view(), true);
    if (written) {
        written = writeNewFile(publicPath, *publicPem, false);
        if (!written)
            QFile::remove(keyPath);
    }
    if (!written)
        return terminal.refuse(
            written.error(), written.error().code == QLatin1String("file_exists") ? ExitCode::Input : ExitCode::Failed);
    if (terminal.json())
        terminal.print(QJsonObject{{QStringLiteral("key"), keyPath}, {QStringLiteral("public"), publicPath}});
    else
        terminal.print(QStringLiteral("Private key  %1\nPublic key   %2").arg(keyPath, publicPath));
    return ExitCode::Done;
}

} // namespace chancery::admin
