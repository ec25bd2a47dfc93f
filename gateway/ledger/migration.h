// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace chancery::ledger {

/// One numbered SQL file, resources/sql/NNNN_name.sql. Once released it never changes: a correction is a new file.
struct Migration
{
    int version = 0; ///< NNNN, rising; a number may be left out
    QString name; ///< the file's name without number and ending
    QByteArray sql;

    [[nodiscard]] QString checksum() const; ///< SHA-256, hex
};

/// Those compiled into this program, in order.
[[nodiscard]] std::vector<Migration> builtInMigrations();

} // namespace chancery::ledger
