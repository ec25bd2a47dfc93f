// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/fieldwords.h"

#include <QCoreApplication>

namespace chancery::wizard {

using domain::FieldId;

namespace {

struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)

public:
    static QString label(FieldId field);
    static QString help(FieldId field);
};

QString FieldWords::label(FieldId field)
{
    switch (field) {
    case FieldId::UiLanguage:
        return tr("Language");
    case FieldId::ConsentPrivacyVersion:
    case FieldId::ConsentAt:
        return tr("Agreement to the privacy notice");
    case FieldId::EnteredBy:
        return tr("Filled in by");
    case FieldId::DocumentType:
        return tr("Kind of passport");
    case FieldId::DocumentNumber:
        return tr("Passport number");
    case FieldId::DocumentIssuingState:
        return tr("Country that issued the passport");
    case FieldId::DocumentIssueDate:
        return tr("Date of issue");
    case FieldId::DocumentExpiryDate:
        return tr("Date of expiry");
    case FieldId::DocumentIssuingAuthority:
        return tr("Issuing authority");
    case FieldId::BlankPagesConfirmed:
        return tr("Two blank pages");
    case FieldId::MrzSource:
    case FieldId::MrzChecksOk:
        return tr("Reading of the passport");
    case FieldId::Surname:
        return tr("Surname");
    case FieldId::SurnameAtBirth:
        return tr("Surname at birth");
    case FieldId::GivenNames:
        return tr("Given names");
    case FieldId::HasSingleName:
        return tr("Do you have only one name?");
    case FieldId::OtherNames:
        return tr("Other names you have used");
    case FieldId::NameNativeScript:
        return tr("Name in your own script");
    case FieldId::BirthDate:
        return tr("Date of birth");
    case FieldId::BirthPlace:
        return tr("Place of birth");
    case FieldId::BirthCountry:
        return tr("Country of birth");
    case FieldId::Sex:
        return tr("Sex");
    case FieldId::CivilStatus:
        return tr("Civil status");
    case FieldId::Nationality:
        return tr("Nationality");
    case FieldId::NationalityAtBirth:
        return tr("Nationality at birth");
    case FieldId::OtherNationalities:
        return tr("Other nationalities");
    case FieldId::NationalIdNumber:
        return tr("National identity number");
    case FieldId::GuardianSurname:
        return tr("Guardian’s surname");
    case FieldId::GuardianGivenNames:
        return tr("Guardian’s given names");
    case FieldId::GuardianRelation:
        return tr("What is the guardian to you?");
    case FieldId::GuardianNationality:
        return tr("Guardian’s nationality");
    case FieldId::GuardianAddress:
        return tr("Guardian’s address");
    case FieldId::GuardianPhone:
        return tr("Guardian’s phone number");
    case FieldId::GuardianEmail:
        return tr("Guardian’s e-mail");
    case FieldId::GuardianConsentSigned:
        return tr("Guardian’s consent");
    case FieldId::HomeAddress:
        return tr("Home address");
    case FieldId::Email:
        return tr("E-mail");
    case FieldId::Phone:
        return tr("Phone number");
    case FieldId::ResidenceOtherThanNationality:
        return tr("Do you live in a country other than that of your nationality?");
    case FieldId::ResidencePermitNumber:
        return tr("Number of your residence permit");
    case FieldId::ResidencePermitExpiry:
        return tr("Residence permit valid until");
    case FieldId::Occupation:
        return tr("Your occupation now");
    case FieldId::EmployerOrSchoolName:
        return tr("Name of employer or school");
    case FieldId::EmployerOrSchoolAddress:
        return tr("Address of employer or school");
    case FieldId::EmployerPhone:
        return tr("Phone number of employer or school");
    case FieldId::VisaType:
        return tr("Purpose of your trip");
    case FieldId::Entries:
        return tr("How often will you enter?");
    case FieldId::Processing:
        return tr("How soon do you need it?");
    case FieldId::PurposeDetail:
        return tr("More about your purpose");
    case FieldId::MainDestination:
        return tr("Main destination");
    case FieldId::FirstEntryPoint:
        return tr("Place of first entry");
    case FieldId::IntendedArrivalDate:
        return tr("Day of arrival");
    case FieldId::IntendedDepartureDate:
        return tr("Day of departure");
    case FieldId::PreviousVisas3y:
        return tr("Visas in the last three years");
    case FieldId::FingerprintsTakenBefore:
        return tr("Have your fingerprints been taken for a visa before?");
    case FieldId::FinalDestinationPermit:
        return tr("Country of your final destination and permit to enter it");
    case FieldId::HostKind:
        return tr("Where will you stay?");
    case FieldId::HostName:
        return tr("Name of host, company or hotel");
    case FieldId::HostAddress:
        return tr("Address of your stay");
    case FieldId::HostPhoneOrEmail:
        return tr("Phone number or e-mail of your stay");
    case FieldId::HostRelation:
        return tr("What is the host to you?");
    case FieldId::CostsCoveredBy:
        return tr("Who pays for your trip?");
    case FieldId::MeansOfSupport:
        return tr("How will you pay for your stay?");
    case FieldId::TravelInsurancePolicy:
        return tr("Number of your travel insurance");
    case FieldId::TravelInsuranceValidTo:
        return tr("Travel insurance valid until");
    case FieldId::EmergencyName:
        return tr("Name of a person to tell in an emergency");
    case FieldId::EmergencyPhone:
        return tr("Phone number for an emergency");
    case FieldId::EmergencyRelation:
        return tr("What is that person to you?");
    case FieldId::RefusedBefore:
        return tr("Have you ever been refused a visa?");
    case FieldId::CriminalRecord:
        return tr("Criminal record");
    case FieldId::TruthDeclaration:
        return tr("Declaration");
    case FieldId::SignatureRef:
        return tr("Signature");
    case FieldId::PhotoRef:
        return tr("Photograph");
    case FieldId::FingerprintRef:
        return tr("Fingerprints");
    }
    return {};
}

QString FieldWords::help(FieldId field)
{
    // Only fields that need more than their name; the others have none on purpose.
    if (field == FieldId::DocumentNumber)
        return tr("As printed at the top of the photo page, for example L898902C3.");
    if (field == FieldId::DocumentIssueDate || field == FieldId::DocumentExpiryDate)
        return tr("As printed on the photo page.");
    if (field == FieldId::DocumentIssuingAuthority)
        return tr("As printed on the photo page, if it is there.");
    if (field == FieldId::BlankPagesConfirmed)
        return tr("The visa needs two empty pages.");
    if (field == FieldId::Surname || field == FieldId::GivenNames)
        return tr("As printed in your passport.");
    if (field == FieldId::OtherNames)
        return tr("Separate several names with commas.");
    if (field == FieldId::NameNativeScript)
        return tr("Leave it empty if the keys here do not have its letters.");
    if (field == FieldId::BirthDate)
        return tr("Leave day or month empty if your passport does not show it.");
    if (field == FieldId::BirthPlace)
        return tr("Town or city.");
    if (field == FieldId::Email)
        return tr("Give this or a phone number. Receipt and decision are sent here.");
    if (field == FieldId::Phone || field == FieldId::EmergencyPhone || field == FieldId::GuardianPhone || field == FieldId::EmployerPhone)
        return tr("With the country code, for example +81 3 1234 5678.");
    if (field == FieldId::MainDestination)
        return tr("City or region where you stay longest.");
    if (field == FieldId::FirstEntryPoint)
        return tr("Airport, port or border crossing.");
    if (field == FieldId::IntendedDepartureDate)
        return tr("The days of arrival and departure both count.");
    if (field == FieldId::MeansOfSupport)
        return tr("Choose everything that applies.");
    if (field == FieldId::GuardianConsentSigned)
        return tr("The guardian signs the paper form at the counter.");
    if (field == FieldId::RefusedBefore)
        return tr("If yes, a member of staff will ask you about it.");
    return {};
}

} // namespace

QString fieldLabel(FieldId field)
{
    return FieldWords::label(field);
}

QString fieldHelp(FieldId field)
{
    return FieldWords::help(field);
}

} // namespace chancery::wizard
