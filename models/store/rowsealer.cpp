// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/rowsealer.h"

#include "models/store/errors.h"
#include "models/store/sqlerror.h"

#include <QtEndian>

namespace chancery::store {

namespace {

constexpr qsizetype prefixSize = 6;

QByteArray prefixOf(quint16 schema, quint32 keyEpoch)
{
    QByteArray prefix(prefixSize, Qt::Uninitialized);
    qToBigEndian(schema, prefix.data());
    qToBigEndian(keyEpoch, prefix.data() + 2);
    return prefix;
}

/// Each part with its size before it, so that no two places look alike.
QByteArray associated(const Place &place, const QByteArray &prefix)
{
    QByteArray result = prefix;
    for (const QByteArray &part : {place.table.toUtf8(), place.row, place.column.toUtf8()}) {
        const quint32 size = qToBigEndian(static_cast<quint32>(part.size()));
        result.append(reinterpret_cast<const char *>(&size), sizeof size);
        result += part;
    }
    return result;
}

} // namespace

RowSealer::RowSealer(crypto::Aead aead, quint32 keyEpoch)
    : m_keyEpoch(keyEpoch)
{
    m_keys.emplace(keyEpoch, std::move(aead));
}

void RowSealer::advance(crypto::Aead aead, quint32 keyEpoch)
{
    m_keys.insert_or_assign(keyEpoch, std::move(aead));
    m_keyEpoch = keyEpoch;
}

void RowSealer::addOlder(crypto::Aead aead, quint32 keyEpoch)
{
    m_keys.insert_or_assign(keyEpoch, std::move(aead));
}

void RowSealer::dropOlder()
{
    std::erase_if(m_keys, [this](const auto &key) { return key.first != m_keyEpoch; });
}

QByteArray RowSealer::mark(quint32 keyEpoch)
{
    return prefixOf(0, keyEpoch).sliced(2);
}

std::optional<quint32> RowSealer::keyEpochOf(const QByteArray &sealed)
{
    if (sealed.size() < prefixSize)
        return std::nullopt;
    return qFromBigEndian<quint32>(sealed.constData() + 2);
}

domain::Expected<QByteArray, domain::Error> RowSealer::reseal(Place place, const QByteArray &sealed)
{
    if (sealed.size() >= prefixSize)
        place.schema = qFromBigEndian<quint16>(sealed.constData()); // authenticated by open()
    const auto plain = open(place, sealed);
    if (!plain)
        return domain::Unexpected(plain.error());
    return seal(place, plain->view());
}

domain::Expected<QByteArray, domain::Error> RowSealer::seal(const Place &place, QByteArrayView plain)
{
    const QByteArray prefix = prefixOf(place.schema, m_keyEpoch);
    auto sealed = m_keys.at(m_keyEpoch).seal(plain, associated(place, prefix));
    if (!sealed)
        return sealed;
    return prefix + *sealed;
}

domain::Expected<crypto::SecretBuffer, domain::Error> RowSealer::open(const Place &place, const QByteArray &sealed)
{
    const auto damaged = [&place](const char *why) {
        return failure(errors::damaged, QStringLiteral("%1.%2: %3").arg(place.table, place.column, QLatin1String(why)));
    };
    if (sealed.size() < prefixSize + crypto::Aead::overhead)
        return damaged("too short");
    const QByteArray prefix = sealed.first(prefixSize);
    if (qFromBigEndian<quint16>(prefix.constData()) != place.schema)
        return damaged("unknown layout");
    const auto key = m_keys.find(*keyEpochOf(prefix));
    if (key == m_keys.end())
        return failure(
            errors::wrongKey, QStringLiteral("%1.%2: sealed in another key epoch").arg(place.table, place.column));
    auto opened = key->second.open(QByteArrayView(sealed).sliced(prefixSize), associated(place, prefix));
    if (!opened)
        return damaged("not authentic");
    return opened;
}

} // namespace chancery::store
