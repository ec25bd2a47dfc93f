// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/jsonreader.h"

#include <QJsonArray>
#include <QString>

#include <vector>

// What several messages of this room share; not for others.
namespace chancery::protocol {

/// Text of `minimum` to `maximum` characters without control characters.
QString boundedText(domain::JsonReader &reader, QLatin1String name, qsizetype minimum, qsizetype maximum);
/// 1–40 of [a-z0-9_.]: error codes, methods, kinds.
QString codeText(domain::JsonReader &reader, QLatin1String name);
/// A UUID in lower case without braces.
QString uuidText(domain::JsonReader &reader, QLatin1String name);
/// One PEM block of the label given, with nothing around it but white space.
bool isPem(const QString &text, QLatin1String label);
/// An array of PEM certificates.
std::vector<QString> certificates(domain::JsonReader &reader, QLatin1String name);
QJsonArray toArray(const std::vector<QString> &texts);

/// An identifier of domain/ids.h.
template <typename Id>
Id identifier(domain::JsonReader &reader, QLatin1String name)
{
    const Id id(reader.text(name));
    if (!id.isWellFormed())
        reader.fail(name, QStringLiteral("expected an identifier"));
    return id;
}

/// An array whose elements have a fromJson of their own.
template <typename T>
std::vector<T> list(domain::JsonReader &reader, QLatin1String name)
{
    std::vector<T> result;
    const QJsonArray items = reader.array(name);
    for (qsizetype i = 0; i < items.size() && reader.ok(); ++i) {
        auto read = T::fromJson(items.at(i));
        if (read)
            result.push_back(std::move(read).value());
        else
            reader.fail(QStringLiteral("%1[%2]").arg(name).arg(i), read.error().detail);
    }
    return result;
}

} // namespace chancery::protocol
