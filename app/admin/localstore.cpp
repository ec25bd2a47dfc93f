// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/localstore.h"

#include <QCommandLineParser>
#include <QDir>
#include <QEventLoop>
#include <QFile>

#include <optional>

namespace chancery::admin {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

const QString dataDirOption = QStringLiteral("data-dir");
const QString keyFileOption = QStringLiteral("key-file");
const QString passphraseOption = QStringLiteral("passphrase-file");

} // namespace

void declareLocalStore(QCommandLineParser &parser)
{
    parser.addOptions(
        {{dataDirOption, QStringLiteral("Data directory of the machine; its keychain entries are found by it."),
             QStringLiteral("folder")},
            {keyFileOption, QStringLiteral("Key file, where the machine uses one instead of the keychain."),
                QStringLiteral("file")},
            {passphraseOption, QStringLiteral("File whose first line opens the key file."), QStringLiteral("file")}});
}

client::VaultChoice vaultChoice(const QCommandLineParser &parser)
{
    return {parser.value(dataDirOption), parser.value(keyFileOption), parser.value(passphraseOption)};
}

bool namesKeys(const QCommandLineParser &parser)
{
    return parser.isSet(dataDirOption) || parser.isSet(keyFileOption);
}

Expected<crypto::SecretBuffer, Error> readEntry(crypto::KeyVault &vault, const QString &name)
{
    QEventLoop loop;
    std::optional<Expected<crypto::SecretBuffer, Error>> entry;
    vault.read(name, &loop, [&](Expected<crypto::SecretBuffer, Error> stored) {
        entry.emplace(std::move(stored));
        loop.quit();
    });
    if (!entry)
        loop.exec();
    return std::move(*entry);
}

Expected<crypto::KeyRing, Error> readDataKeys(crypto::KeyVault &vault)
{
    const auto stored = readEntry(vault, client::dataKeyEntry);
    if (!stored)
        return Unexpected(stored.error());
    return crypto::KeyRing::deserialise(*stored);
}

Expected<QString, Error> copyDatabase(const QString &database, const QString &folder)
{
    const QString copy = QDir(folder).filePath(QStringLiteral("copy.db"));
    if (!QFile::copy(database, copy))
        return Unexpected(Error{QStringLiteral("file_unreadable"), QStringLiteral("%1: cannot be read").arg(database)});
    const QString log = QStringLiteral("-wal");
    if (QFile::exists(database + log) && !QFile::copy(database + log, copy + log))
        return Unexpected(
            Error{QStringLiteral("file_unreadable"), QStringLiteral("%1: cannot be read").arg(database + log)});
    for (const QString &path : {copy, copy + log})
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return copy;
}

} // namespace chancery::admin
