// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"

#include <QByteArray>
#include <QString>

namespace chancery::ledger {

/// A version of an application as its sealed record has it.
struct StoredRecord
{
    QString msgId; ///< UUID
    QString application;
    domain::DeviceId device;
    QString deviceName;
    qint64 baseRevision = 0;
    domain::Instant receivedAt;
    QByteArray sealed; ///< CMS, DER: for the post and the ministry
};

} // namespace chancery::ledger
