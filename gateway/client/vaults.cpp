// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/client/vaults.h"

#include "gateway/client/keychainvault.h"
#include "models/crypto/keyfilevault.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace chancery::domain;

namespace chancery::client {

Expected<std::unique_ptr<crypto::KeyVault>, Error> openVault(const VaultChoice &choice)
{
    if (choice.keyFile.isEmpty()) {
        const QByteArray place = QDir(choice.dataDir).absolutePath().toUtf8();
        const QByteArray mark = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(12);
        return std::unique_ptr<crypto::KeyVault>(
            std::make_unique<KeychainVault>(QStringLiteral("chancery-") + QString::fromLatin1(mark)));
    }
    QFile file(choice.passphraseFile);
    QByteArray passphrase = file.open(QIODevice::ReadOnly) ? file.read(4096) : QByteArray();
    while (passphrase.endsWith('\n') || passphrase.endsWith('\r'))
        passphrase.chop(1);
    if (passphrase.isEmpty())
        return Unexpected(Error{QStringLiteral("passphrase_unreadable"),
            QStringLiteral("%1: the passphrase is missing or cannot be read").arg(choice.passphraseFile)});
    return std::unique_ptr<crypto::KeyVault>(
        std::make_unique<crypto::KeyFileVault>(choice.keyFile, crypto::SecretBuffer::take(std::move(passphrase))));
}

} // namespace chancery::client
