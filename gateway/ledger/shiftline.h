// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/currency.h"

#include <QString>

#include <optional>

namespace chancery::ledger {

/// One method and currency of a shift: what the books expect, what was counted, what the provider's statements say.
/// Minor units.
struct ShiftLine
{
    QString method;
    domain::Currency currency;
    qint64 inTill = 0; ///< float; cash only
    qint64 taken = 0;
    qint64 returned = 0;
    qint64 payments = 0;
    qint64 refunds = 0;
    std::optional<qint64> counted; ///< nothing: not counted, which cash always is at the close
    QString explanation;

    /// The provider's own statements about the payments of this line, as far as they have been read.
    struct Stated
    {
        qint64 payments = 0;
        qint64 taken = 0;
        qint64 missing = 0; ///< payments that no statement has shown yet
        bool operator==(const Stated &) const = default;
    };
    std::optional<Stated> stated; ///< nothing for cash

    [[nodiscard]] qint64 expected() const { return inTill + taken - returned; }
    [[nodiscard]] qint64 difference() const { return counted.value_or(expected()) - expected(); }
    bool operator==(const ShiftLine &) const = default;
};

} // namespace chancery::ledger
