// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/keyfile.h"

#include "models/crypto/aead.h"
#include "models/crypto/digest.h"
#include "models/crypto/errors.h"
#include "models/crypto/opensslerror.h"
#include "models/crypto/scrypt.h"

#include <QFile>
#include <QSaveFile>
#include <QtEndian>

namespace chancery::crypto {

namespace {

constexpr QByteArrayView mark = "CHANKEY1";
constexpr qsizetype saltSize = 16;
constexpr qsizetype headerSize = 8 + 1 + 4 + 4 + saltSize;
constexpr qsizetype checksumSize = 32;
constexpr qint64 largestFile = 1024 * 1024;

QByteArray headerOf(const ScryptCost &cost, QByteArrayView salt)
{
    QByteArray header = mark.toByteArray();
    header += static_cast<char>(cost.logN);
    const quint32 numbers[]{qToBigEndian(cost.r), qToBigEndian(cost.p)};
    header.append(reinterpret_cast<const char *>(numbers), sizeof numbers);
    header.append(salt.data(), salt.size());
    return header;
}

domain::Expected<Aead, domain::Error> cipherFor(
    const SecretBuffer &passphrase, QByteArrayView salt, const ScryptCost &cost)
{
    const auto key = scrypt(passphrase, salt, cost, Aead::keySize);
    if (!key)
        return domain::Unexpected(key.error());
    return Aead::create(*key);
}

domain::Unexpected<domain::Error> fileError(QLatin1String code, const QFileDevice &file)
{
    return domain::Unexpected(domain::Error{QString(code), QStringLiteral("key file: ") + file.errorString()});
}

} // namespace

domain::Expected<void, domain::Error> KeyFile::write(
    const QString &path, const SecretBuffer &passphrase, const SecretBuffer &secret)
{
    if (passphrase.isEmpty())
        return failure(errors::badKey, "a key file needs a passphrase");
    const ScryptCost cost;
    const SecretBuffer salt = SecretBuffer::random(saltSize);
    if (salt.isEmpty())
        return opensslError(errors::cryptoFailed, "RAND_priv_bytes");
    auto cipher = cipherFor(passphrase, salt.view(), cost);
    if (!cipher)
        return domain::Unexpected(cipher.error());
    QByteArray content = headerOf(cost, salt.view());
    const auto sealed = cipher->seal(secret.view(), content);
    if (!sealed)
        return domain::Unexpected(sealed.error());
    content += *sealed;
    content += sha256(content);
    QSaveFile file(path);
    // The new file is complete, synced and closed to others before it takes the old one's place.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(content) != content.size() || !file.commit())
        return fileError(errors::keyUnavailable, file);
    return {};
}

domain::Expected<SecretBuffer, domain::Error> KeyFile::read(const QString &path, const SecretBuffer &passphrase)
{
    QFile file(path);
    if (!file.exists())
        return failure(errors::keyMissing, "there is no key file");
    if (!file.open(QIODevice::ReadOnly))
        return fileError(errors::keyUnavailable, file);
    const QByteArray content = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return fileError(errors::keyUnavailable, file);
    if (content.size() < headerSize + Aead::overhead + checksumSize || content.size() > largestFile
        || !content.startsWith(mark)
        || sha256(QByteArrayView(content).chopped(checksumSize)) != content.last(checksumSize))
        return failure(errors::keyDamaged, "the key file is not complete: restore it from its copy");
    const QByteArrayView header = QByteArrayView(content).first(headerSize);
    const char *numbers = header.data() + mark.size() + 1;
    const ScryptCost cost{static_cast<quint8>(header.at(mark.size())), qFromBigEndian<quint32>(numbers),
        qFromBigEndian<quint32>(numbers + 4)};
    if (!cost.isSane())
        return failure(errors::keyDamaged, "the key file asks for an impossible scrypt cost");
    auto cipher = cipherFor(passphrase, header.last(saltSize), cost);
    if (!cipher)
        return domain::Unexpected(cipher.error());
    auto secret = cipher->open(QByteArrayView(content).sliced(headerSize).chopped(checksumSize), header);
    if (!secret)
        return failure(errors::wrongPassphrase, "the passphrase does not open the key file");
    return secret;
}

} // namespace chancery::crypto
