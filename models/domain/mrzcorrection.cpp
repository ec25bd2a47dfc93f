// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/mrzcorrection.h"

namespace chancery::domain {

QJsonObject MrzCorrection::toJson() const
{
    return {{QStringLiteral("line"), line}, {QStringLiteral("column"), column}, {QStringLiteral("from"), QString(from)},
        {QStringLiteral("to"), QString(to)}};
}

} // namespace chancery::domain
