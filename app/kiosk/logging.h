// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::app {

/// Sends Qt's messages to standard error, or to rotating files (10 MB × 5) in `folder`. What is logged are codes,
/// references and machine facts: never answers of a person, never secrets.
void startLogging(const QString &folder);

} // namespace chancery::app
