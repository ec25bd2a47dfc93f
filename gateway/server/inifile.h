// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace chancery::server {

/// `[section]`, `key = value`, comments from # or ; at the start of a line. Names become section_key, lower case (keys
/// before the first section: key). Doubled keys and everything else are refused. Errors: `ini_malformed` with the
/// line's number.
domain::Expected<QMap<QString, QString>, domain::Error> parseIni(const QByteArray &bytes);

} // namespace chancery::server
