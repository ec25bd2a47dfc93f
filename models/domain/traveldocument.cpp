// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/traveldocument.h"

#include "models/domain/application.h"
#include "models/domain/mrzdates.h"

namespace chancery::domain {

namespace {

/// Doc 9303-4 (8th edition, 2021) names the second letter; older passports leave it to the issuer, so all else is
/// ordinary.
QString typeOf(MrzFormat format, const MrzFields &fields)
{
    if (format != MrzFormat::Td3)
        return QStringLiteral("other");
    const QChar second = fields.documentCode.size() > 1 ? fields.documentCode.at(1) : QChar(u'P');
    switch (second.unicode()) {
    case u'D':
        return QStringLiteral("diplomatic");
    case u'E':
        return QStringLiteral("emergency");
    case u'O':
        return QStringLiteral("official");
    case u'R':
        return QStringLiteral("refugee_1951");
    case u'S':
        return QStringLiteral("stateless_1954");
    case u'T':
        return QStringLiteral("alien");
    case u'L':
    case u'M':
        return QStringLiteral("special");
    default:
        return QStringLiteral("ordinary");
    }
}

QString sexOf(const MrzFields &fields)
{
    if (fields.sex == u"F")
        return QStringLiteral("female");
    return fields.sex == u"M" ? QStringLiteral("male") : QStringLiteral("unspecified");
}

PartialDate birthOf(const MrzFields &fields, QDate today)
{
    const auto read = readMrzBirthDate(fields.birthDate, today);
    if (!read || !read->year)
        return {};
    return PartialDate::fromParts(*read->year, read->month, read->day).value_or(PartialDate());
}

QString inTitleCase(const QString &capitals)
{
    QString text = capitals.toLower();
    bool first = true;
    for (QChar &character : text) {
        if (first)
            character = character.toUpper();
        first = character.isSpace();
    }
    return text;
}

} // namespace

QString toString(MrzSource source)
{
    switch (source) {
    case MrzSource::Scanner:
        return QStringLiteral("scanner");
    case MrzSource::Camera:
        return QStringLiteral("camera");
    case MrzSource::Typed:
        return QStringLiteral("typed");
    case MrzSource::None:
        return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

std::optional<TravelDocument> TravelDocument::fromMrz(const MrzResult &result, QDate today)
{
    const bool travels = result.format && *result.format != MrzFormat::MrvA && *result.format != MrzFormat::MrvB;
    if (!result.valid || !travels || !result.fields || result.fields->documentNumber.isEmpty())
        return std::nullopt;
    const MrzFields &fields = *result.fields;
    TravelDocument document;
    document.format = *result.format;
    document.type = typeOf(*result.format, fields);
    document.number = fields.documentNumber;
    document.number.remove(u'<');
    document.issuingState = fields.issuingState;
    document.nationality = fields.nationality;
    document.name = {fields.primaryIdentifier, fields.secondaryIdentifier};
    document.nameMaybeTruncated = fields.nameMaybeTruncated;
    document.birthDate = birthOf(fields, today);
    document.sex = sexOf(fields);
    document.expiry = fields.expiryDateIso;
    document.fields = fields;
    return document;
}

void TravelDocument::fill(Application &application) const
{
    const QString surname = inTitleCase(name.primary);
    const QString given = inTitleCase(name.secondary);
    application.set(FieldId::DocumentType, type);
    application.set(FieldId::DocumentNumber, number);
    application.set(FieldId::DocumentIssuingState, issuingState);
    application.set(FieldId::DocumentExpiryDate, expiry ? QVariant(*expiry) : QVariant());
    application.set(FieldId::Surname, surname);
    application.set(FieldId::GivenNames, given);
    application.set(FieldId::HasSingleName, surname.isEmpty() != given.isEmpty());
    application.set(FieldId::BirthDate, QVariant::fromValue(birthDate));
    application.set(FieldId::Sex, sex);
    application.set(FieldId::Nationality, nationality);
}

} // namespace chancery::domain
