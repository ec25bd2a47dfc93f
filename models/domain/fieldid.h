// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHashFunctions>
#include <QString>

#include <cstddef>
#include <optional>

namespace chancery::domain {

/// A question of the application. The name in JSON is the snake_case of the enumerator; the order is the form's.
enum class FieldId {
    // session
    UiLanguage,
    ConsentPrivacyVersion,
    ConsentAt,
    EnteredBy,
    // travel_document
    DocumentType,
    DocumentNumber,
    DocumentIssuingState,
    DocumentIssueDate,
    DocumentExpiryDate,
    DocumentIssuingAuthority,
    BlankPagesConfirmed,
    MrzSource,
    MrzChecksOk,
    // person
    Surname,
    SurnameAtBirth,
    GivenNames,
    HasSingleName,
    OtherNames,
    NameNativeScript,
    BirthDate,
    BirthPlace,
    BirthCountry,
    Sex,
    CivilStatus,
    Nationality,
    NationalityAtBirth,
    OtherNationalities,
    NationalIdNumber,
    // guardian
    GuardianSurname,
    GuardianGivenNames,
    GuardianRelation,
    GuardianNationality,
    GuardianAddress,
    GuardianPhone,
    GuardianEmail,
    GuardianConsentSigned,
    // contact
    HomeAddress,
    Email,
    Phone,
    ResidenceOtherThanNationality,
    ResidencePermitNumber,
    ResidencePermitExpiry,
    // occupation
    Occupation,
    EmployerOrSchoolName,
    EmployerOrSchoolAddress,
    EmployerPhone,
    // trip
    VisaType,
    Entries,
    Processing,
    PurposeDetail,
    MainDestination,
    FirstEntryPoint,
    IntendedArrivalDate,
    IntendedDepartureDate,
    PreviousVisas3y,
    FingerprintsTakenBefore,
    FinalDestinationPermit,
    // host
    HostKind,
    HostName,
    HostAddress,
    HostPhoneOrEmail,
    HostRelation,
    // funding
    CostsCoveredBy,
    MeansOfSupport,
    TravelInsurancePolicy,
    TravelInsuranceValidTo,
    // emergency_contact
    EmergencyName,
    EmergencyPhone,
    EmergencyRelation,
    // declarations
    RefusedBefore,
    CriminalRecord,
    TruthDeclaration,
    SignatureRef,
    // biometrics_ref
    PhotoRef,
    FingerprintRef,
};

inline constexpr std::size_t fieldCount = static_cast<std::size_t>(FieldId::FingerprintRef) + 1;

[[nodiscard]] QString toString(FieldId field);
[[nodiscard]] std::optional<FieldId> fieldIdFromString(QStringView text);

[[nodiscard]] inline size_t qHash(FieldId field, size_t seed = 0)
{
    return ::qHash(static_cast<int>(field), seed);
}

} // namespace chancery::domain
