// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/keyring.h"
#include "models/domain/clock.h"
#include "models/store/database.h"
#include "models/store/rowsealer.h"

namespace chancery::store {

/// What the database knows of its keys: the header's present data key, older ones while a rotation is under way, and
/// the keys derived from the first one, which later ones only wrap.
class StoreKeys
{
public:
    /// Names of derived keys.
    static constexpr QLatin1String index{"blind index"};
    static constexpr QLatin1String auditSeal{"audit seal"};
    static constexpr QLatin1String auditSubjects{"audit subjects"};

    /// Writes the header of a new database. Errors: as Database.
    [[nodiscard]] static domain::Expected<void, domain::Error> writeHeader(
        Database &database, const crypto::DataKey &key, domain::Instant now);
    /// The key that the header names, of any schema version. Errors: wrong_key, damaged.
    [[nodiscard]] static domain::Expected<const crypto::DataKey *, domain::Error> present(
        Database &database, const crypto::KeyRing &ring);
    /// Seals with the header's key and opens with every key of the ring that the database knows. Errors: wrong_key,
    /// damaged.
    [[nodiscard]] static domain::Expected<RowSealer, domain::Error> sealer(
        Database &database, const crypto::KeyRing &ring);
    /// Puts the derived keys by, where they are not yet.
    [[nodiscard]] static domain::Expected<void, domain::Error> provideDerived(
        Database &database, RowSealer &sealer, const crypto::DataKey &key);
    /// Errors: damaged.
    [[nodiscard]] static domain::Expected<crypto::SecretBuffer, domain::Error> derived(
        Database &database, RowSealer &sealer, QLatin1String name);
};

} // namespace chancery::store
