// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/intake/stepfields.h"

#include <algorithm>

namespace chancery::intake {

namespace {

using enum domain::FieldId;

constexpr domain::FieldId language[]{UiLanguage};
constexpr domain::FieldId privacy[]{ConsentPrivacyVersion};
constexpr domain::FieldId passport[]{MrzSource};
constexpr domain::FieldId confirmPassport[]{DocumentType, DocumentNumber, DocumentIssuingState, DocumentIssueDate,
    DocumentExpiryDate, DocumentIssuingAuthority, Surname, GivenNames, HasSingleName, BirthDate, Sex, Nationality,
    BlankPagesConfirmed};
constexpr domain::FieldId trip[]{VisaType, Entries, Processing, IntendedArrivalDate, IntendedDepartureDate,
    MainDestination, FinalDestinationPermit, FirstEntryPoint, PurposeDetail, PreviousVisas3y, FingerprintsTakenBefore};
constexpr domain::FieldId person[]{BirthPlace, BirthCountry, CivilStatus, SurnameAtBirth, OtherNames, NameNativeScript,
    NationalityAtBirth, OtherNationalities, NationalIdNumber};
constexpr domain::FieldId contact[]{HomeAddress, Email, Phone, ResidenceOtherThanNationality, ResidencePermitNumber,
    ResidencePermitExpiry, EmergencyName, EmergencyPhone, EmergencyRelation};
constexpr domain::FieldId occupation[]{Occupation, EmployerOrSchoolName, EmployerOrSchoolAddress, EmployerPhone};
constexpr domain::FieldId funding[]{CostsCoveredBy, MeansOfSupport, TravelInsurancePolicy, TravelInsuranceValidTo};
constexpr domain::FieldId host[]{HostKind, HostName, HostAddress, HostPhoneOrEmail, HostRelation};
constexpr domain::FieldId guardian[]{GuardianSurname, GuardianGivenNames, GuardianRelation, GuardianNationality,
    GuardianAddress, GuardianPhone, GuardianEmail, GuardianConsentSigned};
constexpr domain::FieldId review[]{RefusedBefore, CriminalRecord, TruthDeclaration, SignatureRef};

} // namespace

std::span<const domain::FieldId> fieldsOf(Step step)
{
    switch (step) {
    case Step::Language:
        return language;
    case Step::Privacy:
        return privacy;
    case Step::Passport:
        return passport;
    case Step::ConfirmPassport:
        return confirmPassport;
    case Step::Trip:
        return trip;
    case Step::Person:
        return person;
    case Step::Contact:
        return contact;
    case Step::Occupation:
        return occupation;
    case Step::Funding:
        return funding;
    case Step::Host:
        return host;
    case Step::Guardian:
        return guardian;
    case Step::Review:
        return review;
    case Step::Attract:
    case Step::Fee:
    case Step::Pay:
    case Step::Done:
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<Step> stepFor(domain::FieldId field)
{
    for (const Step step : allSteps) {
        if (std::ranges::find(fieldsOf(step), field) != fieldsOf(step).end())
            return step;
    }
    return std::nullopt;
}

} // namespace chancery::intake
