// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/aead.h"
#include "models/crypto/secretbuffer.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QByteArray>
#include <QString>

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

    /// Errors: crypto_failed.
    [[nodiscard]] domain::Expected<QByteArray, domain::Error> seal(const Place &place, QByteArrayView plain);
    /// Errors: damaged, wrong_key (another key epoch).
    [[nodiscard]] domain::Expected<crypto::SecretBuffer, domain::Error> open(
        const Place &place, const QByteArray &sealed);

private:
    crypto::Aead m_aead;
    quint32 m_keyEpoch;
};

} // namespace chancery::store
