// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/kiosk/options.h"
#include "models/crypto/keyvault.h"

#include <QLatin1String>

#include <memory>

namespace chancery::app {

/// Names of the entries in the vault.
inline constexpr QLatin1String deviceKeyEntry("device-key");
inline constexpr QLatin1String dataKeyEntry("data-key");

/// The vault that the operator chose: the key file if one is named, else the system's keychain. The keychain's entries
/// are kept apart by data directory, so that two installations of one user do not share them. Errors:
/// `passphrase_unreadable`.
[[nodiscard]] domain::Expected<std::unique_ptr<crypto::KeyVault>, domain::Error> openVault(const Options &options);

} // namespace chancery::app
