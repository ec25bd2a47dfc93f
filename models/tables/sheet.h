// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/money.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace chancery::tables {

/// A figure that is no amount.
struct Figure
{
    qint64 value = 0;
    bool operator==(const Figure &) const = default;
};

/// What stands in a cell. Money stands without its currency, which has a column of its own.
using Cell = std::variant<QString, Figure, domain::Money, domain::Instant>;

/// A table to hand on: headings in the person's language, rows as long as they are.
struct Sheet
{
    QString name; ///< at most 31 characters are kept where a format wants it so
    QStringList headings;
    std::vector<std::vector<Cell>> rows;
};

/// The cell as text that a spreadsheet and a program read alike: 11200.00, 2026-11-26T09:30:00Z.
[[nodiscard]] QString plainText(const Cell &cell);

} // namespace chancery::tables
