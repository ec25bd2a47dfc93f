// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/store/database.h"

#include <QSqlQuery>

#include <type_traits>
#include <utility>
#include <vector>

namespace chancery::store {

/// All further rows: what `read` makes of each, an Expected<T, Error>. The first error ends it.
template <typename Read>
auto allRows(QSqlQuery &rows, Read read)
{
    using Row = std::remove_cvref_t<decltype(*read(rows))>;
    using Rows = domain::Expected<std::vector<Row>, domain::Error>;
    std::vector<Row> all;
    while (true) {
        const auto more = Database::step(rows);
        if (!more)
            return Rows(domain::Unexpected(more.error()));
        if (!*more)
            return Rows(std::move(all));
        auto row = read(rows);
        if (!row)
            return Rows(domain::Unexpected(row.error()));
        all.push_back(std::move(*row));
    }
}

} // namespace chancery::store
