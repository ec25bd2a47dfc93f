// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace chancery::app {

/// Sends Qt's messages to standard error, or to rotating files (10 MB × 5) in `folder`. What is logged are codes,
/// references and machine facts: never answers of a person, never secrets.
void startLogging(const QString &folder);

/// The last lines that were logged, at most `most`, the newest at the end.
[[nodiscard]] QStringList lastLogLines(int most);

} // namespace chancery::app
