// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/options.h"
#include "gateway/client/vaults.h"

namespace chancery::app {

using client::dataKeyEntry;
using client::deviceKeyEntry;

/// The vault that the operator chose. Errors: `passphrase_unreadable`.
[[nodiscard]] inline domain::Expected<std::unique_ptr<crypto::KeyVault>, domain::Error> openVault(
    const Options &options)
{
    return client::openVault({options.dataDir, options.keyFile, options.passphraseFile});
}

} // namespace chancery::app
