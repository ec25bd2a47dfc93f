// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"

#include <QString>
#include <QUuid>

namespace chancery::ledger {

/// A version that somebody makes out of all that are there.
struct RecordMerge
{
    QUuid message; ///< of the version, which is pushed as any other
    domain::ApplicationRef application;
    QString post;
    qint64 revision = 0; ///< the newest version that the person had before them
    domain::StaffId staff;
    domain::DeviceId device;
};

} // namespace chancery::ledger
