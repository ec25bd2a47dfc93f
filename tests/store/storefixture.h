// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/datakey.h"
#include "models/domain/clock.h"
#include "models/domain/random.h"
#include "models/store/encryptedstore.h"

#include <QFile>
#include <QTemporaryDir>

/// A store in a folder of its own, always with the same key, at a time that stands still.
class StoreFixture
{
public:
    using Opened
        = chancery::domain::Expected<std::unique_ptr<chancery::store::EncryptedStore>, chancery::domain::Error>;

    [[nodiscard]] static chancery::crypto::DataKey key(char fill = 'k') { return keyWithId(fill, 'i'); }
    [[nodiscard]] static chancery::crypto::DataKey keyWithId(char fill, char id)
    {
        const QByteArray stored = "CHANDK01" + QByteArray(16, id) + QByteArray(32, fill);
        return std::move(chancery::crypto::DataKey::deserialise(chancery::crypto::SecretBuffer::copyOf(stored)))
            .value();
    }
    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("chancery.db")); }
    [[nodiscard]] QString folder() const { return m_dir.path(); }
    [[nodiscard]] Opened open()
    {
        return open({.path = path(), .busyTimeout = std::chrono::milliseconds(50), .checkWhole = true});
    }
    [[nodiscard]] Opened open(const chancery::store::StoreOptions &options, char fill = 'k')
    {
        return chancery::store::EncryptedStore::open(options, key(fill), clock, random);
    }
    [[nodiscard]] static chancery::store::NewRecord record(
        const QString &reference, const QByteArray &sealed = "sealed bytes")
    {
        return {.record = reference,
            .kind = QStringLiteral("application"),
            .baseRevision = 0,
            .sealed = sealed,
            .lookUp = {}};
    }
    [[nodiscard]] static QByteArray contentOf(const QString &file)
    {
        QFile source(file);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

    chancery::domain::ManualClock clock{chancery::domain::Instant(std::chrono::milliseconds(1'790'000'000'000))};
    chancery::domain::SystemRandom random;

private:
    QTemporaryDir m_dir;
};
