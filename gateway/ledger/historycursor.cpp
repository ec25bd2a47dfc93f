// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/historycursor.h"

#include "gateway/ledger/shiftid.h"

#include "models/domain/ids.h"

namespace chancery::ledger {

namespace {

bool isRow(const QString &id)
{
    return domain::PaymentId(id).isWellFormed() || ShiftId(id).isWellFormed();
}

} // namespace

QString HistoryCursor::toText() const
{
    return QString::number(createdMicros) + u'.' + id;
}

domain::Expected<HistoryCursor, domain::Error> HistoryCursor::fromText(const QString &text)
{
    const qsizetype dot = text.indexOf(u'.');
    bool isNumber = false;
    const HistoryCursor cursor{text.left(dot).toLongLong(&isNumber), text.mid(dot + 1)};
    if (dot < 1 || !isNumber || !isRow(cursor.id))
        return domain::Unexpected(
            domain::Error{QStringLiteral("cursor_malformed"), QStringLiteral("not a cursor of this server")});
    return cursor;
}

} // namespace chancery::ledger
