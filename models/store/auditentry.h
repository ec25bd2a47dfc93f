// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <QByteArray>
#include <QString>

namespace chancery::store {

/// One entry of the audit as it is stored.
struct AuditEntry
{
    qint64 seq = 0; ///< from 1, without gaps
    domain::Instant at;
    QString event; ///< AuditEvent's name
    QByteArray subject; ///< keyed pseudonym of what it is about, 32 bytes; empty: of nothing
    QString detail; ///< codes and identifiers
    QByteArray hash; ///< of this entry and, through the one before it, of all before
    QByteArray mac; ///< over the hash, by the audit's key

    bool operator==(const AuditEntry &) const = default;
};

} // namespace chancery::store
