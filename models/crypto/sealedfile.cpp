// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/sealedfile.h"

#include "models/crypto/aead.h"
#include "models/crypto/cmssealer.h"
#include "models/crypto/errors.h"
#include "models/crypto/opensslerror.h"

#include <QIODevice>
#include <QtEndian>

namespace chancery::crypto {

namespace {

constexpr QByteArrayView mark = "CHANSEA1";
constexpr qsizetype largestHeader = 64 * 1024;

domain::Unexpected<domain::Error> failed(const QIODevice &device)
{
    return domain::Unexpected(domain::Error{QString(errors::fileFailed), device.errorString()});
}

domain::Unexpected<domain::Error> damaged()
{
    return failure(errors::notAuthentic, "the file was changed or cut off, or is no sealed file");
}

QByteArray sizeOf(qsizetype size)
{
    const quint32 big = qToBigEndian(static_cast<quint32>(size));
    return QByteArray(reinterpret_cast<const char *>(&big), sizeof big);
}

QByteArray placeOf(quint64 number, bool last)
{
    const quint64 big = qToBigEndian(number);
    return QByteArray(reinterpret_cast<const char *>(&big), sizeof big) + (last ? '\1' : '\0');
}

bool write(QIODevice &device, const QByteArray &bytes)
{
    return device.write(bytes) == bytes.size();
}

/// Up to `wanted` bytes, fewer only at the end.
domain::Expected<SecretBuffer, domain::Error> readPiece(QIODevice &device, qsizetype wanted)
{
    SecretBuffer piece(wanted);
    qsizetype got = 0;
    while (got < wanted) {
        const qint64 count = device.read(piece.data() + got, wanted - got);
        if (count < 0 && !device.isSequential())
            return failed(device);
        if (count > 0) {
            got += count;
            continue;
        }
        if (!device.isSequential() || !device.waitForReadyRead(-1))
            break; // a pipe is at its end when there is nothing to wait for
    }
    piece.truncate(got);
    return piece;
}

} // namespace

domain::Expected<void, domain::Error> SealedFile::seal(
    QIODevice &plain, QIODevice &sealed, const std::vector<QByteArray> &certificatesPem, domain::Instant now)
{
    const auto people = CmsSealer::create(certificatesPem);
    if (!people)
        return domain::Unexpected(people.error());
    const SecretBuffer key = SecretBuffer::random(Aead::keySize);
    if (key.isEmpty())
        return opensslError(errors::cryptoFailed, "RAND_priv_bytes");
    const auto header = people->seal(key.view(), now);
    if (!header)
        return domain::Unexpected(header.error());
    auto cipher = Aead::create(key);
    if (!cipher)
        return domain::Unexpected(cipher.error());
    if (!write(sealed, mark.toByteArray() + sizeOf(header->size()) + *header))
        return failed(sealed);
    auto piece = readPiece(plain, pieceSize);
    for (quint64 number = 0; piece; ++number) {
        // One further piece tells whether this one is the last.
        auto next = piece->size() == pieceSize ? readPiece(plain, pieceSize)
                                               : domain::Expected<SecretBuffer, domain::Error>(SecretBuffer());
        if (!next)
            return domain::Unexpected(next.error());
        const bool last = next->isEmpty();
        const auto bytes = cipher->seal(piece->view(), placeOf(number, last));
        if (!bytes)
            return domain::Unexpected(bytes.error());
        if (!write(sealed, sizeOf(bytes->size()) + *bytes))
            return failed(sealed);
        if (last)
            return {};
        piece = std::move(next);
    }
    return domain::Unexpected(piece.error());
}

domain::Expected<void, domain::Error> SealedFile::open(QIODevice &sealed, QIODevice &plain, const CmsOpener &opener)
{
    const auto readSize = [&sealed]() -> qsizetype {
        const QByteArray bytes = sealed.read(4);
        return bytes.size() == 4 ? static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.constData())) : -1;
    };
    if (sealed.read(mark.size()) != mark)
        return damaged();
    const qsizetype headerSize = readSize();
    if (headerSize < 1 || headerSize > largestHeader)
        return damaged();
    const auto key = opener.open(sealed.read(headerSize));
    if (!key)
        return domain::Unexpected(key.error());
    auto cipher = Aead::create(*key);
    if (!cipher)
        return domain::Unexpected(cipher.error());
    for (quint64 number = 0;; ++number) {
        const qsizetype size = readSize();
        if (size < Aead::overhead || size > pieceSize + Aead::overhead)
            return damaged();
        const QByteArray bytes = sealed.read(size);
        const bool last = sealed.atEnd();
        const auto piece = cipher->open(bytes, placeOf(number, last));
        if (!piece)
            return damaged();
        if (plain.write(piece->data(), piece->size()) != piece->size())
            return failed(plain);
        if (last)
            return {};
    }
}

} // namespace chancery::crypto
