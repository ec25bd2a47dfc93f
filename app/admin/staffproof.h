// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/staffcredentials.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QString>

class QCommandLineParser;

namespace chancery::admin {

class Terminal;

/// --password-file and --totp, for the commands that give an account its proofs.
void declareProof(QCommandLineParser &parser);
/// A password from the file or typed twice at the terminal, never from an argument, and a new secret where --totp asks
/// for one-time codes. Errors: `passphrase_short`, `password_missing`, `password_differs`, file errors.
[[nodiscard]] domain::Expected<ledger::StaffCredentials, domain::Error> askProof(const QCommandLineParser &parser);
/// Tells whoever stands there, once, what an authenticator has to be given; nothing without one-time codes.
void showProof(const ledger::StaffCredentials &credentials, const QString &name, Terminal &terminal);
/// The otpauth URI, for --json; empty without one-time codes.
[[nodiscard]] QString proofUri(const ledger::StaffCredentials &credentials, const QString &name);

} // namespace chancery::admin
