// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/aead.h"
#include "models/crypto/secretbuffer.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>

namespace chancery::store {

/// Where a sealed value belongs; moved to another place it does not open.
struct Place
{
    QString table;
    QByteArray row;
    QString column;
    /// Layout of the value within its seal.
    quint16 schema = 1;
};

/// Seals single values: AES-256-GCM, bound to table, row, column, schema version and key epoch.
/// Sealed form: schema (2 bytes, big-endian), key epoch (4), then as crypto::Aead.
class RowSealer
{
public:
    RowSealer(crypto::Aead aead, quint32 keyEpoch);

    /// What new values are sealed by.
    [[nodiscard]] quint32 keyEpoch() const { return m_keyEpoch; }
    /// From now on seals with this key; the one before still opens what it sealed.
    void advance(crypto::Aead aead, quint32 keyEpoch);
    /// A key that only opens.
    void addOlder(crypto::Aead aead, quint32 keyEpoch);
    void dropOlder();

    /// Errors: crypto_failed.
    [[nodiscard]] domain::Expected<QByteArray, domain::Error> seal(const Place &place, QByteArrayView plain);
    /// Errors: damaged, wrong_key (a key epoch whose key is not at hand).
    [[nodiscard]] domain::Expected<crypto::SecretBuffer, domain::Error> open(
        const Place &place, const QByteArray &sealed);
    /// The same value, in the present key epoch. Errors: as open() and seal().
    [[nodiscard]] domain::Expected<QByteArray, domain::Error> reseal(Place place, const QByteArray &sealed);
    /// The key epoch's four bytes as they stand in a sealed value, from byte 3 on.
    [[nodiscard]] static QByteArray mark(quint32 keyEpoch);
    /// The key epoch a sealed value says it is of: not to be trusted before it opens. Nothing if it is too short.
    [[nodiscard]] static std::optional<quint32> keyEpochOf(const QByteArray &sealed);

private:
    std::map<quint32, crypto::Aead> m_keys;
    quint32 m_keyEpoch;
};

} // namespace chancery::store
