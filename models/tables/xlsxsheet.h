// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/tables/sheet.h"

namespace chancery::tables {

/// A workbook of one sheet: texts as texts (never formulas), amounts and figures as numbers, times as dates of UTC, the
/// headings held in sight. Whole or not at all, readable for its owner only. Errors: `sheet_unwritable`.
[[nodiscard]] domain::Expected<void, domain::Error> writeXlsx(const Sheet &sheet, const QString &path);

} // namespace chancery::tables
