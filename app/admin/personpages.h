// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QJsonObject>
#include <QString>

namespace chancery::admin {

/// Writes an export as pages that a person can read (PDF, A4): every value with its name. Needs a QGuiApplication.
/// Errors: `file_exists`, `file_unwritable`.
[[nodiscard]] domain::Expected<void, domain::Error> writePersonPages(const QJsonObject &person, const QString &path);

} // namespace chancery::admin
