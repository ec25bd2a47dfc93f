// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/admin/exitcode.h"

#include <QString>

class QCommandLineParser;

namespace chancery::admin {

class Terminal;

/// Adds what both `keys` commands take.
void declareRecordKeys(QCommandLineParser &parser);
/// Writes `stem`.key (encrypted, 0600) and `stem`.pem into --out and registers the certificate for `post`, or for every post when
/// it is empty. Files that are there are never replaced; when the database refuses, nothing is left behind.
[[nodiscard]] ExitCode makeRecordKeys(
    const QCommandLineParser &parser, Terminal &terminal, const QString &post, const QString &stem);

} // namespace chancery::admin
