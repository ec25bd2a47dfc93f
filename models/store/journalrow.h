// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <QByteArray>
#include <QString>

namespace chancery::store {

/// A payment attempt that must be found again after a crash. The newest attempt of an application, and only that.
struct JournalRow
{
    QString application; ///< ref_…
    QByteArray idempotencyKey;
    QByteArray request; ///< what was or will be sent, as its owner wrote it
    QString payment; ///< pay_…; empty until the relay has answered
    QString state; ///< last known state; empty until then
    domain::Instant updatedAt;

    bool operator==(const JournalRow &) const = default;
};

} // namespace chancery::store
