// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <QMap>
#include <QString>

#include <optional>

namespace chancery::store {

/// How an application stands, as the relay told last.
struct Standing
{
    /// State of each payment that money has moved by.
    QMap<QString, QString> payments;
    QString decision; ///< processing, approved, rejected; empty: none yet
    bool stale = false; ///< two versions of its record are there: a clerk decides
    domain::Instant at; ///< of the last change

    bool operator==(const Standing &) const = default;
};

} // namespace chancery::store
