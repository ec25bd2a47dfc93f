// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/sqlerror.h"

#include "models/store/errors.h"

#include <QSqlError>

namespace chancery::store {

namespace {

/// https://www.sqlite.org/rescode.html; the low byte is the primary code.
enum class SqliteCode {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    NotADatabase = 26
};

QLatin1String codeOf(int native)
{
    constexpr int shmSize = 10 | (19 << 8); // SQLITE_IOERR_SHMSIZE: the -shm file could not grow
    if (native == shmSize)
        return errors::diskFull;
    const int primary = native & 0xff;
    const auto is = [primary](SqliteCode code) { return primary == static_cast<int>(code); };
    if (is(SqliteCode::Full))
        return errors::diskFull;
    if (is(SqliteCode::ReadOnly) || is(SqliteCode::Permission))
        return errors::readOnly;
    if (is(SqliteCode::Busy) || is(SqliteCode::Locked))
        return errors::locked;
    if (is(SqliteCode::Corrupt) || is(SqliteCode::NotADatabase))
        return errors::damaged;
    return errors::unavailable;
}

} // namespace

domain::Error sqlError(const QSqlError &error, const QString &what)
{
    bool isNumber = false;
    const int native = error.nativeErrorCode().toInt(&isNumber);
    return {QString(isNumber ? codeOf(native) : errors::unavailable),
        QStringLiteral("%1: SQLite %2 %3").arg(what, error.nativeErrorCode(), error.databaseText())};
}

domain::Unexpected<domain::Error> failure(QLatin1String code, const QString &detail)
{
    return domain::Unexpected(domain::Error{QString(code), detail});
}

} // namespace chancery::store
