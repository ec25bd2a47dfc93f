// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/cmsopener.h"
#include "models/crypto/keyring.h"
#include "models/domain/clock.h"
#include "models/domain/random.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace chancery::store {

class EncryptedStore;

/// A copy of the whole local store and its data keys, sealed to the people who may read records: without the keys it
/// could not be opened on another machine, and whoever reads records may read them here too.
class Backup
{
public:
    struct Source
    {
        const crypto::KeyRing &keys;
        std::vector<QByteArray> certificatesPem;
        domain::Instant now;
        QStringList
            passing{}; ///< names of settings that are no longer true when a backup is used: left out, to the byte
    };
    /// Beside the work: a snapshot as of now. The file is there whole or not at all; one of the same name is replaced.
    /// Blocking, about as long as copying the database twice. Errors: those of the store and of crypto::SealedFile.
    [[nodiscard]] static domain::Expected<void, domain::Error> make(
        EncryptedStore &store, const Source &source, const QString &target);

    struct Restored
    {
        crypto::KeyRing keys; ///< to be put into the vault of the machine
        qint64 records = 0; ///< that will be pushed again
    };
    /// Puts a backup to where no database is, and begins a new epoch: what the backup holds is pushed again, and
    /// numbers given out since it was made never come twice. Errors: those of crypto::SealedFile and of the store;
    /// `store_exists`.
    [[nodiscard]] static domain::Expected<Restored, domain::Error> restore(const QString &file,
        const crypto::CmsOpener &opener, const QString &databasePath, const domain::Clock &clock,
        domain::RandomSource &random);
};

} // namespace chancery::store
