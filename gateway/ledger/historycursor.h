// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QString>

namespace chancery::ledger {

/// Where a page of history ended: text for the caller, opaque to them.
struct HistoryCursor
{
    qint64 createdMicros = 0;
    QString id;

    [[nodiscard]] QString toText() const;
    /// Error: `cursor_malformed`.
    static domain::Expected<HistoryCursor, domain::Error> fromText(const QString &text);
};

} // namespace chancery::ledger
