// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/keyring.h"
#include "models/crypto/keyvault.h"

#include <QString>

#include <functional>

namespace chancery::store {

using DataKeyDone = std::function<void(domain::Expected<crypto::KeyRing, domain::Error>)>;

/// Gets the data keys of the database at `databasePath` from the vault, under the entry `name`; makes and keeps one
/// only where neither the entry nor any database exists, and only after reading it back. `done` as in KeyVault; the
/// vault outlives the call. Errors: those of KeyVault; key_missing_for_database; bad_key.
void provideDataKey(
    crypto::KeyVault &vault, const QString &name, const QString &databasePath, QObject *context, DataKeyDone done);

} // namespace chancery::store
