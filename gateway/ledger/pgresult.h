// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/failure.h"
#include "models/domain/clock.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

struct pg_result;

namespace chancery::ledger {

/// Rows of one statement, text format. Rows and columns are counted from 0 and must exist.
class PgResult
{
public:
    explicit PgResult(pg_result *result);

    /// One result for each of so many askers, with the rows that have its place (from 1) in their first column, which
    /// is none of its columns. A failure is everybody's.
    [[nodiscard]] std::vector<PgResult> dealt(std::size_t askers) const;

    /// Nothing when the statement succeeded.
    [[nodiscard]] std::optional<Failure> failure() const;
    /// The server waits for the rows of a COPY.
    [[nodiscard]] bool isCopyIn() const;
    [[nodiscard]] int rows() const;
    /// Rows that an INSERT or UPDATE touched.
    [[nodiscard]] int affected() const;

    [[nodiscard]] bool isNull(int row, int column) const;
    /// Empty for NULL.
    [[nodiscard]] QString text(int row, int column) const;
    /// 0 for NULL.
    [[nodiscard]] qint64 number(int row, int column) const;
    [[nodiscard]] bool boolean(int row, int column) const;
    /// A bytea column; empty for NULL.
    [[nodiscard]] QByteArray bytes(int row, int column) const;
    /// A column written as milliseconds since 1970.
    [[nodiscard]] domain::Instant instant(int row, int column) const;

private:
    [[nodiscard]] int place(int row) const { return m_rows ? m_rows->at(static_cast<std::size_t>(row)) : row; }
    [[nodiscard]] QByteArray raw(int row, int column) const; ///< valid as long as this result

    std::shared_ptr<pg_result> m_result;
    std::optional<std::vector<int>> m_rows; ///< nothing: all
    int m_before = 0; ///< columns that are not counted
};

} // namespace chancery::ledger
