// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/auditchain.h"

#include "models/crypto/digest.h"

#include <QtEndian>

namespace chancery::store::auditchain {

namespace {

void append(QByteArray &bytes, qint64 number)
{
    const qint64 big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

void append(QByteArray &bytes, const QByteArray &part)
{
    const quint32 size = qToBigEndian(static_cast<quint32>(part.size()));
    bytes.append(reinterpret_cast<const char *>(&size), sizeof size);
    bytes += part;
}

} // namespace

QByteArray beginning()
{
    return QByteArray(32, '\0');
}

QByteArray hashOf(const QString &chain, const AuditEntry &entry, const QByteArray &previous)
{
    QByteArray bytes("chancery audit 1");
    append(bytes, chain.toUtf8());
    append(bytes, entry.seq);
    append(bytes, static_cast<qint64>(entry.at.time_since_epoch().count()));
    append(bytes, entry.event.toUtf8());
    append(bytes, entry.subject);
    append(bytes, entry.detail.toUtf8());
    append(bytes, previous);
    return crypto::sha256(bytes);
}

domain::Expected<QByteArray, domain::Error> macOf(crypto::Hmac &key, const QString &chain, const AuditEntry &entry)
{
    QByteArray bytes("entry");
    append(bytes, chain.toUtf8());
    append(bytes, entry.seq);
    append(bytes, entry.hash);
    return key.of(bytes);
}

domain::Expected<QByteArray, domain::Error> macOf(crypto::Hmac &key, const AuditHead &head)
{
    QByteArray bytes("head");
    append(bytes, head.chain.toUtf8());
    append(bytes, head.firstSeq);
    append(bytes, head.firstPrevious);
    append(bytes, head.seq);
    append(bytes, head.hash);
    return key.of(bytes);
}

} // namespace chancery::store::auditchain
