// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace chancery::store {

/// Where the audit begins and ends.
struct AuditHead
{
    QString chain; ///< UUID; the "epoch" of a checkpoint
    qint64 firstSeq = 1;
    QByteArray firstPrevious; ///< hash before the first entry kept: 32 zero bytes at the beginning of all
    qint64 seq = 0; ///< of the last entry, 0: none yet
    QByteArray hash; ///< of the last entry

    bool operator==(const AuditHead &) const = default;
};

} // namespace chancery::store
