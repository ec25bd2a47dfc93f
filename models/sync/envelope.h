// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace chancery::sync {

/// A sealed record on its way to the relay, which can neither read nor change it.
struct Envelope
{
    QString epoch; ///< UUID of the numbering; a restore on either side begins a new one
    qint64 seq = 0; ///< from 1, without gaps within the epoch
    QString msgId; ///< UUIDv7; the same in every epoch, so that the relay takes a record once
    QString kind;
    QString record; ///< the application's reference
    qint64 baseRevision = 0;
    QByteArray sha256; ///< of `sealed`, 32 bytes
    QByteArray sealed; ///< CMS, DER

    bool operator==(const Envelope &) const = default;
};

} // namespace chancery::sync
