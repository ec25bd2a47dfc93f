// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/kiosk/guidedtraveller.h"

#include "models/domain/mrzencoder.h"

using namespace chancery::domain;

namespace chancery::app {

namespace {

struct Answer
{
    FieldId field;
    const char *value;
};

constexpr Answer answers[]{
    {FieldId::VisaType, "tourist"},
    {FieldId::Entries, "single"},
    {FieldId::Processing, "regular"},
    {FieldId::MainDestination, "Capital City"},
    {FieldId::PurposeDetail, "Museums and gardens"},
    {FieldId::BirthPlace, "Zenith"},
    {FieldId::BirthCountry, "FRA"},
    {FieldId::CivilStatus, "single"},
    {FieldId::Occupation, "retired"},
    {FieldId::CostsCoveredBy, "self"},
    {FieldId::MeansOfSupport, "prepaid_accommodation"},
    {FieldId::HostKind, "hotel"},
    {FieldId::HostName, "Hotel Meridian"},
    {FieldId::DocumentIssuingAuthority, "Passport Office"},
    {FieldId::EmergencyName, "Bengt Eriksson"},
    {FieldId::EmergencyRelation, "brother"},
    {FieldId::BlankPagesConfirmed, "agree"},
    {FieldId::TruthDeclaration, "agree"},
};

} // namespace

QStringList GuidedTraveller::passportLines() const
{
    MrzFields fields;
    fields.documentCode = QStringLiteral("P");
    fields.issuingState = QStringLiteral("UTO");
    fields.nationality = QStringLiteral("UTO");
    fields.documentNumber = QStringLiteral("L898902C3");
    fields.birthDate = QStringLiteral("740812");
    fields.sex = QStringLiteral("F");
    fields.expiryDate = m_today.addYears(5).toString(QStringLiteral("yyMMdd"));
    fields.primaryIdentifier = QStringLiteral("ERIKSSON");
    fields.secondaryIdentifier = QStringLiteral("ANNA MARIA");
    const auto lines = encodeMrz(MrzFormat::Td3, fields);
    return lines ? *lines : QStringList();
}

QString GuidedTraveller::answer(const intake::FieldSpec &field) const
{
    switch (field.id) {
    case FieldId::DocumentIssueDate:
        return m_today.addYears(-2).toString(Qt::ISODate);
    case FieldId::IntendedArrivalDate:
        return m_today.addDays(30).toString(Qt::ISODate);
    case FieldId::IntendedDepartureDate:
        return m_today.addDays(40).toString(Qt::ISODate);
    case FieldId::TravelInsuranceValidTo:
        return m_today.addDays(90).toString(Qt::ISODate);
    default: // the form has 75 fields; most need no thought
        break;
    }
    for (const Answer &known : answers) {
        if (known.field == field.id && (field.options.isEmpty() || field.options.contains(QLatin1String(known.value))))
            return QLatin1String(known.value);
    }
    switch (field.kind) {
    case FieldKind::Choice:
    case FieldKind::ChoiceList:
        return field.options.value(0);
    case FieldKind::Bool:
        return QStringLiteral("no");
    case FieldKind::Date:
    case FieldKind::UncertainDate:
        return m_today.addDays(30).toString(Qt::ISODate);
    case FieldKind::Country:
    case FieldKind::CountryList:
        return QStringLiteral("FRA");
    case FieldKind::Phone:
        return QStringLiteral("+81312345678");
    case FieldKind::Email:
    case FieldKind::PhoneOrEmail:
        return QStringLiteral("anna.eriksson@example.org");
    case FieldKind::Language:
        return QStringLiteral("en");
    case FieldKind::Text:
    case FieldKind::Name:
    case FieldKind::NameList:
        return QStringLiteral("Anna Eriksson");
    case FieldKind::Moment:
    case FieldKind::PostalAddress:
    case FieldKind::VisaList:
    case FieldKind::Opaque:
        return {};
    }
    Q_UNREACHABLE();
}

QString GuidedTraveller::addressPart(const QString &part)
{
    if (part == QLatin1String("line1"))
        return QStringLiteral("1 Harbour Street");
    if (part == QLatin1String("city"))
        return QStringLiteral("Zenith");
    if (part == QLatin1String("postalCode"))
        return QStringLiteral("10001");
    return QStringLiteral("FRA");
}

QStringList GuidedTraveller::addressParts()
{
    return {QStringLiteral("line1"), QStringLiteral("city"), QStringLiteral("postalCode"), QStringLiteral("country")};
}

} // namespace chancery::app
