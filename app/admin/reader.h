// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/cmsopener.h"

class QCommandLineParser;

namespace chancery::admin {

/// Adds --reader-cert, --reader-key and --reader-passphrase-file: who opens what was sealed.
void declareReader(QCommandLineParser &parser);
/// Errors: those of readFile() and readPassphrase(), of CmsOpener; `bad_option`.
[[nodiscard]] domain::Expected<crypto::CmsOpener, domain::Error> openReader(const QCommandLineParser &parser);

} // namespace chancery::admin
