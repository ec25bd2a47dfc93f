// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/keyvault.h"

#include <QLatin1String>

#include <memory>

namespace chancery::client {

/// Names of an installation's entries in its vault.
inline constexpr QLatin1String deviceKeyEntry("device-key");
inline constexpr QLatin1String dataKeyEntry("data-key");

/// Where an installation keeps its secrets, as its operator chose.
struct VaultChoice
{
    QString dataDir;
    QString keyFile; ///< empty: the system's keychain
    QString passphraseFile; ///< its first line opens the key file
};

/// The keychain's entries are kept apart by data directory, so that two installations of one user do not share them.
/// Errors: `passphrase_unreadable`.
[[nodiscard]] domain::Expected<std::unique_ptr<crypto::KeyVault>, domain::Error> openVault(const VaultChoice &choice);

} // namespace chancery::client
