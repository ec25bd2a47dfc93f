// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/secretbuffer.h"
#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "ui/counter/staffmember.h"

#include <QString>

namespace chancery::app {

/// What this machine remembers of a member of staff whom the relay has let in, sealed by their password
/// (crypto::KeyFile, scrypt): who they are, until when they may work without the relay, and the passphrase of the
/// post's key. After `mostTries` wrong passwords in a row it is forgotten, and only the relay lets the person in again.
/// Blocking, some tenths of a second a call; any thread, one at a time for one name.
class StaffCache
{
public:
    static constexpr int mostTries = 5;
    static constexpr std::chrono::hours withoutRelay{12};

    struct Entry
    {
        counter::StaffMember member;
        domain::Instant goodUntil{}; ///< without the relay
        crypto::SecretBuffer keyPassphrase; ///< empty: none
    };

    explicit StaffCache(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Errors: `cache_unwritable`, those of crypto::KeyFile.
    [[nodiscard]] domain::Expected<void, domain::Error> keep(
        const QString &name, const crypto::SecretBuffer &password, const Entry &entry) const;
    /// The try is counted on the disk before it is made. Errors: `key_missing` (nothing is remembered of the name),
    /// `wrong_passphrase`, `cache_unwritable`, `key_damaged`.
    [[nodiscard]] domain::Expected<Entry, domain::Error> open(
        const QString &name, const crypto::SecretBuffer &password) const;
    void forget(const QString &name) const;

private:
    [[nodiscard]] QString pathOf(const QString &name) const;

    QString m_folder;
};

} // namespace chancery::app
