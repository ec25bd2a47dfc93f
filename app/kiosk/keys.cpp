// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/kiosk/keys.h"

#include "gateway/client/keychainvault.h"
#include "models/crypto/keyfilevault.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace chancery::domain;

namespace chancery::app {

Expected<std::unique_ptr<crypto::KeyVault>, Error> openVault(const Options &options)
{
    if (options.keyFile.isEmpty()) {
        const QByteArray place = QDir(options.dataDir).absolutePath().toUtf8();
        const QByteArray mark = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(12);
        return std::unique_ptr<crypto::KeyVault>(
            std::make_unique<client::KeychainVault>(QStringLiteral("chancery-") + QString::fromLatin1(mark)));
    }
    QFile file(options.passphraseFile);
    QByteArray passphrase = file.open(QIODevice::ReadOnly) ? file.read(4096) : QByteArray();
    while (passphrase.endsWith('\n') || passphrase.endsWith('\r'))
        passphrase.chop(1);
    if (passphrase.isEmpty())
        return Unexpected(Error{QStringLiteral("passphrase_unreadable"),
            QStringLiteral("%1: the passphrase is missing or cannot be read").arg(options.passphraseFile)});
    return std::unique_ptr<crypto::KeyVault>(
        std::make_unique<crypto::KeyFileVault>(options.keyFile, crypto::SecretBuffer::take(std::move(passphrase))));
}

} // namespace chancery::app
