// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/ids.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace chancery::ledger {

/// A sealed record on its way from a device; the relay cannot read it.
struct SealedRecord
{
    QUuid epoch;
    qint64 seq = 0; ///< 1, 2, 3, … within (device, epoch), no gaps
    QUuid msgId; ///< UUIDv7
    QString kind; ///< e.g. application
    QString record; ///< the record's opaque id
    qint64 baseRev = 0;
    QByteArray sha256; ///< of `sealed`, 32 bytes
    QByteArray sealed; ///< CMS, DER
    /// Of kind `payable` only: JSON of the basis, as the caller read it from the content; empty: it does not read.
    QByteArray basis{};
};

/// A push of one device, in order, all of one epoch.
struct SyncBatch
{
    domain::DeviceId device;
    QString post;
    QUuid epoch;
    std::vector<SealedRecord> records; ///< ≤ 100
};

/// Accepted as delivered, and refused for good.
struct DeadLetter
{
    QUuid msgId;
    QString code; ///< hash_wrong, malformed, wrong_epoch, duplicate_message
};

struct SyncOutcome
{
    QString incarnation; ///< changes with every restore of the central database
    QUuid epoch;
    qint64 acknowledged = 0; ///< highest seq committed without a gap, 0: none
    std::vector<DeadLetter> deadLetters;
    /// Set when a seq was sent again with other contents (cloned or restored disk): alarm; nothing after it was taken.
    std::optional<qint64> conflictAt;
    bool gap = false; ///< the push began, or went on, beyond acknowledged + 1: what lay beyond was not taken
};

} // namespace chancery::ledger
