// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLatin1String>

#include <array>

namespace chancery::store {

/// A column whose values are sealed by RowSealer, and the column that names its rows there.
struct SealedColumn
{
    QLatin1String table;
    QLatin1String row;
    QLatin1String column;
};

/// All of them: what a new data key must reach. A test holds this list against the schema. derived_keys comes first,
/// so that nothing can be opened by a new key alone before they can.
inline constexpr std::array<SealedColumn, 8> sealedColumns{{
    {QLatin1String("derived_keys"), QLatin1String("name"), QLatin1String("body")},
    {QLatin1String("settings"), QLatin1String("look_up"), QLatin1String("body")},
    {QLatin1String("payment_journal"), QLatin1String("look_up"), QLatin1String("body")},
    {QLatin1String("receipts"), QLatin1String("look_up"), QLatin1String("body")},
    {QLatin1String("standings"), QLatin1String("look_up"), QLatin1String("body")},
    {QLatin1String("drafts"), QLatin1String("look_up"), QLatin1String("body")},
    {QLatin1String("records"), QLatin1String("id"), QLatin1String("payload")},
    {QLatin1String("cases"), QLatin1String("look_up"), QLatin1String("body")},
}};

} // namespace chancery::store
