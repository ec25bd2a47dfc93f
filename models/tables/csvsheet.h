// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/tables/sheet.h"

namespace chancery::tables {

/// RFC 4180, UTF-8 with a mark so that spreadsheets know it. Texts that a spreadsheet would take for a formula begin
/// with an apostrophe.
[[nodiscard]] QByteArray csvOf(const Sheet &sheet);
/// Whole or not at all, readable for its owner only. Errors: `sheet_unwritable`.
[[nodiscard]] domain::Expected<void, domain::Error> writeCsv(const Sheet &sheet, const QString &path);

} // namespace chancery::tables
