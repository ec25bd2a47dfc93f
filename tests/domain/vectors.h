// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace chancery::domaintest {

/// A file of tests/data; ends the test program when it is not there.
inline QByteArray readData(const QString &name)
{
    QFile file(QStringLiteral(CHANCERY_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

inline QJsonObject readDataObject(const QString &name)
{
    return QJsonDocument::fromJson(readData(name)).object();
}

} // namespace chancery::domaintest
