// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/parameters.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QString>

namespace chancery::ledger {

/// Where a page of rows ended, the newest first: text for the caller, opaque to them.
struct PageCursor
{
    qint64 micros = 0; ///< of the last row's time, since 1970
    QString id; ///< of the last row

    [[nodiscard]] QString toText() const;

    /// Error: `cursor_malformed`, also for the cursor of rows of another kind.
    template <typename Id>
    static domain::Expected<PageCursor, domain::Error> fromText(const QString &text)
    {
        return fromText(text, [](const QString &id) { return Id(id).isWellFormed(); });
    }
    /// Adds the two parameters of the row after which a page begins; NULLs, the first page, for an empty text. Errors:
    /// as fromText().
    template <typename Id>
    static domain::Expected<void, domain::Error> addTo(Parameters &parameters, const QString &text)
    {
        if (text.isEmpty()) {
            parameters.null().null();
            return {};
        }
        const auto cursor = fromText<Id>(text);
        if (!cursor)
            return domain::Unexpected(cursor.error());
        parameters.number(cursor->micros).text(cursor->id);
        return {};
    }

private:
    static domain::Expected<PageCursor, domain::Error> fromText(const QString &text, bool (*isRow)(const QString &id));
};

} // namespace chancery::ledger
