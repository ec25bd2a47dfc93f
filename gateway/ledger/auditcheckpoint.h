// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/ids.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

namespace chancery::ledger {

/// How far a device's audit reached.
struct AuditCheckpoint
{
    domain::DeviceId device;
    QUuid chain;
    qint64 seq = 0;
    QByteArray head; ///< 32 bytes
    QString receipt; ///< what the relay signed
};

/// What became of one.
struct AuditOutcome
{
    enum class Kind {
        Taken,
        Known, ///< the very same was taken before
        Back, ///< the audit reached further before: its end was cut off
        Conflict, ///< this entry had another hash before
    };
    Kind kind = Kind::Taken;
    QString receipt; ///< of the one that is in the books; empty for Back and Conflict
    bool newChain = false; ///< the device had another chain before
};

} // namespace chancery::ledger
