// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/fields.h"

#include <QRegularExpression>

#include <algorithm>

namespace chancery::protocol {

QString boundedText(domain::JsonReader &reader, QLatin1String name, qsizetype minimum, qsizetype maximum)
{
    const QString text = reader.text(name);
    const bool clean = std::none_of(text.begin(), text.end(),
        [](QChar character) { return character.category() == QChar::Other_Control; });
    if (text.size() < minimum || text.size() > maximum || !clean) {
        reader.fail(
            name, QStringLiteral("expected %1 to %2 characters, none of them a control").arg(minimum).arg(maximum));
    }
    return text;
}

QString codeText(domain::JsonReader &reader, QLatin1String name)
{
    static const QRegularExpression shape(QStringLiteral("\\A[a-z0-9_.]{1,40}\\z"));
    const QString text = reader.text(name);
    if (!shape.match(text).hasMatch())
        reader.fail(name, QStringLiteral("expected a code of 1 to 40 of a-z 0-9 _ ."));
    return text;
}

QString uuidText(domain::JsonReader &reader, QLatin1String name)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\z"));
    const QString text = reader.text(name);
    if (!shape.match(text).hasMatch())
        reader.fail(name, QStringLiteral("expected a UUID in lower case"));
    return text;
}

bool isPem(const QString &text, QLatin1String label)
{
    static const QRegularExpression shape(QStringLiteral("\\A\\s*-----BEGIN ([A-Z0-9 ]+)-----\\r?\\n"
                                                         "[A-Za-z0-9+/=\\r\\n]+"
                                                         "-----END \\1-----\\s*\\z"));
    const auto match = shape.match(text);
    return match.hasMatch() && match.captured(1) == label;
}

std::vector<QString> certificates(domain::JsonReader &reader, QLatin1String name)
{
    std::vector<QString> result = reader.texts(name);
    for (const QString &certificate : result) {
        if (!isPem(certificate, QLatin1String("CERTIFICATE")))
            reader.fail(name, QStringLiteral("expected PEM certificates"));
    }
    return result;
}

QJsonArray toArray(const std::vector<QString> &texts)
{
    QJsonArray array;
    for (const QString &text : texts)
        array.append(text);
    return array;
}

} // namespace chancery::protocol
