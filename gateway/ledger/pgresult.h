// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/failure.h"
#include "models/domain/clock.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct pg_result;

namespace chancery::ledger {

/// Rows of one statement, text format. Rows and columns are counted from 0 and must exist.
class PgResult
{
public:
    explicit PgResult(pg_result *result);

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
    struct Clear
    {
        void operator()(pg_result *result) const;
    };
    std::unique_ptr<pg_result, Clear> m_result;
};

} // namespace chancery::ledger
