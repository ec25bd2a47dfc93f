// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/client/vaults.h"
#include "models/crypto/keyring.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

class QCommandLineParser;

namespace chancery::admin {

/// Adds --data-dir, --key-file and --passphrase-file: a machine's local store and where its keys are.
void declareLocalStore(QCommandLineParser &parser);
[[nodiscard]] client::VaultChoice vaultChoice(const QCommandLineParser &parser);
/// True when the options name a key file or a data directory whose keychain entries can be looked for.
[[nodiscard]] bool namesKeys(const QCommandLineParser &parser);
/// An entry of the vault, waited for. Errors: those of the vault.
[[nodiscard]] domain::Expected<crypto::SecretBuffer, domain::Error> readEntry(
    crypto::KeyVault &vault, const QString &name);
/// The data keys, waited for. Errors: those of the vault; bad_key.
[[nodiscard]] domain::Expected<crypto::KeyRing, domain::Error> readDataKeys(crypto::KeyVault &vault);
/// Copies a database and its write-ahead log into a folder, so that looking changes nothing; the copy's path. Errors:
/// `file_unreadable`.
[[nodiscard]] domain::Expected<QString, domain::Error> copyDatabase(const QString &database, const QString &folder);

} // namespace chancery::admin
