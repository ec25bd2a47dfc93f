// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/mrzresult.h"

#include <QJsonArray>

namespace chancery::domain {

QJsonObject MrzResult::toJson() const
{
    QJsonArray corrected;
    for (const MrzCorrection &correction : corrections)
        corrected.append(correction.toJson());
    const QJsonValue null(QJsonValue::Null);
    return {
        {QStringLiteral("format"), format ? QJsonValue(toString(*format)) : null},
        {QStringLiteral("valid"), valid},
        {QStringLiteral("errors"), QJsonArray::fromStringList(errors)},
        {QStringLiteral("warnings"), QJsonArray::fromStringList(warnings)},
        {QStringLiteral("fields"), fields ? QJsonValue(fields->toJson()) : null},
        {QStringLiteral("repaired_lines"), QJsonArray::fromStringList(repairedLines)},
        {QStringLiteral("corrections"), corrected},
    };
}

} // namespace chancery::domain
