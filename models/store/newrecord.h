// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace chancery::store {

/// A record on its way into the store: already sealed to the people who may read it.
struct NewRecord
{
    /// What it is about: the application's reference (ref_…).
    QString record;
    /// "application", "payment_note", …; what the relay's inbox calls it.
    QString kind;
    /// The revision it was based on; 0 for the first.
    qint64 baseRevision = 0;
    /// CMS, DER; at most OutboxTable::largestRecord bytes.
    QByteArray sealed;
    /// By what it may be found again, e.g. the document number; kept as a blind index only. Empty = not at all.
    QString lookUp{};
    /// A UUIDv7 that was told before; empty: one is made.
    QString msgId{};
};

} // namespace chancery::store
