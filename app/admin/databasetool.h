// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QString>
#include <QStringList>

#include <memory>

class QProcess;

namespace chancery::admin {

/// pg_dump or pg_restore, started on the database of a libpq URL; where to connect, with the password, goes by
/// environment, since every user sees a command line. Its standard error is ours. Errors: `tool_missing`, `bad_url`.
[[nodiscard]] domain::Expected<std::unique_ptr<QProcess>, domain::Error> startDatabaseTool(
    const QString &tool, const QStringList &arguments, const QString &url);
/// Waits for its end. Errors: `tool_failed`.
[[nodiscard]] domain::Expected<void, domain::Error> awaitDatabaseTool(QProcess &process);

} // namespace chancery::admin
