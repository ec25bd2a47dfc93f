// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/mrzfields.h"

namespace chancery::domain {

namespace {

QString toString(BirthDateCompleteness completeness)
{
    switch (completeness) {
    case BirthDateCompleteness::Complete:
        return QStringLiteral("complete");
    case BirthDateCompleteness::Partial:
        return QStringLiteral("partial");
    case BirthDateCompleteness::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QJsonValue isoDate(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

void insertOptional(QJsonObject &object, QLatin1String name, const std::optional<QString> &text)
{
    if (text)
        object.insert(name, *text);
}

} // namespace

QJsonObject MrzFields::toJson() const
{
    QJsonObject object{
        {QStringLiteral("document_code"), documentCode},
        {QStringLiteral("issuing_state"), issuingState},
        {QStringLiteral("document_number"), documentNumber},
        {QStringLiteral("document_number_check"), documentNumberCheck},
        {QStringLiteral("nationality"), nationality},
        {QStringLiteral("birth_date"), birthDate},
        {QStringLiteral("birth_date_check"), birthDateCheck},
        {QStringLiteral("birth_date_completeness"), toString(birthDateCompleteness)},
        {QStringLiteral("birth_date_iso"), isoDate(birthDateIso)},
        {QStringLiteral("sex"), sex},
        {QStringLiteral("expiry_date"), expiryDate},
        {QStringLiteral("expiry_date_check"), expiryDateCheck},
        {QStringLiteral("expiry_date_iso"), isoDate(expiryDateIso)},
        {QStringLiteral("primary_identifier"), primaryIdentifier},
        {QStringLiteral("secondary_identifier"), secondaryIdentifier},
        {QStringLiteral("name_maybe_truncated"), nameMaybeTruncated},
    };
    insertOptional(object, QLatin1String("optional_data_1"), optionalData1);
    insertOptional(object, QLatin1String("optional_data_2"), optionalData2);
    insertOptional(object, QLatin1String("personal_number"), personalNumber);
    insertOptional(object, QLatin1String("personal_number_check"), personalNumberCheck);
    insertOptional(object, QLatin1String("composite_check"), compositeCheck);
    return object;
}

} // namespace chancery::domain
