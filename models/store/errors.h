// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLatin1String>

/// Codes of the domain::Error values this room returns, besides those of models/crypto.
namespace chancery::store::errors {

/// The database was written by a newer program: install that one again, nothing has been touched.
inline constexpr QLatin1String newerDatabase("newer_database");
/// The database belongs to another data key.
inline constexpr QLatin1String wrongKey("wrong_key");
/// The file, or one row of it, is not what was written.
inline constexpr QLatin1String damaged("damaged");
inline constexpr QLatin1String diskFull("disk_full");
inline constexpr QLatin1String readOnly("read_only");
/// Another process has the database open.
inline constexpr QLatin1String locked("locked");
/// The file cannot be opened, read or written for a reason that is none of the above.
inline constexpr QLatin1String unavailable("store_unavailable");
/// A fault in the program: the SQL does not fit the schema, or the store is used before it is open.
inline constexpr QLatin1String misuse("store_misuse");
/// The vault has no key, yet a database exists: locked keychain, other user, or a lost key. No new key was made.
inline constexpr QLatin1String keyMissingForDatabase("key_missing_for_database");
/// A restore found a database in its way.
inline constexpr QLatin1String exists("store_exists");
/// Sealed, the record is larger than one push may carry.
inline constexpr QLatin1String recordTooLarge("record_too_large");
/// No refused record of that name is here.
inline constexpr QLatin1String letterUnknown("letter_unknown");

} // namespace chancery::store::errors
