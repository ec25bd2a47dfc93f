// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/backupcommand.h"

#include "app/admin/database.h"
#include "app/admin/databasetool.h"
#include "app/admin/files.h"
#include "app/admin/terminal.h"
#include "models/crypto/sealedfile.h"
#include "models/domain/clock.h"

#include <QCommandLineParser>
#include <QFile>
#include <QProcess>
#include <QSaveFile>

namespace chancery::admin {

namespace {
constexpr qsizetype largestCertificate = 64 * 1024;
}

QStringList BackupCommand::path() const
{
    return {QStringLiteral("backup")};
}

QString BackupCommand::summary() const
{
    return QStringLiteral("Writes a backup of the central database, sealed to those who may restore it.");
}

QString BackupCommand::description() const
{
    return summary()
        + QStringLiteral(
            " pg_dump's custom format, sealed on the way: nothing lies on the disk in the clear. The relay goes on "
            "working. Exit codes: 0 done; 3 certificate or file; 4 database; 5 the disk.");
}

void BackupCommand::declare(QCommandLineParser &parser) const
{
    parser.addOptions({{QStringLiteral("out"), QStringLiteral("The backup; replaced once the new one is whole."),
                           QStringLiteral("file")},
        {QStringLiteral("recipient"),
            QStringLiteral("Certificate of who may restore, PEM; may be given more than once."),
            QStringLiteral("file")}});
    declareDatabase(parser);
}

ExitCode BackupCommand::run(const QCommandLineParser &parser, Terminal &terminal)
{
    if (!parser.isSet(QStringLiteral("out")) || !parser.isSet(QStringLiteral("recipient")))
        return terminal.refuse(
            QStringLiteral("bad_option"), QStringLiteral("expected --out and --recipient"), ExitCode::Usage);
    std::vector<QByteArray> recipients;
    for (const QString &path : parser.values(QStringLiteral("recipient"))) {
        auto pem = readFile(path, largestCertificate);
        if (!pem)
            return terminal.refuse(pem.error(), ExitCode::Input);
        recipients.push_back(std::move(*pem));
    }
    const auto url = databaseUrl(parser);
    if (!url)
        return terminal.refuse(url.error(), ExitCode::Input);
    QSaveFile file(parser.value(QStringLiteral("out")));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return terminal.refuse(QStringLiteral("file_unwritable"),
            file.fileName() + QStringLiteral(": ") + file.errorString(), ExitCode::Failed);
    auto dump = startDatabaseTool(QStringLiteral("pg_dump"),
        {QStringLiteral("--format=custom"), QStringLiteral("--schema=chancery"),
            // Addresses on their way to the mail server: they are nobody's to keep.
            QStringLiteral("--no-unlogged-table-data")},
        *url);
    if (!dump)
        return terminal.refuse(dump.error(), ExitCode::Failed);
    const auto sealed = crypto::SealedFile::seal(**dump, file, recipients, domain::SystemClock().now());
    if (!sealed) {
        (*dump)->kill();
        (*dump)->waitForFinished();
        return terminal.refuse(sealed.error(), ExitCode::Input);
    }
    // A dump that broke off looks like one that ended.
    if (const auto ended = awaitDatabaseTool(**dump); !ended)
        return terminal.refuse(ended.error(), ExitCode::Database);
    const qint64 size = file.size();
    if (!file.commit())
        return terminal.refuse(QStringLiteral("file_unwritable"),
            file.fileName() + QStringLiteral(": ") + file.errorString(), ExitCode::Failed);
    if (terminal.json())
        terminal.print(QJsonObject{{QStringLiteral("file"), file.fileName()}, {QStringLiteral("bytes"), size}});
    else
        terminal.print(QStringLiteral("%1: %2 bytes").arg(file.fileName()).arg(size));
    return ExitCode::Done;
}

} // namespace chancery::admin
