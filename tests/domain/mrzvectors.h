// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace chancery::test {

/// The vectors' day.
inline const QDate vectorDay(2026, 9, 1);

/// A file of tests/data, or an empty object when it cannot be read (the tests then find no rows and fail).
inline QJsonObject readData(const QString &name)
{
    QFile file(QStringLiteral(CHANCERY_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

inline QStringList texts(const QJsonValue &array)
{
    QStringList result;
    for (const QJsonValue value : array.toArray())
        result.append(value.toString());
    return result;
}

} // namespace chancery::test
