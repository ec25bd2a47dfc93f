// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/admin/exitcode.h"
#include "gateway/ledger/ledger.h"
#include "gateway/ledger/staffcredentials.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QJsonObject>
#include <QString>

#include <memory>

class QCommandLineParser;

namespace chancery::admin {

class Terminal;

/// --password-file and --totp, for the commands that give an account its proofs.
void declareProof(QCommandLineParser &parser);
/// A password from the file or typed twice at the terminal, never from an argument, and a new secret where --totp asks
/// for one-time codes. Errors: `passphrase_short`, `password_missing`, `password_differs`, file errors.
[[nodiscard]] domain::Expected<ledger::StaffCredentials, domain::Error> askProof(const QCommandLineParser &parser);

/// The books, and the proofs that an account in them gets.
struct StaffAccess
{
    ledger::StaffCredentials credentials;
    std::unique_ptr<ledger::Ledger> books;
};
/// askProof() and the books that the options name. What went wrong has been told; the code is to be returned.
[[nodiscard]] domain::Expected<StaffAccess, ExitCode> openWithProof(
    const QCommandLineParser &parser, Terminal &terminal);
/// Tells what was done, with --json `made`, and to whoever stands there, once, what an authenticator has to be given.
void tellProof(const QString &line, QJsonObject made, const ledger::StaffCredentials &credentials, const QString &name,
    Terminal &terminal);

} // namespace chancery::admin
