// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <QByteArray>
#include <QString>

namespace chancery::store {

/// One queued record, as the relay is to get it.
struct OutboxEntry
{
    QString epoch; ///< UUID
    qint64 seq = 0; ///< from 1, without gaps within the epoch
    QString msgId; ///< UUIDv7; stays the same in every epoch
    QString kind;
    QString record;
    qint64 baseRevision = 0;
    QByteArray sha256; ///< of `sealed`, 32 bytes
    QByteArray sealed; ///< CMS, DER
    domain::Instant queuedAt;

    bool operator==(const OutboxEntry &) const = default;
};

} // namespace chancery::store
