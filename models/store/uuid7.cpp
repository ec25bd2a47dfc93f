// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/uuid7.h"

#include <QUuid>

namespace chancery::store {

QString makeUuid7(domain::Instant now, domain::RandomSource &random)
{
    QByteArray bytes(16, Qt::Uninitialized);
    const auto milliseconds = static_cast<quint64>(now.time_since_epoch().count());
    for (qsizetype i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>((milliseconds >> (8 * (5 - i))) & 0xffU);
    bytes.replace(6, 10, random.bytes(10));
    bytes[6] = static_cast<char>((static_cast<unsigned char>(bytes[6]) & 0x0fU) | 0x70U); // version 7
    bytes[8] = static_cast<char>((static_cast<unsigned char>(bytes[8]) & 0x3fU) | 0x80U); // variant 10
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

} // namespace chancery::store
