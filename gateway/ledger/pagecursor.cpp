// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/pagecursor.h"

namespace chancery::ledger {

QString PageCursor::toText() const
{
    return QString::number(micros) + u'.' + id;
}

domain::Expected<PageCursor, domain::Error> PageCursor::fromText(const QString &text, bool (*isRow)(const QString &id))
{
    const qsizetype dot = text.indexOf(u'.');
    bool isNumber = false;
    const PageCursor cursor{text.left(dot).toLongLong(&isNumber), text.mid(dot + 1)};
    if (dot < 1 || !isNumber || !isRow(cursor.id))
        return domain::Unexpected(
            domain::Error{QStringLiteral("cursor_malformed"), QStringLiteral("not a cursor of this server")});
    return cursor;
}

} // namespace chancery::ledger
