// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/fielddefinition.h"

namespace chancery::domain {

namespace {

// One function, though long: it is the form, one line per field.
std::array<FieldDefinition, fieldCount> makeForm()
{
    const QStringList none;
    const QStringList enteredBy {
        QStringLiteral("applicant"), QStringLiteral("assistant"), QStringLiteral("staff")};
    const QStringList documentType {
        QStringLiteral("ordinary"), QStringLiteral("diplomatic"), QStringLiteral("service"),
        QStringLiteral("official"), QStringLiteral("special"), QStringLiteral("refugee_1951"),
        QStringLiteral("stateless_1954"), QStringLiteral("alien"), QStringLiteral("emergency"),
        QStringLiteral("other")};
    const QStringList mrzSource {
        QStringLiteral("scanner"), QStringLiteral("camera"), QStringLiteral("typed"), QStringLiteral("none")};
    const QStringList sex {
        QStringLiteral("female"), QStringLiteral("male"), QStringLiteral("unspecified")};
    const QStringList civilStatus {
        QStringLiteral("single"), QStringLiteral("married"), QStringLiteral("registered_partnership"),
        QStringLiteral("separated"), QStringLiteral("divorced"), QStringLiteral("widowed"), QStringLiteral("other")};
    const QStringList guardianRelation {
        QStringLiteral("parent"), QStringLiteral("legal_guardian"), QStringLiteral("other")};
    const QStringList occupation {
        QStringLiteral("employed"), QStringLiteral("self_employed"), QStringLiteral("student"),
        QStringLiteral("retired"), QStringLiteral("unemployed"), QStringLiteral("government"),
        QStringLiteral("military"), QStringLiteral("media"), QStringLiteral("religious"), QStringLiteral("crew"),
        QStringLiteral("other")};
    const QStringList visaType {
        QStringLiteral("transit"), QStringLiteral("tourist"), QStringLiteral("business"),
        QStringLiteral("family_visit"), QStringLiteral("study_short"), QStringLiteral("cultural_sport"),
        QStringLiteral("medical"), QStringLiteral("work_short"), QStringLiteral("official")};
    const QStringList entries {
        QStringLiteral("single"), QStringLiteral("double"), QStringLiteral("multiple_6m"),
        QStringLiteral("multiple_12m")};
    const QStringList processing {
        QStringLiteral("regular"), QStringLiteral("express"), QStringLiteral("rush")};
    const QStringList hostKind {
        QStringLiteral("person"), QStringLiteral("company"), QStringLiteral("hotel")};
    const QStringList payer {
        QStringLiteral("self"), QStringLiteral("sponsor"), QStringLiteral("employer"), QStringLiteral("other")};
    const QStringList means {
        QStringLiteral("cash"), QStringLiteral("credit_card"), QStringLiteral("travellers_cheques"),
        QStringLiteral("prepaid_accommodation"), QStringLiteral("prepaid_transport"),
        QStringLiteral("sponsor_covers_all")};
    // id, group, kind, required, source, sensitivity, longest text, most entries, options
    return {{
        {FieldId::UiLanguage, FieldGroup::Session, FieldKind::Language, true, FieldSource::System, 0, 0, 1, none},
        {FieldId::ConsentPrivacyVersion, FieldGroup::Session, FieldKind::Text, true, FieldSource::System, 0, 40, 1, none},
        {FieldId::ConsentAt, FieldGroup::Session, FieldKind::Moment, true, FieldSource::System, 0, 0, 1, none},
        {FieldId::EnteredBy, FieldGroup::Session, FieldKind::Choice, true, FieldSource::System, 0, 0, 1, enteredBy},
        {FieldId::DocumentType, FieldGroup::Document, FieldKind::Choice, true, FieldSource::Person, 2, 0, 1, documentType},
        {FieldId::DocumentNumber, FieldGroup::Document, FieldKind::Text, true, FieldSource::Person, 2, 20, 1, none},
        {FieldId::DocumentIssuingState, FieldGroup::Document, FieldKind::Country, true, FieldSource::Person, 1, 0, 1, none},
        {FieldId::DocumentIssueDate, FieldGroup::Document, FieldKind::Date, true, FieldSource::Person, 2, 0, 1, none},
        {FieldId::DocumentExpiryDate, FieldGroup::Document, FieldKind::Date, true, FieldSource::Person, 2, 0, 1, none},
        {FieldId::DocumentIssuingAuthority, FieldGroup::Document, FieldKind::Text, false, FieldSource::Person, 1, 80, 1, none},
        {FieldId::BlankPagesConfirmed, FieldGroup::Document, FieldKind::Bool, true, FieldSource::Person, 0, 0, 1, none},
        {FieldId::MrzSource, FieldGroup::Document, FieldKind::Choice, true, FieldSource::System, 0, 0, 1, mrzSource},
        {FieldId::MrzChecksOk, FieldGroup::Document, FieldKind::Bool, true, FieldSource::System, 0, 0, 1, none},
        {FieldId::Surname, FieldGroup::Person, FieldKind::Name, true, FieldSource::Person, 2, 100, 1, none},
        {FieldId::SurnameAtBirth, FieldGroup::Person, FieldKind::Name, false, FieldSource::Person, 2, 100, 1, none},
        {FieldId::GivenNames, FieldGroup::Person, FieldKind::Name, true, FieldSource::Person, 2, 100, 1, none},
        {FieldId::HasSingleName, FieldGroup::Person, FieldKind::Bool, true, FieldSource::Person, 1, 0, 1, none},
        {FieldId::OtherNames, FieldGroup::Person, FieldKind::NameList, false, FieldSource::Person, 2, 100, 5, none},
        {FieldId::NameNativeScript, FieldGroup::Person, FieldKind::Text, false, FieldSource::Person, 2, 100, 1, none},
        {FieldId::BirthDate, FieldGroup::Person, FieldKind::UncertainDate, true, FieldSource::Person, 2, 0, 1, none},
        {FieldId::BirthPlace, FieldGroup::Person, FieldKind::Text, true, FieldSource::Person, 2, 80, 1, none},
        {FieldId::BirthCountry, FieldGroup::Person, FieldKind::Country, true, FieldSource::Person, 2, 0, 1, none},
        {FieldId::Sex, FieldGroup::Person, FieldKind::Choice, true, FieldSource::Person, 2, 0, 1, sex},
        {FieldId::CivilStatus, FieldGroup::Person, FieldKind::Choice, true, FieldSource::Person, 3, 0, 1, civilStatus},
        {FieldId::Nationality, FieldGroup::Person, FieldKind::Country, true, FieldSource::Person, 1, 0, 1, none},
        {FieldId::NationalityAtBirth, FieldGroup::Person, FieldKind::Country, false, FieldSource::Person, 2, 0, 1, none},
        {FieldId::OtherNationalities, FieldGroup::Person, FieldKind::CountryList, false, FieldSource::Person, 2, 0, 3, none},
        {FieldId::NationalIdNumber, FieldGroup::Person, FieldKind::Text, false, FieldSource::Person, 3, 30, 1, none},
        {FieldId::GuardianSurname, FieldGroup::Guardian, FieldKind::Name, true, FieldSource::Person, 3, 100, 1, none},
        {FieldId::GuardianGivenNames, FieldGroup::Guardian, FieldKind::Name, true, FieldSource::Person, 3, 100, 1, none},
        {FieldId::GuardianRelation, FieldGroup::Guardian, FieldKind::Choice, true, FieldSource::Person, 3, 0, 1, guardianRelation},
        {FieldId::GuardianNationality, FieldGroup::Guardian, FieldKind::Country, true, FieldSource::Person, 3, 0, 1, none},
        {FieldId::GuardianAddress, FieldGroup::Guardian, FieldKind::PostalAddress, true, FieldSource::Person, 3, 80, 1, none},
        {FieldId::GuardianPhone, FieldGroup::Guardian, FieldKind::Phone, true, FieldSource::Person, 3, 32, 1, none},
        {FieldId::GuardianEmail, FieldGroup::Guardian, FieldKind::Email, false, FieldSource::Person, 3, 254, 1, none},
        {FieldId::GuardianConsentSigned, FieldGroup::Guardian, FieldKind::Bool, true, FieldSource::Person, 3, 0, 1, none},
        {FieldId::HomeAddress, FieldGroup::Contact, FieldKind::PostalAddress, true, FieldSource::Person, 2, 80, 1, none},
        {FieldId::Email, FieldGroup::Contact, FieldKind::Email, false, FieldSource::Person, 2, 254, 1, none},
        {FieldId::Phone, FieldGroup::Contact, FieldKind::Phone, false, FieldSource::Person, 2, 32, 1, none},
        {FieldId::ResidenceOtherThanNationality, FieldGroup::Contact, FieldKind::Bool, true, FieldSource::Person, 1, 0, 1, none},
        {FieldId::ResidencePermitNumber, FieldGroup::Contact, FieldKind::Text, false, FieldSource::Person, 2, 40, 1, none},
        {FieldId::ResidencePermitExpiry, FieldGroup::Contact, FieldKind::Date, false, FieldSource::Person, 2, 0, 1, none},
        {FieldId::Occupation, FieldGroup::Occupation, FieldKind::Choice, true, FieldSource::Person, 2, 0, 1, occupation},
        {FieldId::EmployerOrSchoolName, FieldGroup::Occupation, FieldKind::Text, false, FieldSource::Person, 2, 100, 1, none},
        {FieldId::EmployerOrSchoolAddress, FieldGroup::Occupation, FieldKind::PostalAddress, false, FieldSource::Person, 2, 80, 1, none},
        {FieldId::EmployerPhone, FieldGroup::Occupation, FieldKind::Phone, false, FieldSource::Person, 2, 32, 1, none},
        {FieldId::VisaType, FieldGroup::Trip, FieldKind::Choice, true, FieldSource::Person, 0, 0, 1, visaType},
        {FieldId::Entries, FieldGroup::Trip, FieldKind::Choice, true, FieldSource::Person, 0, 0, 1, entries},
        {FieldId::Processing, FieldGroup::Trip, FieldKind::Choice, true, FieldSource::Person, 0, 0, 1, processing},
        {FieldId::PurposeDetail, FieldGroup::Trip, FieldKind::Text, false, FieldSource::Person, 1, 500, 1, none},
        {FieldId::MainDestination, FieldGroup::Trip, FieldKind::Text, true, FieldSource::Person, 1, 100, 1, none},
        {FieldId::FirstEntryPoint, FieldGroup::Trip, FieldKind::Text, false, FieldSource::Person, 1, 100, 1, none},
        {FieldId::IntendedArrivalDate, FieldGroup::Trip, FieldKind::Date, true, FieldSource::Person, 1, 0, 1, none},
        {FieldId::IntendedDepartureDate, FieldGroup::Trip, FieldKind::Date, true, FieldSource::Person, 1, 0, 1, none},
        {FieldId::PreviousVisas3y, FieldGroup::Trip, FieldKind::VisaList, false, FieldSource::Person, 2, 0, 20, none},
        {FieldId::FingerprintsTakenBefore, FieldGroup::Trip, FieldKind::Bool, true, FieldSource::Person, 3, 0, 1, none},
        {FieldId::FinalDestinationPermit, FieldGroup::Trip, FieldKind::Text, false, FieldSource::Person, 2, 100, 1, none},
        {FieldId::HostKind, FieldGroup::Host, FieldKind::Choice, true, FieldSource::Person, 1, 0, 1, hostKind},
        {FieldId::HostName, FieldGroup::Host, FieldKind::Text, true, FieldSource::Person, 2, 100, 1, none},
        {FieldId::HostAddress, FieldGroup::Host, FieldKind::PostalAddress, true, FieldSource::Person, 2, 80, 1, none},
        {FieldId::HostPhoneOrEmail, FieldGroup::Host, FieldKind::PhoneOrEmail, true, FieldSource::Person, 2, 254, 1, none},
        {FieldId::HostRelation, FieldGroup::Host, FieldKind::Text, false, FieldSource::Person, 2, 80, 1, none},
        {FieldId::CostsCoveredBy, FieldGroup::Funding, FieldKind::Choice, true, FieldSource::Person, 2, 0, 1, payer},
        {FieldId::MeansOfSupport, FieldGroup::Funding, FieldKind::ChoiceList, true, FieldSource::Person, 2, 0, 6, means},
        {FieldId::TravelInsurancePolicy, FieldGroup::Funding, FieldKind::Text, false, FieldSource::Person, 1, 60, 1, none},
        {FieldId::TravelInsuranceValidTo, FieldGroup::Funding, FieldKind::Date, false, FieldSource::Person, 0, 0, 1, none},
        {FieldId::EmergencyName, FieldGroup::EmergencyContact, FieldKind::Name, true, FieldSource::Person, 2, 100, 1, none},
        {FieldId::EmergencyPhone, FieldGroup::EmergencyContact, FieldKind::Phone, true, FieldSource::Person, 2, 32, 1, none},
        {FieldId::EmergencyRelation, FieldGroup::EmergencyContact, FieldKind::Text, false, FieldSource::Person, 2, 80, 1, none},
        {FieldId::RefusedBefore, FieldGroup::Declarations, FieldKind::Bool, true, FieldSource::Person, 3, 0, 1, none},
        {FieldId::CriminalRecord, FieldGroup::Declarations, FieldKind::Bool, true, FieldSource::Staff, 3, 0, 1, none},
        {FieldId::TruthDeclaration, FieldGroup::Declarations, FieldKind::Bool, true, FieldSource::Person, 0, 0, 1, none},
        {FieldId::SignatureRef, FieldGroup::Declarations, FieldKind::Text, true, FieldSource::System, 3, 100, 1, none},
        {FieldId::PhotoRef, FieldGroup::BiometricsRef, FieldKind::Opaque, false, FieldSource::System, 3, 0, 1, none},
        {FieldId::FingerprintRef, FieldGroup::BiometricsRef, FieldKind::Opaque, false, FieldSource::Staff, 3, 0, 1, none},
    }};
}

} // namespace

const std::array<FieldDefinition, fieldCount> &formFields()
{
    static const std::array<FieldDefinition, fieldCount> form = makeForm();
    return form;
}

const FieldDefinition &definitionOf(FieldId field)
{
    return formFields()[static_cast<std::size_t>(field)];
}

} // namespace chancery::domain
