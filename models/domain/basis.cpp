// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/basis.h"

#include "models/domain/jsonreader.h"

#include <QRegularExpression>

namespace chancery::domain {

namespace {

// A code of the fee schedule: what it means is the schedule's to say.
QString code(JsonReader &reader, QLatin1String name)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9_.-]{1,40}\\z"));
    const QString text = reader.text(name);
    if (!shape.match(text).hasMatch())
        reader.fail(name, QStringLiteral("expected a code of 1 to 40 letters, digits, _ . -"));
    return text;
}

}

Expected<Basis, Error> Basis::fromJson(const QJsonValue &json)
{
    static const QRegularExpression state(QStringLiteral("\\A[A-Z]{1,3}\\z"));
    JsonReader reader(json, QStringLiteral("basis_malformed"));
    Basis basis;
    basis.post = code(reader, QLatin1String("post"));
    basis.nationality = reader.text(QLatin1String("nationality"));
    if (!state.match(basis.nationality).hasMatch())
        reader.fail(u"nationality", QStringLiteral("expected one to three capital letters"));
    basis.visaType = code(reader, QLatin1String("visa_type"));
    basis.entries = code(reader, QLatin1String("entries"));
    basis.processing = code(reader, QLatin1String("processing"));
    const QJsonValue age = reader.value(QLatin1String("age"));
    if (!age.isNull() && !age.isUndefined())
        basis.age = static_cast<int>(reader.integer(QLatin1String("age"), 0, 149));
    if (!reader.ok())
        return Unexpected(reader.error());
    return basis;
}

QJsonObject Basis::toJson() const
{
    return {
        {QStringLiteral("post"), post},
        {QStringLiteral("nationality"), nationality},
        {QStringLiteral("visa_type"), visaType},
        {QStringLiteral("entries"), entries},
        {QStringLiteral("processing"), processing},
        {QStringLiteral("age"), age ? QJsonValue(*age) : QJsonValue(QJsonValue::Null)},
    };
}

} // namespace chancery::domain
